import { createElement } from "../elements/create-element.ts";

/** Lets the browser save a text as a file. */
export function download(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  createElement("a", { href, download: name }).click();
  URL.revokeObjectURL(href);
}
