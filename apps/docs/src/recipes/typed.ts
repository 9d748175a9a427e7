import { readFile } from "node:fs/promises";
import type { components } from "./jira-config-api.d.ts";

type Report = components["schemas"]["Report"];
type Problem = components["schemas"]["Problem"];

const response = await fetch("{origin}/v1/validate?status=200", {
  method: "POST",
  headers: { "Content-Type": "text/yaml" },
  body: await readFile("config/jira_config.yaml"),
});
if (!response.ok) {
  const problem: Problem = await response.json();
  throw new Error(`${problem.title}: ${problem.detail} See ${problem.type}`);
}

const report: Report = await response.json();
for (const { range, message, fixes } of report.diagnostics) {
  const fix = fixes.find(({ safe }) => safe);
  console.log(`${range.start.line}: ${message}${fix ? ` (${fix.title})` : ""}`);
}
