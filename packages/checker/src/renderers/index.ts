export { printableJson } from "./printable.ts";
export type { CheckedFile, Render } from "./renderer.ts";
export { type Renderer, renderers } from "./renderers.ts";
