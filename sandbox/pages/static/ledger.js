// What is happening, in plain words, newest first.
import { el, keyed, words } from "./dom.js";
import { clockWithSeconds } from "./format.js";

export function drawLedger(list, state) {
  keyed(list, state.ledger, (row) => row.id, line);
}

function line(row) {
  return el("li", { class: `by-${row.who} ${row.tone}`, "data-testid": "ledger-row" },
    el("time", {}, clockWithSeconds(row.at)),
    el("span", { class: "dot", "aria-hidden": "true" }),
    el("span", {}, ...words(row.text)));
}
