// A message's text with its marks, as nodes: nothing a message says can become markup.
import { el } from "./dom.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

/** Nodes for `text`; `open(url)` and `send(command)` are called when a link or a command is tapped. */
export function marked(text, entities, { open, send }) {
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return between(0, text.length, sorted);

  function between(from, to, inside) {
    const nodes = [];
    let at = from;
    for (let index = 0; index < inside.length; index += 1) {
      const entity = inside[index];
      const end = Math.min(entity.offset + entity.length, to);
      if (entity.offset < at || end <= entity.offset) continue;
      if (entity.offset > at) nodes.push(text.slice(at, entity.offset));
      const nested = inside.slice(index + 1).filter((each) => each.offset < end);
      nodes.push(wrap(entity, between(entity.offset, end, nested), text.slice(entity.offset, end)));
      at = end;
    }
    if (at < to) nodes.push(text.slice(at, to));
    return nodes;
  }

  function wrap(entity, children, covered) {
    if (TAGS[entity.type]) return el(TAGS[entity.type], {}, ...children);
    if (entity.type === "spoiler") return spoiler(children);
    if (entity.type === "bot_command") return link(children, () => send(covered));
    const url = entity.type === "text_link" ? entity.url : entity.type === "url" ? withScheme(covered) : null;
    if (url && /^https?:\/\//i.test(url)) return link(children, () => open(url), url);
    return el("span", {}, ...children);
  }
}

function link(children, act, title = null) {
  return el("button", { type: "button", class: "inline-link", title, onclick: act }, ...children);
}

function spoiler(children) {
  const node = el("button", { type: "button", class: "spoiler", "aria-label": "Hidden text, tap to show" }, ...children);
  node.addEventListener("click", () => { node.classList.add("shown"); node.removeAttribute("aria-label"); });
  return node;
}

const withScheme = (text) => (/^[a-z]+:/i.test(text) ? text : `http://${text}`);
