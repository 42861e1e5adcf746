// Draws one chapter with the phone's own code, so that a picture shows what the sandbox shows.
import { el } from "/static/dom.js";
import { makeMessage } from "/static/message.js";

const nothing = { tap() {}, open() {}, send() {}, copy() {} };
const { chapter, scenes, direction } = await (await fetch(`/chapter.json${location.search}`)).json();
const main = document.querySelector("main");

main.append(el("h1", {}, chapter));
scenes.forEach((scene, index) => {
  const item = { ...scene, message_id: index + 1, date: 0, own: false, day: null, busy: [] };
  const ground = el("ol", { class: "ground", dir: direction }, makeMessage(item, nothing));
  main.append(el("figure", {}, el("figcaption", {}, scene.name), ground));
});
document.body.dataset.drawn = "yes";
