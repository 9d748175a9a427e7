import { readFile } from "node:fs/promises";

const response = await fetch("{origin}/v1/validate", {
  method: "POST",
  headers: { "Content-Type": "text/yaml" },
  body: await readFile("config/jira_config.yaml"),
  signal: AbortSignal.timeout(30_000),
});
const answer = await response.json();

if (response.status !== 200 && response.status !== 422) {
  throw new Error(`${answer.title}: ${answer.detail} See ${answer.type}`);
}
for (const { range, severity, message, rule } of answer.diagnostics) {
  console.log(`${range.start.line}:${range.start.column}: ${severity}: ${message} [${rule}]`);
}
process.exitCode = answer.valid ? 0 : 1;
