/**
 * The first element inside `root` that matches a selector.
 *
 * @throws when there is none of this kind
 */
export function elementIn<Kind extends Element>(
  root: ParentNode,
  selector: string,
  kind: abstract new () => Kind,
): Kind {
  const element = root.querySelector(selector);
  if (element instanceof kind) return element;
  throw new TypeError(`There is no ${selector}.`);
}
