// One line of the chat: the day it opens, its bubble, and the buttons under it.
import { el } from "./dom.js";
import { marked } from "./entities.js";
import { clock } from "./format.js";

export function makeMessage(item, acts) {
  const rows = item.buttons.map((row) => el("div", { class: "keys" }, row.map((button) => key(item, button, acts))));
  const file = item.extra?.document?.file_name;
  const bubble = el("div", { class: "bubble" },
    file ? el("p", { class: "file" }, file) : null,
    el("div", { class: "text" }, marked(item.text ?? "", item.entities, acts)),
    item.extra?.effect_id ? el("span", { class: "meta", title: "plays an effect when it arrives" }, "✨") : null,
    el("span", { class: "meta" }, item.edit_date && !item.own ? "edited " : "", clock(item.date)));
  return el("li", { class: item.own ? "line own" : "line" },
    item.day ? el("p", { class: "day" }, item.day) : null,
    el("div", { class: "post", "data-testid": "message", "data-from": item.own ? "person" : "bot", "data-id": item.message_id },
      el("span", { class: "visually-hidden" }, item.own ? "You: " : "Bot: "), bubble, rows));
}

function key(item, button, { tap, open, copy }) {
  const busy = item.busy.includes(button.callback_data);
  const act = (event) => {
    if (button.url) open(button.url, event.currentTarget);
    else if (button.copy_text) copy(button.copy_text.text);
    else if (button.callback_data && !busy) tap(item, button);
  };
  const kind = button.url ? "url" : button.copy_text ? "copy" : "callback";
  const hint = button.url ? el("span", { class: "arrow", "aria-hidden": "true" }, "↗") : null;
  const label = button.url ? `${button.text} (opens a page)` : null;
  return el("button", {
    type: "button", class: `key ${button.style ?? ""}`, "data-testid": "button", "data-kind": kind,
    "data-focus": `${button.text} ${button.callback_data ?? button.url ?? ""}`, "aria-busy": busy ? "true" : null,
    "aria-label": label, disabled: Boolean(button.disabled), onclick: act,
  }, el("span", {}, button.text), hint);
}
