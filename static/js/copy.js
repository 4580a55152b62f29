/* Copies what stands beside a button. Without this file, or a secure connection, there is no button. */

"use strict";

async function copy(button) {
  const text = button.dataset.copyText;
  const shown = button.previousElementSibling;
  if (window.ClipboardItem && shown) {
    // With its italics for those who paste it into a document.
    const written = { "text/plain": text, "text/html": shown.innerHTML };
    const parts = Object.entries(written).map(([type, value]) => [type, new Blob([value], { type })]);
    return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
  }
  return navigator.clipboard.writeText(text);
}

function announce(button, message) {
  const status = button.closest(".citation").querySelector("[role=status]");
  // The same words again would not be read again.
  status.textContent = "";
  window.setTimeout(() => {
    status.textContent = message;
  }, 50);
}

if (navigator.clipboard) {
  for (const button of document.querySelectorAll("[data-copy-text]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      copy(button).then(
        () => announce(button, button.dataset.copied),
        () => announce(button, button.dataset.notCopied),
      );
    });
  }
}
