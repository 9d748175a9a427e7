import type { ConfigDocument } from "../document.ts";
import { insertAt, suggestedFix } from "../edits.ts";
import type { MappingNode } from "../node.ts";
import type { Finding, FixDraft, Rule, RuleText } from "../rule.ts";
import { nameIn, variableOf } from "../sections.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

interface Params {
  name: string;
  isEnvironment: boolean;
}

export const rule: Rule<Params> = {
  id: "missing-key",
  severity: "error",
  message: ({ name, isEnvironment }) =>
    isEnvironment ? `Set ${name}; it is required.` : `Add the key "${name}"; it is required.`,
  check(document, report) {
    const { source, settingsNode, isEnvironment, violations } = document;
    const isEmpty = !source.root && source.syntaxProblems.length === 0 && !source.excess;
    if (!isEnvironment && !settingsNode && (isEmpty || source.root?.kind === "mapping")) {
      report({ path: "", start: 0, end: 0, params: { name: "jira", isEnvironment } });
    }
    if (source.isPartial) return;
    for (const { missing } of violations)
      if (missing !== undefined) report(withoutSetting(document, missing));
  },
};

function withoutSetting(document: ConfigDocument, key: string): Finding<Params> {
  const { isEnvironment, settingsKey, settings, settingsNode } = document;
  const { start, end } = settingsKey ?? settings[0]?.keyNode ?? { start: 0, end: 0 };
  const canAdd = !isEnvironment && settingsNode?.kind === "mapping";
  return {
    path: isEnvironment ? "" : "/jira",
    start,
    end,
    params: { name: nameIn(isEnvironment, key), isEnvironment },
    fixes: canAdd ? [addReference(document, settingsNode, key)] : [],
  };
}

/** Adds the key as a reference before the first key, with that key's indentation. */
function addReference({ text }: ConfigDocument, { pairs }: MappingNode, key: string): FixDraft {
  const reference = `"\${${variableOf(key)}}"`;
  const first = pairs[0]?.key.start ?? 0;
  const lineStart = Math.max(text.lastIndexOf("\n", first - 1), text.lastIndexOf("\r", first - 1)) + 1;
  const indent = text.slice(lineStart, first);
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  const inBlock = pairs.length > 0 && indent.trim() === "";
  const added = inBlock
    ? `${key}: ${reference}${lineBreak}${indent}`
    : `${quoted(key, text[first] === '"')}: ${reference}, `;
  return suggestedFix(`Add ${key}: ${reference}`, insertAt(first, added));
}

function quoted(key: string, inQuotes: boolean): string {
  return inQuotes ? `"${key}"` : key;
}

export const text = (): RuleText => ({
  title: "Every required key is there",
  why: "Without the site's URL, the account's e-mail, its token and the space (project) key, no request can be made. A program that reads a missing value often sends an empty one, and Jira answers `401` or, worse, an empty result.",
  fix: 'Add the key under `jira:`, or the variable to the `.env` file. A value that differs from machine to machine, or that is secret, can be a reference such as `"${JIRA_EMAIL}"`.',
  examples: {
    valid: [{ text: yamlExample() }, { format: "dotenv", text: dotenvExample() }],
    invalid: [
      { title: "No e-mail", text: yamlExample({ email: undefined }).replace("jira", "⟦jira⟧") },
      { title: "No jira section", text: "⟦⟧database:\n  url: postgres\n" },
      {
        title: "No project",
        format: "dotenv",
        text: dotenvExample({ JIRA_PROJECT: undefined }).replace("JIRA_URL", "⟦JIRA_URL⟧"),
      },
    ],
  },
});
