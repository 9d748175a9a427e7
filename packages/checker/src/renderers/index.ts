export { printableJson } from "./printable.ts";
export { purposes } from "./purposes.ts";
export type { CheckedFile, Render } from "./renderer.ts";
export { type Renderer, renderers } from "./renderers.ts";
