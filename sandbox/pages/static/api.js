// The page's only road to the sandbox.
import { notice } from "./dom.js";

/** POST JSON; the answer, or null after its problem was shown. */
export async function post(path, body = {}) {
  try {
    const answer = await fetch(`/sandbox/${path}`, {
      method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
    });
    const read = await answer.json();
    if (answer.ok) return read;
    notice(read.error ?? `The sandbox answered ${answer.status}.`);
  } catch {
    notice("The sandbox does not answer. Is `make demo` still running?");
  }
  return null;
}

/** Call `show` with the whole state now and whenever it changed; `link(up)` tells of the connection. */
export function follow(show, link) {
  let seen = -1;
  let busy = false;
  let again = false;
  async function look() {
    if (busy) { again = true; return; }
    busy = true;
    try {
      const state = await (await fetch("/sandbox/state")).json();
      seen = state.version;
      show(state);
    } catch { link(false); }
    busy = false;
    if (again) { again = false; look(); }
  }
  const live = new EventSource("/sandbox/live");
  live.addEventListener("open", () => link(true));
  live.addEventListener("error", () => link(false));
  live.addEventListener("message", (event) => { if (Number(event.data) !== seen) look(); });
  look();
  return look;
}
