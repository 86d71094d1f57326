// Plan review: marks in the document and what was made of them lead to each other. Without this script the same links work as plain anchors.
(() => {
  "use strict";

  const anchor = (side, key) => document.getElementById(side + key);
  const review = () => document.querySelector("[data-review]");

  // Scrolls inside the pane where it has its own scroll bar, else the page.
  const bring = (node) => {
    const pane = node.closest(".side");
    if (pane && pane.scrollHeight > pane.clientHeight + 1) {
      pane.scrollTop += node.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 4;
      return;
    }
    const box = node.getBoundingClientRect();
    if (box.top < 80 || box.bottom > window.innerHeight - 80) {
      node.scrollIntoView({ block: "center" });
    }
  };

  const select = (key) => {
    document.querySelectorAll("[data-review] .on").forEach((node) => node.classList.remove("on"));
    document.querySelectorAll(`[data-review] [data-item="${key}"]`).forEach((node) => node.classList.add("on"));
    const made = anchor("x", key);
    const fold = made && made.closest("details");
    if (fold) {
      fold.open = true;
    }
    return { words: anchor("s", key), made };
  };

  const focus = (node) => {
    const link = node.matches("a") ? node : node.querySelector("a");
    if (link) {
      link.focus({ preventScroll: true });
    }
  };

  const isWide = () => {
    const panes = review();
    return panes && getComputedStyle(panes).gridTemplateColumns.split(" ").length > 1;
  };

  // Shows both sides where they stand beside each other, else the one asked for.
  const show = (key, side) => {
    const { words, made } = select(key);
    const wanted = side === "x" ? made : words;
    const other = side === "x" ? words : made;
    if (!wanted) {
      return;
    }
    if (other && isWide()) {
      bring(other);
    }
    bring(wanted);
    focus(wanted);
    history.replaceState(history.state, "", "#" + side + key);
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("[data-review] a[href^='#']");
    const to = link && /^#([sx])(\d+)$/.exec(link.getAttribute("href"));
    if (to && !event.ctrlKey && !event.metaKey && !event.shiftKey && anchor(to[1], to[2])) {
      event.preventDefault();
      show(to[2], to[1]);
    }
  });

  const step = (by, kind) => {
    const marks = [...document.querySelectorAll(`[data-review] .paper mark${kind}[id]`)];
    const all = [...document.querySelectorAll("[data-review] .paper mark[id]")];
    const on = document.querySelector("[data-review] .paper mark[id].on") || all.find((mark) => mark.contains(document.activeElement));
    const at = on ? all.indexOf(on) : -1;
    const next = by > 0
      ? marks.find((mark) => all.indexOf(mark) > at) || marks[0]
      : [...marks].reverse().find((mark) => all.indexOf(mark) < at) || marks[marks.length - 1];
    if (next) {
      const inSide = document.activeElement.closest(".side");
      show(next.dataset.item, inSide ? "x" : "s");
    }
  };

  // Single letters work only while the focus is in one of the panes.
  document.addEventListener("keydown", (event) => {
    const target = event.target;
    if (event.ctrlKey || event.metaKey || event.altKey || !target.closest || !target.closest("[data-review]") || target.matches("input, select, textarea")) {
      return;
    }
    const steps = { j: [1, ""], k: [-1, ""], u: [1, ".mu"] };
    if (steps[event.key]) {
      event.preventDefault();
      step(...steps[event.key]);
    }
  });

  const arrive = () => {
    const to = /^#([sx])(\d+)$/.exec(location.hash);
    if (to && review() && anchor(to[1], to[2])) {
      const { words, made } = select(to[2]);
      [words, made].filter((node) => node && isWide()).forEach(bring);
    }
  };
  window.addEventListener("hashchange", arrive);
  window.addEventListener("load", arrive);

  // Upload: a file may be dropped, and its way is shown. What the server will refuse goes the plain way, so that its page says why.
  const upload = (form) => {
    const shown = form.querySelector(".uploading");
    const bar = shown.querySelector("progress");
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.upload.onprogress = (event) => { bar.value = event.total ? 100 * event.loaded / event.total : 0; };
    request.onload = () => request.status < 400 ? location.assign(request.responseURL) : form.submit();
    request.onerror = () => form.submit();
    shown.hidden = false;
    form.querySelector("button").disabled = true;
    request.send(new FormData(form));
  };

  document.addEventListener("submit", (event) => {
    const form = event.target.closest("form[data-upload]");
    const file = form && form.querySelector("input[type=file]").files[0];
    if (file && file.size > 0 && file.size <= Number(form.dataset.most)) {
      event.preventDefault();
      upload(form);
    }
  });

  const dropArea = (event) => event.target.closest && event.target.closest("form[data-upload]");
  const over = (form, is) => form.classList.toggle("dropping", is);
  document.addEventListener("dragover", (event) => {
    const form = dropArea(event);
    if (form) {
      event.preventDefault();
      over(form, true);
    }
  });
  document.addEventListener("dragleave", (event) => {
    const form = dropArea(event);
    if (form && !form.contains(event.relatedTarget)) {
      over(form, false);
    }
  });
  document.addEventListener("drop", (event) => {
    const form = dropArea(event);
    if (form && event.dataTransfer.files.length > 0) {
      event.preventDefault();
      over(form, false);
      form.querySelector("input[type=file]").files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });
})();
