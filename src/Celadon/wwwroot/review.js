// Plan review by keyboard: a accept, e edit, x reject, z take back, ? help. Without this script the same buttons and links work by hand.
(() => {
  "use strict";

  // The card of what is selected; a unit's own acts come before those of its card.
  const card = () => {
    const on = document.querySelector("[data-review] .side .on");
    return on && (on.querySelector("[data-act]") ? on : on.closest(".xcard"));
  };

  const act = (name) => {
    const here = card();
    return here && here.querySelector(`[data-act="${name}"]`);
  };

  const help = () => {
    const keys = document.getElementById("keys");
    if (keys) {
      keys.open = !keys.open;
      keys.querySelector("summary").focus();
    }
  };

  const doing = {
    a: () => { const found = act("accept"); if (found) { found.click(); } },
    e: () => { const found = act("correct"); if (found) { location.assign(found.href); } },
    x: () => { const found = act("correct"); if (found) { location.assign(found.href.split("#")[0] + "#reason"); } },
    z: () => { const found = document.querySelector('[data-act="undo"]'); if (found) { found.click(); } },
    "?": help,
  };

  document.addEventListener("keydown", (event) => {
    const target = event.target;
    if (event.ctrlKey || event.metaKey || event.altKey || !target.closest || !target.closest("[data-review], #review-bar") || target.matches("input, select, textarea")) {
      return;
    }
    if (doing[event.key]) {
      event.preventDefault();
      doing[event.key]();
    }
  });

  // After a step the page comes back at the next part: it is selected, so that the next key is about it.
  const arrive = () => {
    const part = /^#part-\d+$/.test(location.hash) && document.getElementById(location.hash.slice(1));
    const made = part && part.closest("[data-item]");
    const link = made && (made.matches("a") ? made : made.querySelector("a[href^='#s']"));
    if (link) {
      link.click();
    } else if (location.hash === "#reason" && document.getElementById("reason")) {
      document.getElementById("reason").focus();
    }
  };
  window.addEventListener("load", arrive);
})();
