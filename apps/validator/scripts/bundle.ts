// Bundles the Worker into modules of which the larger ones are loaded when a request calls for them, so that it starts
// sooner. https://developers.cloudflare.com/workers/wrangler/bundling/#find-additional-modules
import { fileURLToPath } from "node:url";
import { build } from "rolldown";

const inApp = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

await build({
  input: inApp("src/index.ts"),
  platform: "browser",
  // The runtime takes everything that the first module exports for a handler.
  preserveEntrySignatures: "strict",
  output: { dir: inApp("dist"), format: "esm", minify: true, chunkFileNames: "[name].js", cleanDir: true },
});
