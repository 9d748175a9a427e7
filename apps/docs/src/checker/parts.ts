/**
 * Finds the element that the checker's markup calls `data-part="name"`.
 *
 * @throws when `Checker.astro` and the code that uses it do not agree
 */
export function part<Type extends HTMLElement = HTMLElement>(root: HTMLElement, name: string): Type {
  const element = root.querySelector<Type>(`[data-part="${name}"]`);
  if (!element) throw new Error(`The checker's markup has no part "${name}".`);
  return element;
}
