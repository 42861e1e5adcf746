// Groups and channels: who is inside, who asks to be let in, what was said there.
import { post } from "./api.js";
import { el, keyed } from "./dom.js";
import { hue, initial } from "./format.js";

export function drawGroups(parent, state, chosen) {
  const names = new Map(state.telegram.people.map((person) => [person.id, person.first_name]));
  const bot = state.telegram.bot;
  names.set(bot.id, bot.first_name);
  const chats = state.telegram.chats.filter((chat) => chat.type !== "private").map((chat) => ({
    id: chat.id, title: chat.title, type: chat.type,
    members: chat.members.map((member) => ({
      ...member, name: names.get(member.id) ?? String(member.id), bot: member.id === bot.id,
    })),
    asking: chat.join_requests.map((request) => names.get(request.person_id)),
    last: lastWords(chat.messages, names),
    whisper: chat.whispers.filter((each) => each.to === chosen).at(-1)?.text ?? null,
    leaver: chat.members.some((each) => each.id === chosen && each.status === "member") ? chosen : null,
    leaverName: names.get(chosen),
  }));
  keyed(parent, chats, (chat) => chat.id, card);
}

function card(chat) {
  const people = chat.members.length;
  const kind = chat.type === "channel" ? "Channel" : "Group";
  return el("article", { class: "group", "data-testid": `group-${chat.title}`, "aria-label": chat.title },
    el("header", {},
      el("span", { class: "badge", "aria-hidden": "true" }, chat.type === "channel" ? "◉" : "◎"),
      el("div", {}, el("h3", {}, chat.title), el("p", {}, `${kind}, ${people} inside`))),
    el("ul", { class: "members" }, chat.members.map(member)),
    chat.whisper ? el("p", { class: "said", "data-testid": "whisper" }, `Only ${chat.leaverName} sees: ${chat.whisper}`) : null,
    el("footer", {}, el("p", { class: chat.asking.length ? "asking" : "said" },
      chat.asking.length ? `${chat.asking.join(", ")} asked to join` : chat.last || "By the bot’s invitation only."), leave(chat)));
}

function leave(chat) {
  return chat.leaver ? el("button", {
    type: "button", class: "quiet", "data-focus": "leave", "aria-label": `Leave ${chat.title} as ${chat.leaverName}`,
    onclick: () => post(`people/${chat.leaver}/leave`, { chat_id: chat.id }),
  }, "Leave") : null;
}

function member(each) {
  const note = each.bot ? "bot" : { creator: "owner", administrator: "admin", restricted: "read only" }[each.status];
  return el("li", { "data-testid": "member", style: `--hue:${hue(each.id)}`, class: each.bot ? "bot" : "" },
    el("span", { class: "face", "aria-hidden": "true" }, initial(each.name)), each.name, note ? el("small", {}, note) : null);
}

function lastWords(messages, names) {
  const last = messages.at(-1);
  if (!last) return "";
  const { new_chat_members: came, left_chat_member: left } = last.extra ?? {};
  if (came) return `${came.map((each) => each.first_name).join(", ")} joined`;
  if (left) return `${left.first_name} left`;
  return `${last.from ? `${names.get(last.from.id) ?? last.from.first_name}: ` : ""}${last.text}`;
}
