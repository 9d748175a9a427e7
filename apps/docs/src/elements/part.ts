/** The one element inside of `root` that a selector names. */
export function part<Kind extends Element>(
  root: ParentNode,
  selector: string,
  kind: abstract new () => Kind,
): Kind {
  const element = root.querySelector(selector);
  if (element instanceof kind) return element;
  throw new TypeError(`There is no ${selector}.`);
}
