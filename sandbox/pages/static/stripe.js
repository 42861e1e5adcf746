// What Stripe knows: who pays what, and which events went where.
import { byHand } from "./by_hand.js";
import { el, keyed } from "./dom.js";
import { clock, day, money, until } from "./format.js";

const GOOD = new Set(["active", "paid", "delivered", "complete", "trialing"]);
const BAD = new Set(["past_due", "unpaid", "canceled", "uncollectible", "failed", "dropped", "incomplete_expired"]);

export function drawStripe(parent, state) {
  const { stripe, now } = state;
  const minute = Math.floor(now / 60) * 60;
  const customers = stripe.customers.map((customer) => ({ kind: "customer", ...customer, now: minute }));
  const open = stripe.checkout_sessions.filter((session) => session.status === "open")
    .map((session) => ({ kind: "session", ...session, now: minute }));
  const events = { kind: "events", id: "events", events: stripe.events.slice(0, 30) };
  const empty = customers.length || open.length ? [] : [{ kind: "empty", id: "empty" }];
  keyed(parent, [...empty, ...open, ...customers, events], (item) => item.id, (item, old) => PARTS[item.kind](item, old));
}

const PARTS = {
  empty: () => el("p", { class: "empty" }, "No customers yet. The first appears when somebody asks for a checkout."),
  session: (session) => el("div", { class: "session", "data-testid": "checkout-session" },
    el("span", {}, "A checkout is open"), el("small", {}, `expires ${until(session.expires_at, session.now)}`)),
  customer, events,
};

function customer(one, old) {
  const name = one.name || one.email || one.metadata?.telegram_name || one.id;
  const hand = byHand(one);
  hand.open = old?.querySelector(".byhand")?.open ?? false;
  return el("article", { class: "customer", "data-testid": "customer" },
    el("header", {}, el("h3", {}, name), el("code", {}, one.id)),
    one.subscriptions.map((each) => subscription(each, one.now)),
    one.invoices.slice(0, 4).map(invoice),
    one.subscriptions.length ? null : el("p", { class: "said" }, "No subscription"),
    one.deleted ? null : hand);
}

function subscription(each, now) {
  const price = `${money(each.amount, each.currency)} a ${each.interval}`;
  const end = each.ended_at ? "ended" : each.cancel_at ? `ends ${until(each.cancel_at, now)}`
    : each.status === "trialing" ? `trial ends ${until(each.trial_end, now)}` : `renews ${until(each.current_period_end, now)}`;
  return el("p", { class: "subscription", "data-testid": "subscription" },
    el("strong", {}, each.product), pill(each.status), el("small", {}, `${price}, ${end}`));
}

function invoice(each) {
  return el("p", { class: "invoice", "data-testid": "invoice" },
    el("span", {}, each.number ?? "Draft invoice"), el("time", {}, day(each.created)),
    el("b", {}, money(each.amount_due, each.currency)), pill(each.status));
}

function events({ events: list }, old) {
  const box = old ?? el("section", { class: "events" }, el("h3", {}, "Events and their webhooks"), el("ol"));
  const rows = list.length ? list : [{ id: "none" }];
  keyed(box.lastElementChild, rows, (each) => each.id, event);
  return box;
}

function event(one) {
  if (one.id === "none") return el("li", { class: "empty" }, "Nothing has happened yet.");
  return el("li", { "data-testid": "event" }, el("time", {}, clock(one.created)), el("code", {}, one.type),
    el("span", { class: "answers" }, one.deliveries.length ? one.deliveries.map(delivery) : el("small", {}, "not sent")));
}

function delivery(one) {
  const last = one.attempts.at(-1);
  const answer = one.state === "delivered" ? String(last?.status ?? "") : last && !["held", "waiting"].includes(one.state)
    ? `${last.status ?? "no answer"}, ${one.state}` : one.state;
  return pill(one.state, answer);
}

function pill(status, text = status.replaceAll("_", " ")) {
  const tone = GOOD.has(status) ? "good" : BAD.has(status) ? "bad" : status === "open" || status === "draft" || status === "void" ? "" : "wait";
  return el("span", { class: `pill ${tone}` }, text);
}
