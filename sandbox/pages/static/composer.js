// Where a person writes: the start button at first, then a line with the menu of commands they are offered.
import { el } from "./dom.js";

export function makeComposer({ send, start }) {
  const id = `commands-${crypto.getRandomValues(new Uint32Array(1))[0]}`;
  const list = el("ul", { class: "commands", role: "listbox", id, "aria-label": "Commands", hidden: true, "data-testid": "commands" });
  const input = el("input", {
    type: "text", name: "message", autocomplete: "off", maxlength: 4096, placeholder: "Message", "aria-label": "Message", role: "combobox",
    "aria-expanded": "false", "aria-controls": id, "aria-autocomplete": "list", enterkeyhint: "send", "data-testid": "composer",
  });
  const menu = el("button", { type: "button", class: "slash", "aria-label": "Commands", "data-testid": "menu", onclick: toggle }, "/");
  const go = el("button", { type: "submit", class: "go", "aria-label": "Send", "data-testid": "send" }, "➤");
  const form = el("form", { class: "write" }, menu, input, go);
  const begin = el("button", { type: "button", class: "start", "data-testid": "start", onclick: start }, "Start");
  const node = el("div", { class: "composer" }, list, form, begin);
  let commands = [];
  let offered = [];
  let at = -1;

  form.addEventListener("submit", (event) => { event.preventDefault(); enter(); });
  input.addEventListener("input", () => offer(input.value));
  input.addEventListener("keydown", keys);
  input.addEventListener("blur", () => setTimeout(() => { if (!node.contains(document.activeElement)) offer(""); }, 120));
  return { node, draw };

  function draw({ started, blocked, commands: fresh }) {
    const ready = started && !blocked;
    const hadFocus = document.activeElement === begin;
    form.hidden = !ready;
    begin.hidden = ready;
    begin.textContent = blocked ? "Unblock and start again" : "Start";
    if (ready && hadFocus) input.focus();
    commands = fresh;
    menu.hidden = commands.length === 0;
  }

  function offer(text) {
    const wanted = text.startsWith("/") && !text.includes(" ") ? text.slice(1).toLowerCase() : null;
    offered = wanted === null ? [] : commands.filter((each) => each.command.startsWith(wanted));
    at = -1;
    list.replaceChildren(...offered.map(option));
    list.hidden = offered.length === 0;
    input.setAttribute("aria-expanded", String(offered.length > 0));
    input.removeAttribute("aria-activedescendant");
  }

  function option(each, index) {
    return el("li", {
      role: "option", id: `${id}-${index}`, "aria-selected": "false", "data-testid": "command",
      onmousedown: (event) => event.preventDefault(), onclick: () => pick(each),
    }, el("b", {}, `/${each.command}`), el("span", {}, each.description));
  }

  function keys(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") offer("");
    if (!step || !offered.length) return;
    event.preventDefault();
    at = (at + step + offered.length + (at < 0 && step < 0 ? 1 : 0)) % offered.length;
    [...list.children].forEach((child, index) => child.setAttribute("aria-selected", String(index === at)));
    list.children[at].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", `${id}-${at}`);
  }

  function enter() {
    if (at >= 0 && offered[at]) pick(offered[at]);
    else if (input.value.trim()) deliver(input.value.trim());
  }

  function pick(each) { deliver(`/${each.command}`); input.focus(); }

  async function deliver(text) {
    input.value = "";
    offer("");
    if (!(await send(text))) input.value = text;
  }

  function toggle() {
    const open = !list.hidden;
    if (!open) input.value = "/";
    else if (input.value === "/") input.value = "";
    offer(open ? "" : "/");
    input.focus();
  }
}
