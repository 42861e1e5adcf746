// The rarer troubles, folded: Stripe's next answer, the bank's reasons, and how webhooks are dressed on their way.
import { post } from "./api.js";
import { el } from "./dom.js";

const ANSWERS = {
  429: "429: too many requests", 500: "an error, and nothing done", "500-done": "an error, though it is done",
  cut: "nothing: the line breaks before", "cut-done": "nothing: the line breaks after",
};
const CLOCKS = { right: "is right", ahead: "is 10 minutes ahead", behind: "is 10 minutes behind" };
const RETRIES = { three: "after 1, 3 and 6 days", none: "not by itself" };
const AFTER = { cancel: "cancels", unpaid: "marks it unpaid", past_due: "leaves it past due", pause: "pauses it" };
const FIRST = { active: "is active at once", incomplete: "stays incomplete" };
const DELAYS = { 0: "come at once", 5: "take 5 seconds", 30: "take 30 seconds" };
let parts = null;

export function drawTrouble(parent, state) {
  parts ??= build(parent, state.choices);
  const { dressing, stripe } = state;
  set(parts.version, dressing.version);
  set(parts.clock, dressing.clock);
  set(parts.delay, String(dressing.delay_seconds));
  const { account } = state;
  set(parts.retries, account.retries);
  set(parts.after, account.after_retries);
  set(parts.first, account.first_debit);
  parts.debits.checked = account.bank_debits;
  parts.tax.checked = account.tax;
  parts.foreign.checked = dressing.foreign;
  parts.mode.checked = dressing.other_mode;
  parts.rolled.checked = dressing.secret_rolled;
  parts.shuffle.disabled = stripe.webhooks.held < 2;
}

function build(parent, choices) {
  const made = {
    answer: choose("next-answer", choices.answers.map((name) => [name, ANSWERS[name] ?? name])),
    decline: choose("decline-code", choices.declines.map((name) => [name, name.replaceAll("_", " ")])),
    version: choose("version", choices.versions.map((name) => [name, name]), (value) => post("events", { version: value })),
    clock: choose("sender-clock", Object.entries(CLOCKS), (value) => post("events", { clock: value })),
    delay: choose("delay", Object.entries(DELAYS), (value) => post("events", { delay_seconds: Number(value) })),
    foreign: toggle("foreign", (on) => post("events", { foreign: on })),
    mode: toggle("other-mode", (on) => post("events", { other_mode: on })),
    rolled: toggle("secret-rolled", (on) => post("events", { secret_rolled: on })),
    retries: choose("retries", Object.entries(RETRIES), (value) => post("account", { retries: value })),
    after: choose("after-retries", choices.after.map((name) => [name, AFTER[name] ?? name]), (value) => post("account", { after_retries: value })),
    first: choose("first-debit", Object.entries(FIRST), (value) => post("account", { first_debit: value })),
    debits: toggle("bank-debits", (on) => post("account", { bank_debits: on })),
    tax: toggle("tax", (on) => post("account", { tax: on })),
    shuffle: push("Release in any order", "release-shuffled", () => post("webhooks", { release: true, shuffled: true })),
  };
  const plan = push("Plan it", "plan-answer", () => post("next-answer", { stripe_next: made.answer.value }));
  const decline = push("Decline", "plan-decline", () => post("faults", { next_charge: "decline", decline_code: made.decline.value }));
  parent.append(el("details", { class: "rarer", "data-testid": "more-trouble" }, el("summary", {}, "More trouble"),
    el("div", { class: "deep" },
      group("Stripe answers the next change with", el("div", { class: "beside" }, made.answer, plan)),
      group("The bank’s reason, next time", el("div", { class: "beside" }, made.decline, decline)),
      group("Webhooks on their way",
        line("They", made.delay), line("Drawn as version", made.version), line("The sender’s clock", made.clock),
        flag(made.foreign, "Of another account"), flag(made.mode, "Of live mode"), flag(made.rolled, "Signing secret rolled"), made.shuffle))),
    el("details", { class: "rarer", "data-testid": "account" }, el("summary", {}, "The Dashboard’s settings"),
      el("div", { class: "deep" }, el("fieldset", {},
        line("Stripe tries again", made.retries), line("In the end it", made.after),
        flag(made.debits, "Offer bank debits"), line("A first debit’s plan", made.first), flag(made.tax, "Registered for tax")))));
  return made;
}

function choose(id, options, act = null) {
  const node = el("select", { id, "data-testid": id, "aria-label": id.replaceAll("-", " ") },
    options.map(([value, name]) => el("option", { value }, name)));
  if (act) node.addEventListener("change", () => act(node.value));
  return node;
}

function push(text, testid, act) {
  return el("button", { type: "button", class: "push", "data-testid": testid, onclick: act }, text);
}

function toggle(id, act) {
  const node = el("input", { type: "checkbox", role: "switch", id, "data-testid": id });
  node.addEventListener("change", () => act(node.checked));
  return node;
}

function set(select, value) {
  if (document.activeElement !== select && select.value !== value) select.value = value;
}

const group = (title, ...inside) => el("fieldset", {}, el("legend", {}, title), inside);
const line = (text, select) => el("label", { class: "pick", for: select.id }, el("span", {}, text), select);
const flag = (input, text) => el("label", { class: "switch", for: input.id }, el("span", {}, text), input);
