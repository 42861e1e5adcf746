// Building and refreshing the page without ever reading text as markup.

/** A node: `attrs` become attributes (on* listeners, true = bare, null = left out), children text or nodes. */
export function el(tag, attrs = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attrs)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "style") node.style.cssText = value; // the attribute is forbidden by the page's own policy
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** Let `parent` show one child per item, in order; a child is rebuilt only when its item changed, and keeps the focus. */
export function keyed(parent, items, keyOf, build) {
  const old = new Map([...parent.children].map((child) => [child.dataset.key, child]));
  let place = parent.firstElementChild;
  for (const item of items) {
    const key = String(keyOf(item));
    const print = JSON.stringify(item);
    let child = old.get(key);
    old.delete(key);
    if (!child || child.print !== print) {
      const fresh = build(item, child ?? null);
      fresh.dataset.key = key;
      fresh.print = print;
      if (child && child !== fresh) {
        if (place === child) place = fresh;
        replace(child, fresh);
      }
      child = fresh;
    }
    if (child === place) place = place.nextElementSibling;
    else parent.insertBefore(child, place);
  }
  for (const gone of old.values()) gone.remove();
}

function replace(child, fresh) {
  const focused = child.contains(document.activeElement) ? document.activeElement.dataset.focus : undefined;
  child.replaceWith(fresh);
  if (focused !== undefined) (fresh.querySelector(`[data-focus="${CSS.escape(focused)}"]`) ?? fresh).focus?.();
}

/** Set text only when it differs, so that nothing is announced twice. */
export function say(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** Words with `code` between backticks, as nodes. */
export function words(text) {
  return text.split("`").map((piece, index) => (index % 2 ? el("code", {}, piece) : piece));
}

let fading;
/** One passing line at the foot of the page. */
export function notice(text) {
  const node = document.getElementById("notice");
  node.textContent = text;
  node.classList.add("shown");
  clearTimeout(fading);
  fading = setTimeout(() => node.classList.remove("shown"), 4200);
}
