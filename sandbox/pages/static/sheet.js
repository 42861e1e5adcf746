// The browser inside the phone: shows pages of this machine, and goes back to the chat when one leads to t.me.
import { el, say } from "./dom.js";

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

export function makeSheet({ person, tme }) {
  const address = el("span", { class: "address", "data-testid": "sheet-address" });
  const done = el("button", { type: "button", class: "return", "data-testid": "sheet-close", onclick: close }, "Back to chat");
  const body = el("div", { class: "page" });
  const node = el("section", { class: "sheet", role: "dialog", "aria-label": `${person.first_name}’s browser`, hidden: true, "data-testid": "sheet" },
    el("header", {}, done, el("span", { class: "place" }, address)), body);
  let from = null;
  node.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
  return { node, open };

  function open(url, opener, base) {
    from = opener ?? document.activeElement;
    const parts = URL.canParse(url) ? new URL(url) : null;
    const local = parts && /^https?:$/.test(parts.protocol) && (LOOPBACK.has(parts.hostname) || parts.host === location.host);
    if (local && parts.origin === new URL(base).origin) parts.host = location.host;
    say(address, parts ? shown(parts) : url);
    body.replaceChildren(local ? frame(parts.href) : outside(url));
    node.hidden = false;
    done.focus({ preventScroll: true });
  }

  function frame(url) {
    const made = el("iframe", {
      src: url, title: "The opened page", "data-testid": "sheet-page",
    });
    made.addEventListener("load", () => {
      const place = whereabouts(made);
      if (place === null) { say(address, "Retainer’s own page"); return; }
      if (place.pathname.startsWith("/t.me/")) { close(); tme(place.href); return; }
      say(address, shown(place));
    });
    return made;
  }

  // The place of a page of another origin (the product's own) cannot be read, and need not be.
  function whereabouts(made) {
    try { return new URL(made.contentWindow.location.href); } catch { return null; }
  }

  function close() {
    if (node.hidden) return;
    node.hidden = true;
    body.replaceChildren();
    if (from?.isConnected) from.focus({ preventScroll: true });
  }
}

function shown(parts) {
  if (parts.origin !== location.origin) return parts.host + parts.pathname;
  if (parts.pathname.startsWith("/pay/")) return "pretend checkout.stripe.com";
  if (parts.pathname.startsWith("/portal/")) return "pretend billing.stripe.com";
  if (parts.pathname.startsWith("/invoice/")) return "pretend invoice.stripe.com";
  return parts.host + parts.pathname;
}

function outside(url) {
  return el("div", { class: "outside" }, el("strong", {}, "This leads outside"),
    el("p", {}, "The sandbox opens no page beyond this machine. The address was:"), el("code", {}, url));
}
