/**
 * The first element inside of `root` that a selector names.
 *
 * @throws when the markup has none of this kind
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
