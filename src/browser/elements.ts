/** The parts of the page that its script works on. */

/** The element of an id. Throws where the page has none: it was made for another script then. */
export function byId<Kind extends Element>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
  return found;
}

/** Every element within another that a selector finds, of a kind. */
export function allIn<Kind extends Element>(
  root: ParentNode,
  selector: string,
  kind: new () => Kind,
): readonly Kind[] {
  return [...root.querySelectorAll(selector)].filter((found): found is Kind => found instanceof kind);
}

/** A new element with a text in it, which stays a text whatever is in it. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
