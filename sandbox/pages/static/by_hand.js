// What an operator does in the Dashboard by hand: for each object only what its state allows.
import { post } from "./api.js";
import { el } from "./dom.js";

const ENDED = new Set(["canceled", "incomplete_expired"]);

/** A folded row of buttons for one customer, or nothing where there is nothing to do. */
export function byHand(customer) {
  const accounts = (customer.payment_methods ?? []).filter((one) => one.type !== "card");
  const acts = [
    ...customer.subscriptions.flatMap(ofSubscription),
    ...customer.invoices.slice(0, 4).flatMap(ofInvoice),
    ...(customer.charges ?? []).slice(0, 4).flatMap((one) => ofCharge(one, accounts)),
    ...(customer.disputes ?? []).flatMap(ofDispute),
    ...accounts.map((one) => [`Revoke the mandate of •••• ${one.last4}`, "revoke-mandate", { payment_method: one.id }]),
    ...(customer.refunds ?? []).flatMap(ofRefund),
    ["Collect tax in Germany", "register-tax", { country: "DE" }],
    ["Lives in Germany", "change-address", { customer: customer.id, country: "DE" }],
    ["Forget the address", "change-address", { customer: customer.id }],
    ["Delete the customer", "delete-customer", { customer: customer.id }],
  ];
  return el("details", { class: "byhand", "data-testid": "by-hand" }, el("summary", {}, "By hand, in the Dashboard"),
    el("div", { class: "acts" }, acts.map(([text, verb, body]) => el("button", {
      type: "button", class: "quiet", "data-focus": `${verb}-${Object.values(body)[0]}`, onclick: () => post(`dashboard/${verb}`, body),
    }, text))));
}

function ofSubscription(one) {
  if (ENDED.has(one.status)) return [];
  const body = { subscription: one.id };
  return [
    ["Cancel now", "cancel", body],
    one.cancel_at ? ["Keep after all", "keep", body] : ["Cancel at the end", "cancel", { ...body, at_period_end: true }],
    ["To an unknown price", "change-price", body],
    ["Add an item", "add-item", body],
  ];
}

function ofInvoice(one) {
  if (one.status !== "open") return [];
  const name = one.number ?? "the invoice";
  return [
    [`Void ${name}`, "void", { invoice: one.id }],
    [`Write ${name} off`, "write-off", { invoice: one.id }],
    [`${name} was paid elsewhere`, "paid-outside", { invoice: one.id }],
  ];
}

function ofCharge(one, accounts) {
  if (one.status !== "succeeded" || one.refunded || one.disputed) return [];
  const body = { charge: one.id };
  return [
    ["Refund a charge", "refund", body], ["Refund it slowly", "slow-refund", body],
    ["Dispute a charge", "dispute", body], ["The bank asks about it", "inquire", body],
    accounts.some((account) => account.id === one.payment_method)
      ? ["The debit comes back", "send-back", body] : ["The bank warns of fraud", "warn-of-fraud", body],
  ];
}

function ofRefund(one) {
  if (["failed", "canceled"].includes(one.status)) return [];
  return [["A refund fails later", "fail-refund", { refund: one.id }]];
}

function ofDispute(one) {
  if (["won", "lost", "warning_closed", "prevented"].includes(one.status)) return [];
  const body = { dispute: one.id };
  const answer = one.status.endsWith("needs_response") ? [["Send evidence", "answer-dispute", body]] : [];
  return [...answer, ["Dispute won", "decide-dispute", { ...body, won: true }], ["Dispute lost", "decide-dispute", { ...body, won: false }]];
}
