// Passkeys need the browser's own dialogue. Without this script the buttons stay hidden and the password way is there.
(() => {
  "use strict";

  const able = () => window.PublicKeyCredential && PublicKeyCredential.parseCreationOptionsFromJSON && PublicKeyCredential.parseRequestOptionsFromJSON;

  const show = () => {
    if (able()) {
      document.querySelectorAll("[data-passkey-part]").forEach((part) => { part.hidden = false; });
    }
  };

  const ask = async (button) => {
    const form = button.form;
    const problem = form.querySelector("[data-passkey-problem]");
    problem.hidden = true;
    try {
      const answer = await fetch(button.dataset.passkey, { headers: { accept: "application/json" } });
      const options = await answer.json();
      const isNew = "user" in options;
      const credential = isNew
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      form.elements.namedItem("Passkey").value = JSON.stringify(credential.toJSON());
      form.requestSubmit();
    } catch {
      // Given up by the person, or no passkey for this name: the words beside the button say both.
      problem.hidden = false;
    }
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-passkey]");
    if (button && (!button.form.reportValidity || button.form.reportValidity())) {
      ask(button);
    }
  });
  show();
  document.addEventListener("DOMContentLoaded", () => window.Blazor && window.Blazor.addEventListener("enhancedload", show));
})();
