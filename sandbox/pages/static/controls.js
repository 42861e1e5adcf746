// The time machine and the switches that make trouble; offers only what the sandbox can do.
import { post } from "./api.js";
import { el, say } from "./dom.js";
import { clock, day, until } from "./format.js";
import { drawTrouble } from "./trouble.js";

const JUMPS = [["hour", "1 hour", 3600], ["day", "1 day", 86400], ["week", "1 week", 604800]];
const MODES = [["deliver", "Deliver"], ["hold", "Hold back"], ["drop", "Lose"]];
let parts = null;

export function drawControls(parent, state) {
  parts ??= build(parent);
  const { now, stripe, faults, next_due: due, moving } = state;
  say(parts.day, day(now));
  say(parts.clock, clock(now));
  parts.next.hidden = false;
  parts.next.disabled = !due || moving;
  say(parts.next, due ? `To the next event: ${due.what} ${until(due.at, now)}` : "To the next event: nothing is due");
  for (const jump of parts.jumps) jump.disabled = moving;
  parts.box.classList.toggle("moving", moving);
  for (const radio of parts.modes) radio.checked = radio.value === stripe.webhooks.mode;
  parts.twice.checked = stripe.webhooks.copies > 1;
  parts.release.disabled = stripe.webhooks.held === 0;
  say(parts.release, stripe.webhooks.held ? `Release ${stripe.webhooks.held}` : "None held");
  parts.stripeDown.checked = faults.stripe_down;
  parts.telegramDown.checked = faults.telegram_down;
  parts.kill.hidden = !state.bot.can_be_killed && state.bot.kills === 0;
  parts.kill.disabled = !state.bot.can_be_killed;
  drawTrouble(parent, state);
}

function build(parent) {
  const made = { day: el("span"), clock: el("strong", { "data-testid": "clock" }) };
  made.jumps = JUMPS.map(([id, name, seconds]) => button(`+ ${name}`, `advance-${id}`, () => post("clock/advance", { seconds })));
  made.next = button("", "advance-next", () => post("clock/advance", { to: "next" }), "wide");
  made.box = el("div", { class: "time" }, el("p", { class: "now" }, made.clock, made.day, el("small", {}, "sandbox time, UTC")),
    el("div", { class: "row" }, made.jumps), made.next);
  made.modes = MODES.map(([value, name]) => el("input", {
    type: "radio", name: "webhooks", value, id: `webhooks-${value}`, "data-testid": `webhooks-${value}`,
    onchange: () => post("webhooks", { mode: value }),
  }));
  made.twice = toggle("each-twice", (on) => post("webhooks", { copies: on ? 2 : 1 }));
  made.release = button("", "release", () => post("webhooks", { release: true }));
  made.stripeDown = toggle("stripe-down", (on) => post("faults", { stripe_down: on }));
  made.telegramDown = toggle("telegram-down", (on) => post("faults", { telegram_down: on }));
  made.kill = button("Kill the bot", "kill-bot", () => post("bot/kill"));
  const decline = button("Decline the next card", "decline-next", () => post("faults", { next_charge: "decline" }));
  const confirm = button("Ask for 3-D Secure", "confirm-next", () => post("faults", { next_charge: "confirm" }));
  parent.append(made.box,
    el("fieldset", { "data-testid": "webhooks-mode" }, el("legend", {}, "Stripe’s webhooks"),
      el("div", { class: "segments" }, made.modes.map((radio, index) => el("label", { for: radio.id }, radio, el("span", {}, MODES[index][1])))),
      el("div", { class: "beside" }, row(made.twice, "Each one twice"), made.release)),
    el("fieldset", {}, el("legend", {}, "Outages"), 
      el("div", { class: "pair" }, row(made.stripeDown, "Stripe down"), row(made.telegramDown, "Telegram down")), made.kill),
    el("fieldset", {}, el("legend", {}, "The bank, next time"), el("div", { class: "row" }, decline, confirm)));
  return made;
}

function button(text, testid, act, extra = "") {
  const node = el("button", { type: "button", class: `push ${extra}`, "data-testid": testid }, text);
  node.addEventListener("click", async () => { node.setAttribute("aria-busy", "true"); await act(); node.removeAttribute("aria-busy"); });
  return node;
}

function toggle(id, act) {
  const node = el("input", { type: "checkbox", role: "switch", id, "data-testid": id });
  node.addEventListener("change", () => act(node.checked));
  return node;
}

const row = (input, text) => el("label", { class: "switch", for: input.id }, el("span", {}, text), input);
