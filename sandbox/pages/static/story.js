// The checklist that leads a stranger down the road once.
import { el, keyed, words } from "./dom.js";

export function drawStory(list, state, goTo) {
  const next = state.story.find((step) => !step.done);
  const steps = state.story.map((step) => ({ ...step, now: step === next }));
  list.dataset.over = String(!next);
  keyed(list, steps, (step) => step.id, (step) => row(step, goTo));
}

function row(step, goTo) {
  const mark = el("span", { class: "mark", "aria-hidden": "true" }, step.done ? "✓" : String(step.number));
  const text = el("span", { class: "what" }, el("strong", {}, step.title), el("small", {}, ...words(step.hint)));
  const go = el("button", {
    type: "button", "data-focus": step.id, onclick: () => goTo("phone", step.person),
  }, mark, text, el("span", { class: "visually-hidden" }, step.done ? " (done)" : step.now ? " (next)" : ""));
  return el("li", {
    class: step.done ? "done" : step.now ? "now" : "", "data-testid": `step-${step.id}`, "data-done": String(step.done),
    "aria-current": step.now ? "step" : null,
  }, go);
}
