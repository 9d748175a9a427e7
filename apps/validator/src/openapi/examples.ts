import { check, convert } from "@jira-config/checker";
import { printableJson } from "@jira-config/checker/renderers";
import { rules } from "@jira-config/checker/rules";
import type { OperationId } from "../contract/operations.ts";
import { mediaTypes, type OutputName, render } from "../contract/outputs.ts";
import { sampleFile } from "./samples.ts";

/** Examples of a body, by its media type and then by name. */
export type Examples = Readonly<Record<string, Readonly<Record<string, { readonly value: unknown }>>>>;

/** A configuration with nothing to find, as JSON. */
export const exampleConfig = {
  jira: {
    url: "${JIRA_URL}",
    email: "${JIRA_EMAIL}",
    api_token: "${JIRA_API_TOKEN}",
    project: "${JIRA_PROJECT}",
  },
};

/** The texts that get each status: the configuration above as YAML, and the same with one mistake. */
export const exampleTexts: Readonly<Record<number, string>> = {
  200: asYaml(exampleConfig.jira),
  422: asYaml({ ...exampleConfig.jira, url: "https://your-company.atlassian.net/" }),
};

function asYaml(settings: Readonly<Record<string, string>>): string {
  return `jira:\n${Object.entries(settings)
    .map(([key, value]) => `  ${key}: "${value}"\n`)
    .join("")}`;
}

/** What an operation answers to the example of a status. The engine itself makes it, so it is never out of date. */
export function answerExamples(id: OperationId, status: number): Examples {
  const text = exampleTexts[status];
  if (text && id === "validate") return findingsIn(text);
  if (text && id === "convert") return conversionOf(text);
  return {};
}

function findingsIn(text: string): Examples {
  const report = check(text);
  const answer = (output: OutputName, isForm: boolean) => {
    const files = [{ name: isForm ? sampleFile : "input", report }];
    return render(output, { isForm, valid: report.valid, files, warnings: [], rules });
  };
  const outputs = Object.keys(mediaTypes) as OutputName[];
  return grouped([
    ...outputs.map((output) => ({ name: output, type: mediaTypes[output], body: answer(output, false) })),
    { name: "form", type: mediaTypes.json, body: answer("json", true) },
  ]);
}

function conversionOf(text: string): Examples {
  const result = convert(text, { to: "dotenv" });
  return grouped([
    { name: "json", type: mediaTypes.json, body: printableJson(result) },
    { name: "text", type: mediaTypes.text, body: result.text },
  ]);
}

function grouped(bodies: readonly { name: string; type: string; body: string }[]): Examples {
  const examples: Record<string, Record<string, { value: unknown }>> = {};
  for (const { name, type, body } of bodies) {
    const value = type.endsWith("json") ? JSON.parse(body) : body;
    examples[type] = { ...examples[type], [name]: { value } };
  }
  return examples;
}
