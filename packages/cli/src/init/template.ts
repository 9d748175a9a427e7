import { type FieldSchema, fields, schemaPath } from "@jira-config/schema";
import { hasSite, siteOrigin } from "../site-origin.ts";

/** The settings that a new file holds, by key. */
export type Answers = Readonly<Record<string, string>>;

/**
 * A `jira_config.yaml` with the description of every key from the schema. Keys without an answer are comments.
 *
 * @param withMappings write the examples from the schema as mappings, not as comments
 */
export function configurationText(answers: Answers, withMappings: boolean): string {
  const blocks = Object.entries(fields).map(([key, field]) => {
    const lines = field.properties
      ? mapping(key, field.properties, withMappings)
      : [setting(key, field, answers[key])];
    return [`# ${field.description}`, ...lines].map((line) => `  ${line}\n`).join("");
  });
  const modeline = hasSite ? `# yaml-language-server: $schema=${siteOrigin}${schemaPath}\n` : "";
  return `${modeline}jira:\n${blocks.join("\n")}`;
}

function setting(key: string, field: FieldSchema, answer: string | undefined): string {
  const line = `${key}: ${JSON.stringify(answer ?? field.default ?? field.examples[0])}`;
  return answer === undefined ? `# ${line}` : line;
}

function mapping(key: string, entries: Readonly<Record<string, FieldSchema>>, isActive: boolean): string[] {
  const lines = [
    `${key}:`,
    ...Object.entries(entries).map(([name, field]) => `  ${name}: ${JSON.stringify(field.examples[0])}`),
  ];
  return isActive ? lines : lines.map((line) => `# ${line}`);
}
