// Puts the parts together: one state comes in, each part draws its piece of it.
import { follow } from "./api.js";
import { notice } from "./dom.js";
import { drawControls } from "./controls.js";
import { drawGroups } from "./groups.js";
import { drawLedger } from "./ledger.js";
import { makePhones } from "./phones.js";
import { drawStory } from "./story.js";
import { drawStripe } from "./stripe.js";

const byId = (id) => document.getElementById(id);
const phones = makePhones(byId("people"), byId("glass"));
let wasUp = true;

function show(state) {
  phones.draw(state);
  drawStory(byId("story"), state, goTo);
  drawControls(byId("controls"), state);
  drawLedger(byId("ledger"), state);
  drawGroups(byId("groups"), state, phones.chosen());
  drawStripe(byId("stripe"), state);
  document.body.dataset.ready = "true";
}

function link(up) {
  if (up === wasUp) return;
  wasUp = up;
  document.body.classList.toggle("offline", !up);
  notice(up ? "Connected again." : "The sandbox has stopped answering; this page waits for it.");
}

/** Bring a part to the front (and perhaps a person): on wide screens everything is there already. */
function goTo(tab, person = null) {
  if (person !== null) phones.choose(person);
  if (tab === "phone" && beside.matches) return;
  document.body.dataset.tab = tab;
  for (const button of byId("tabs").children) button.setAttribute("aria-current", String(button.dataset.to === tab));
}

byId("tabs").addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button) goTo(button.dataset.to);
});

// From here on the phone always stands beside the other parts, so that one of those must be in front.
const beside = matchMedia("(min-width: 800px)");
const settle = () => { if (beside.matches && document.body.dataset.tab === "phone") goTo("steps"); };
beside.addEventListener("change", settle);
settle();

const look = follow(show, link);
phones.onchoose = look;
