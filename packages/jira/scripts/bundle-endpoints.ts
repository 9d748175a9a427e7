import { fileURLToPath } from "node:url";
import { build } from "rolldown";

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** Replaces the compiled `endpoints.js` with one that holds the few functions of jira.js that it names. */
await build({
  input: path("src/endpoints.ts"),
  platform: "node",
  output: { file: path("dist/endpoints.js"), comments: { legal: true, annotation: false, jsdoc: false } },
});
