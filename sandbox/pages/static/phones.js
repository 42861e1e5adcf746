// Whose phone is looked at: one tab and one phone per person, each keeping its own chat, draft and browser sheet.
import { el, say } from "./dom.js";
import { hue, initial } from "./format.js";
import { makePhone } from "./phone.js";

export function makePhones(tabs, glass) {
  const phones = new Map();
  let chosen = null;
  const api = { draw, choose, chosen: () => chosen, onchoose: () => {} };
  tabs.addEventListener("keydown", arrows);
  return api;

  function draw(state) {
    for (const person of state.telegram.people) {
      const fresh = !phones.has(person.id);
      if (fresh) add(person, state);
      phones.get(person.id).draw(state, person);
      if (fresh) phones.get(person.id).read();
    }
    if (chosen === null && state.telegram.people.length) choose(state.telegram.people[0].id);
    for (const [id, phone] of phones) mark(id, phone);
  }

  function add(person, state) {
    const phone = makePhone(person);
    const role = state.roles[person.id] ?? "";
    phone.tab = el("button", {
      type: "button", role: "tab", id: `tab-${person.id}`, "aria-controls": `phone-${person.id}`, "aria-selected": "false",
      tabindex: "-1", "data-testid": `person-${person.first_name}`, style: `--hue:${hue(person.id)}`, onclick: () => choose(person.id),
    }, el("span", { class: "face", "aria-hidden": "true" }, initial(person.first_name)),
    el("span", { class: "who" }, el("b", {}, person.first_name), role ? el("small", {}, role) : null),
    el("span", { class: "unread" }));
    tabs.append(phone.tab);
    glass.append(phone.screen);
    phone.screen.hidden = true;
    phones.set(person.id, phone);
  }

  function choose(id) {
    if (!phones.has(id) || id === chosen) return;
    chosen = id;
    for (const [each, phone] of phones) {
      phone.screen.hidden = each !== id;
      phone.tab.setAttribute("aria-selected", String(each === id));
      phone.tab.tabIndex = each === id ? 0 : -1;
      if (each === id) { phone.read(); phone.toEnd(); }
      mark(each, phone);
    }
    api.onchoose();
  }

  function mark(id, phone) {
    if (id === chosen) phone.read();
    const count = phone.unread();
    say(phone.tab.lastElementChild, count ? String(count) : "");
    phone.tab.lastElementChild.hidden = !count;
  }

  function arrows(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const ids = [...phones.keys()];
    const id = ids[(ids.indexOf(chosen) + step + ids.length) % ids.length];
    choose(id);
    phones.get(id).tab.focus();
    event.preventDefault();
  }
}
