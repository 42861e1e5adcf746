// One person's phone: the chat with the bot, what passes over it, and the way out to a browser sheet.
import { post } from "./api.js";
import { makeComposer } from "./composer.js";
import { el, keyed, notice, say } from "./dom.js";
import { clock, day } from "./format.js";
import { makeMessage } from "./message.js";
import { makeSheet } from "./sheet.js";

export function makePhone(person) {
  const time = el("span");
  const name = el("strong");
  const under = el("small");
  const about = el("p", { class: "about" });
  const lines = el("ol", { class: "lines" });
  const log = el("div", { class: "log", role: "log", "aria-label": "Messages", tabindex: "0", "data-testid": "log" }, about, lines);
  const newest = el("button", { type: "button", class: "newest", hidden: true, "aria-label": "To the newest message", onclick: toEnd }, "↓");
  const toast = el("div", { class: "toast", role: "status", "data-testid": "toast" });
  const alert = makeAlert();
  const block = el("button", { type: "button", "data-testid": "block", onclick: toggleBlock });
  const menu = el("details", { class: "more" }, el("summary", { "aria-label": "More" }, "⋮"), el("div", {}, block));
  const composer = makeComposer({ send, start: () => post(`people/${person.id}/start`) });
  const sheet = makeSheet({ person, tme: follow });
  const chat = el("div", { class: "chat" },
    el("header", { class: "bar" }, el("img", { src: "/static/mark.svg", alt: "", width: 36, height: 36 }),
      el("div", { class: "title" }, name, under), menu),
    el("div", { class: "middle" }, log, newest, toast), composer.node, alert.node);
  const screen = el("div", { class: "screen", role: "tabpanel", id: `phone-${person.id}`, "aria-labelledby": `tab-${person.id}` },
    el("div", { class: "status", "aria-hidden": "true" }, time, el("span", { class: "signal" }, el("i"), el("i"), el("i"))), chat, sheet.node);
  const pending = new Set();
  let blocked = false;
  let state = null;
  let readUpTo = 0;
  let answered = null;
  let messages = [];

  log.addEventListener("scroll", () => { newest.hidden = atEnd(); });
  new ResizeObserver(() => { if (newest.hidden) toEnd(); }).observe(log);
  return { screen, draw, toEnd, read, unread };

  function draw(whole, me) {
    state = whole;
    blocked = me.blocked;
    say(time, clock(whole.now));
    say(name, whole.telegram.bot.first_name);
    say(under, blocked ? "blocked" : "bot");
    say(about, whole.telegram.bot.description || "Tap Start, and the bot writes here what it can do for you.");
    say(block, blocked ? "Unblock the bot" : "Block the bot");
    messages = whole.telegram.chats.find((each) => each.id === person.id)?.messages ?? [];
    about.hidden = messages.length > 0;
    const stay = atEnd();
    const done = whole.telegram.taps.filter((tap) => tap.person_id === person.id && tap.answered);
    for (const tap of done) pending.delete(`${tap.message_id} ${tap.data}`);
    redraw();
    answer(done); // after the buttons stand, so that an alert gives the focus back to one that is still there
    composer.draw({ started: me.started && messages.length > 0, blocked, commands: me.commands });
    if (stay) toEnd(); else newest.hidden = false;
  }

  function redraw() {
    let date = "";
    const items = messages.map((message) => {
      const own = !message.by_bot;
      const fresh = day(message.date);
      const item = { ...message, html: undefined, own, day: fresh === date ? null : fresh, busy: busyOf(message), blocked };
      date = fresh;
      return item;
    });
    keyed(lines, items, (item) => item.message_id, (item) => makeMessage(item, { tap, open, send, copy }));
  }

  function busyOf(message) {
    return message.buttons.flat().map((each) => each.callback_data).filter((each) => each && pending.has(`${message.message_id} ${each}`));
  }

  function answer(done) {
    const first = answered === null;
    answered ??= new Set();
    for (const tap of done) {
      if (answered.has(tap.id)) continue;
      answered.add(tap.id);
      if (first) continue;
      if (tap.text && tap.alert) alert.show(tap.text);
      else if (tap.text) pass(tap.text);
      if (tap.url) open(tap.url);
    }
  }

  async function tap(message, button) {
    const key = `${message.message_id} ${button.callback_data}`;
    pending.add(key);
    redraw();
    const sent = await post(`people/${person.id}/tap`, { message_id: message.message_id, data: button.callback_data });
    setTimeout(() => { if (pending.delete(key)) redraw(); }, sent ? 15000 : 0);
  }

  async function send(text) {
    const sent = await post(`people/${person.id}/send`, { text });
    if (sent) toEnd();
    return sent !== null;
  }

  async function open(url, from = null) {
    if (isTme(url)) await follow(url);
    else sheet.open(url, from, state.base_url);
  }

  function isTme(url) {
    const parts = URL.canParse(url) ? new URL(url) : null;
    return parts && (parts.host === "t.me" || (parts.origin === new URL(state.base_url).origin && parts.pathname.startsWith("/t.me/")));
  }

  async function follow(url) {
    const opened = await post(`people/${person.id}/open-link`, { url });
    if (!opened) return;
    const title = opened.title ?? "the chat";
    if (opened.opened === "requested") pass(`Request sent to ${title}`);
    if (opened.opened === "joined") pass(`You are in ${title}`);
    if (opened.opened === "already") pass(`You are in ${title} already`);
  }

  async function copy(text) {
    try { await navigator.clipboard.writeText(text); pass(`Copied ${text}`); } catch { notice(text); }
  }

  function pass(text) {
    toast.textContent = text;
    toast.classList.add("shown");
    clearTimeout(toast.timer);
    toast.timer = setTimeout(() => toast.classList.remove("shown"), 3600);
  }

  function toggleBlock() {
    menu.open = false;
    post(`people/${person.id}/${blocked ? "unblock" : "block"}`);
  }

  function atEnd() { return log.scrollHeight - log.scrollTop - log.clientHeight < 60; }
  function toEnd() { log.scrollTop = log.scrollHeight; newest.hidden = true; }
  function last() { return messages.filter((each) => each.by_bot).at(-1)?.message_id ?? 0; }
  function read() { readUpTo = last(); }
  function unread() { return messages.filter((each) => each.by_bot && each.message_id > readUpTo).length; }
}

function makeAlert() {
  const text = el("p");
  let before = null;
  const ok = el("button", { type: "button", onclick: close }, "OK");
  const node = el("div", { class: "alert", role: "alertdialog", "aria-label": "Message from the bot", hidden: true, "data-testid": "alert" },
    el("div", {}, text, ok));
  node.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
  return { node, show };

  function show(words) {
    before = document.activeElement;
    text.textContent = words;
    node.hidden = false;
    ok.focus();
  }
  function close() { node.hidden = true; before?.focus?.(); }
}
