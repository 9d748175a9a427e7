import type { ConfigDocument } from "../document.ts";
import { atSpan } from "../findings/places.ts";
import { type MappingNode, type NamedPair, namedPairs, nameOf, type Pair, type YamlNode } from "../node.ts";
import { removeLine } from "../repairs/whole-lines.ts";
import type { Rule, RuleText } from "../rule.ts";
import { shownName } from "../secrets/shown-name.ts";
import { isNearJira, knownKey, resolveVariable } from "../settings/key-names.ts";
import { pathOf } from "../settings/setting.ts";
import { composeExample, yamlExample } from "./examples.ts";

const fewPairs = 16;

interface Params {
  name: string | undefined;
}

export const rule: Rule<Params> = {
  id: "duplicate-key",
  severity: "error",
  message: ({ name }) =>
    `Keep one of the ${name === undefined ? "equal keys" : `"${name}" keys`}; YAML allows each key once.`,
  check(document, report) {
    if (!document.isYaml) return;
    let paths: ReadonlyMap<YamlNode, string> | undefined;
    for (const mapping of document.source.mappings) {
      const { pairs } = mapping;
      if (pairs.length <= fewPairs && !hasRepeat(pairs)) continue;
      paths ??= pathsOf(document);
      const path = paths.get(mapping);
      if (path === undefined) continue;
      // In braces, the fix would leave the comma before the line.
      const isBlock = document.text[mapping.start] !== "{";
      const seen = new Map<string, NamedPair>();
      for (const pair of namedPairs(mapping)) {
        const { text, isToken } = pair.key;
        if (isToken) continue;
        const previous = seen.get(text);
        if (previous && isOurs(document, mapping, text)) {
          // Any other key in a Compose file may be part of a secret under a name that we do not know.
          const isShown = document.format !== "compose" || resolveVariable(text) !== undefined;
          report({
            ...atSpan(pair.key, isShown ? pathOf({ parentPath: path, name: text }) : path),
            params: { name: isShown ? shownName(text) : undefined },
            fixes: isBlock && areEqual(previous, pair) ? removeLine(document.text, pair) : [],
          });
        }
        seen.set(text, pair);
      }
    }
  },
};

/** Whether two pairs have the same value, so that one can be removed without a difference to any program. */
function areEqual({ value: a }: Pair, { value: b }: Pair): boolean {
  return a.kind === "scalar" && b.kind === "scalar" && a.value === b.value && a.text === b.text;
}

/** The JSON Pointers to the mappings that do not belong to another program. */
function pathsOf({ format, settingsNode, settingsPath, settings, source }: ConfigDocument) {
  const paths = new Map<YamlNode, string>();
  const holders = settings.filter(({ node }) => node.kind === "mapping");
  // A mapping in several places gets the path of the first.
  for (const holder of holders.reverse()) paths.set(holder.node, pathOf(holder));
  if (format === "compose") for (const mapping of source.mappings) paths.set(mapping, "");
  if (source.root) paths.set(source.root, "");
  if (settingsNode) paths.set(settingsNode, settingsPath);
  return paths;
}

/** Of the top-level keys, only those that mean `jira`, or a setting that should be under it. */
function isOurs(
  { format, misplacement, source }: ConfigDocument,
  mapping: MappingNode,
  name: string,
): boolean {
  if (format === "compose" || mapping !== source.root) return true;
  return isNearJira(name) || (misplacement !== undefined && knownKey("settings", name) !== undefined);
}

/** Faster than a set for few pairs, as in nearly every file. */
function hasRepeat(pairs: readonly Pair[]): boolean {
  const names = pairs.map(nameOf);
  return names.some((name, index) => name !== undefined && names.indexOf(name) < index);
}

export const text = (): RuleText => ({
  title: "Every key appears once",
  why: "YAML forbids two equal keys in one mapping ([YAML 1.2, 3.2.1.3](https://yaml.org/spec/1.2.2/#3213-node-comparison)). Some programs refuse the file, others silently use the last one.",
  fix: "Decide which line is right and remove the other.",
  examples: {
    valid: [
      {
        title: "The same key in two mappings",
        text: yamlExample({ issue_types: "{ epic: Epic }", custom_fields: "{ epic: parent }" }),
      },
      {
        title: "Another program's keys, about which it decides",
        text: `${yamlExample()}cache: none\ncache:\n  url: memory\n  url: disk\n`,
      },
    ],
    invalid: [
      { text: `${yamlExample()}  ⟦project⟧: OTHER\n` },
      { title: "Two sections", text: `${yamlExample()}⟦jira⟧:\n  timeout: 60\n` },
      {
        title: "In a mapping",
        text: yamlExample({
          custom_fields: "\n    sprint: customfield_10021\n    ⟦sprint⟧: customfield_10022",
        }),
      },
      { title: "With the same value", text: `${yamlExample()}  ⟦project⟧: PROJ\n` },
      {
        title: "In a Compose file",
        format: "compose",
        text: `${composeExample()}      ⟦JIRA_PROJECT⟧: OTHER\n`,
      },
    ],
  },
});
