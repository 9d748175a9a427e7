import { enumeration } from "@jira-config/checker";
import {
  type ConnectionKey,
  connectionKeys,
  type FieldSchema,
  fields,
  requiredKeys,
  variableName,
} from "@jira-config/schema";
import { fence, type GeneratedPage, inlineCode } from "./page.ts";
import { yamlOf } from "./yaml.ts";

/** The reference of all keys of a `jira_config.yaml`, with their environment variables. */
export function fieldsPage(): GeneratedPage {
  const entries = Object.entries(fields);
  const sections = entries.filter(([, field]) => field.properties);
  const connection = entries.filter(([, field]) => !field.properties);
  const example = { jira: Object.fromEntries(entries.map(([key, { examples }]) => [key, examples[0]])) };
  return {
    id: "reference/fields",
    title: "Fields of jira_config.yaml",
    label: "Fields",
    description:
      "Every key of jira_config.yaml: what it means, what it accepts, its default and its environment variable.",
    searchedFor: ["settings", "options", "timeout", "retry", "custom field ID", "story points"],
    markdown: `
All settings go under one key, \`jira\`. The required ones are ${enumeration(requiredKeys.map(inlineCode))}. Any value can be a reference to an environment variable, such as \`\${JIRA_EMAIL}\`.

${fence("yaml", "jira_config.yaml", yamlOf(example))}

| Key | Environment variable |
| --- | --- |
${entries.map(([key]) => `| [${inlineCode(key)}](#${key}) | ${variable(key) ?? "none"} |`).join("\n")}

## Connection

${connection.map(connectionEntry).join("\n")}
${sections.map(sectionEntry).join("\n")}`,
  };
}

function connectionEntry([key, field]: [string, FieldSchema]): string {
  const { title, markdownDescription, errorMessage, examples } = field;
  const facts = [
    ["Required", requiredKeys.includes(key) ? "yes" : "no"],
    ["Form", errorMessage && withCode(errorMessage)],
    [examples.length > 1 ? "Examples" : "Example", examples.map(inlineCode).join(", ")],
    ["Variable", variable(key)],
  ];
  return `### ${inlineCode(key)}

<p class="field-title">${title}</p>

${markdownDescription}

${facts.flatMap(([term, details]) => (details ? [`- **${term}:** ${details}`] : [])).join("\n")}
`;
}

function sectionEntry([key, section]: [string, FieldSchema]): string {
  const known = Object.entries(section.properties ?? {});
  const others = section.additionalProperties;
  const rows = known.map(([name, field]) => ({ name: inlineCode(name), field }));
  if (typeof others === "object") rows.push({ name: "any other", field: others });
  const details = new Set(rows.map(({ field }) => detailsOf(field)));
  const shared = details.size === 1 ? [...details] : [];
  const forms = new Set(known.map(([, { errorMessage = "" }]) => withCode(errorMessage)));
  return `## ${inlineCode(key)}

${section.markdownDescription}

| Key | Meaning |
| --- | --- |
${rows.map(({ name, field }) => sectionRow(name, field, shared.length === 0)).join("\n")}

${[...shared, ...forms].join(" ")}
`;
}

/** What a field says beyond its description. */
function detailsOf({ description, markdownDescription }: FieldSchema): string {
  return markdownDescription.slice(description.length).trim().replace(/\s+/g, " ");
}

/** @param hasDetails false if they are the same for all rows, and stand below them */
function sectionRow(name: string, field: FieldSchema, hasDetails: boolean): string {
  const meaning = hasDetails ? `${field.description} ${detailsOf(field)}` : field.description;
  return `| ${name} | ${meaning} For example ${field.examples.map(inlineCode).join(" or ")}. |`;
}

/** A plain sentence of the schema, its addresses and references as inline code. */
function withCode(sentence: string): string {
  return sentence.replace(/https?:\/\/[\w./-]*\w|\$\{\w+\}/g, inlineCode);
}

function variable(key: string): string | undefined {
  return connectionKeys.includes(key as ConnectionKey)
    ? inlineCode(variableName(key as ConnectionKey))
    : undefined;
}
