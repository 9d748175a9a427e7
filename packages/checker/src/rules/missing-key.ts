import type { ConfigDocument } from "../document.ts";
import { atSpan } from "../findings/places.ts";
import { requiredKeys } from "../generated/format.ts";
import { namedPairs, pairNamed } from "../node.ts";
import { addReference } from "../repairs/insert-key.ts";
import type { Finding, Rule, RuleText } from "../rule.ts";
import { isForDataCenter } from "../settings/data-center.ts";
import { isOthersVariable } from "../settings/key-names.ts";
import { isOthersScript } from "../settings/others-file.ts";
import { nameIn, variableOf } from "../settings/sections.ts";
import { isUnfilled } from "../settings/unfilled.ts";
import { enumeration } from "../text/wording.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

interface Params {
  name: string;
  isEnvironment: boolean;
  /** Whether none of our variables is set, perhaps because they have a prefix. */
  isNoneThere?: boolean;
  /** Whether the file is a `jira_tokens.yaml`. */
  isInventory?: boolean;
}

const textStart = { start: 0, end: 0 };

export const rule: Rule<Params> = {
  id: "missing-key",
  severity: "error",
  message: ({ name, isEnvironment, isInventory, isNoneThere }) => {
    if (isInventory)
      return "Read this with `jira-config tokens`; it is an inventory of tokens, not a configuration.";
    if (isNoneThere) return `Set ${name}, under exactly these names; none is set here.`;
    return isEnvironment ? `Set ${name}; it is required.` : `Add the key "${name}"; it is required.`;
  },
  check(document, report) {
    const { source, settings, byKey, settingsNode, isEnvironment, isTemplate, elsewhere = [] } = document;
    const isEmpty = !source.root && source.syntaxProblems.length === 0 && !source.excess;
    if (!isEnvironment && !settingsNode && (isEmpty || source.root?.kind === "mapping")) {
      const params = { name: "jira", isEnvironment, isInventory: isInventory(document) };
      report({ ...atSpan(textStart), params });
    }
    if (source.isPartial || isTemplate || isUnfilled(document) || isForDataCenter(document)) return;
    if (settingsNode?.kind !== "mapping" || isOthersScript(document)) return;
    const others = isEnvironment ? notAskedByOthers(document) : [];
    const missing = requiredKeys.filter(
      (key) =>
        !byKey[key] && !elsewhere.includes(key) && !others.includes(key) && !isInUnreadLine(document, key),
    );
    if (isEnvironment && settings.length === 0 && missing.length > 1) {
      const name = enumeration(missing.map((key) => nameIn(isEnvironment, key)));
      report({ ...atSpan(textStart), params: { name, isEnvironment, isNoneThere: true } });
    } else {
      for (const key of missing) report(withoutSetting(document, key));
    }
  },
};

/** The settings that other programs may not need: most have no project, or no single one, and some use OAuth. */
function notAskedByOthers({ settings, source: { root } }: ConfigDocument): string[] {
  const isForOAuth = namedPairs(root).some(({ key }) =>
    /^(?:JIRA|ATLASSIAN)_(?:OAUTH_|CLIENT_(?:ID|SECRET)$)/.test(key.text),
  );
  if (isForOAuth) return ["email", "api_token", "project"];
  return settings.some(({ name }) => isOthersVariable(name)) ? ["project"] : [];
}

/** Whether the variable is on a line that cannot be read, which is already reported. */
function isInUnreadLine({ text, isEnvironment, source }: ConfigDocument, key: string): boolean {
  const name = variableOf(key);
  return (
    isEnvironment &&
    name !== undefined &&
    source.syntaxProblems.some(({ start, end }) => text.slice(start, end).includes(name))
  );
}

/**
 * Whether the file lists tokens with labels. Looks in the text, because readers skip the sections of other programs.
 */
function isInventory({ text, source: { root } }: ConfigDocument): boolean {
  return pairNamed(root, "tokens") !== undefined && /^ *(?:- *)?label:/m.test(text);
}

function withoutSetting(document: ConfigDocument, key: string): Finding<Params> {
  const { isEnvironment, settingsKey, settingsPath, settings } = document;
  return {
    ...atSpan(settingsKey ?? settings[0]?.keyNode ?? textStart, settingsPath),
    params: { name: nameIn(isEnvironment, key), isEnvironment },
    fixes: addReference(document, key),
  };
}

export const text = (): RuleText => ({
  title: "No required key is missing",
  why: "Without the site's URL, the account's email, its token and the space (project) key, a program cannot call Jira. If a value is missing, programs often send an empty one, and Jira answers `401` or, worse, an empty result.",
  fix: 'Add the key under `jira:`, or the variable to the `.env` file. A value that differs from machine to machine, or that is secret, can be a reference such as `"${JIRA_EMAIL}"`.',
  examples: {
    valid: [{ text: yamlExample() }, { format: "dotenv", text: dotenvExample() }],
    invalid: [
      { title: "No email", text: yamlExample({ email: undefined }).replace("jira", "⟦jira⟧") },
      { title: "No jira section", text: "⟦⟧database:\n  url: postgres\n" },
      { title: "An inventory of tokens", text: "⟦⟧tokens:\n  - label: Sync - Production - 2026-11\n" },
      {
        title: "No project",
        format: "dotenv",
        text: dotenvExample({ JIRA_PROJECT: undefined }).replace("JIRA_URL", "⟦JIRA_URL⟧"),
      },
    ],
  },
});
