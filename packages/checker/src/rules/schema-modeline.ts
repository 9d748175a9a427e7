import { atSpan } from "../findings/places.ts";
import { insertAt, safeFix } from "../repairs/edits.ts";
import type { Rule, RuleText } from "../rule.ts";
import { spanOf } from "../text/matches.ts";
import { yamlExample } from "./examples.ts";

const modeline = /(?<=^\uFEFF?)#([ \t]*)yaml-language-server:(?:[ \t]*\$schema=(\S*))?/m;

export const rule: Rule<{ isGlued: boolean }> = {
  id: "schema-modeline",
  severity: "info",
  message: ({ isGlued }) =>
    isGlued
      ? "Put a space after the #; without it, editors skip this line."
      : "Name jira_config.schema.json here; as it is, editors check the file against another schema.",
  check({ format, text, settingsNode }, report) {
    const found =
      format === "yaml" && settingsNode && text.includes("yaml-language-server:") && modeline.exec(text);
    if (!found) return;
    const { 1: blank, 2: schema = "", index } = found;
    const place = atSpan(spanOf(found));
    if (!blank) {
      const fix = safeFix("Add the space", insertAt(index + 1, " "));
      report({ ...place, params: { isGlued: true }, fixes: [fix] });
    } else if (!/(?:^|\/)jira_config\.schema\.json$/.test(schema)) {
      report({ ...place, params: { isGlued: false } });
    }
  },
};

export const text = (): RuleText => ({
  title: "Editors find the schema",
  why: "The comment `# yaml-language-server: $schema=…` tells [the YAML language server](https://github.com/redhat-developer/yaml-language-server#using-inlined-schema), which most editors use, which schema to complete and check the file with.",
  fix: "Write the line with a space after the `#`, and the address of `jira_config.schema.json` in it.",
  examples: {
    valid: [{ text: `# yaml-language-server: $schema=./jira_config.schema.json\n${yamlExample()}` }],
    invalid: [
      {
        title: "No space",
        text: `⟦#yaml-language-server: $schema=./jira_config.schema.json⟧\n${yamlExample()}`,
      },
      { title: "Another schema", text: `⟦# yaml-language-server: $schema=./pubspec.json⟧\n${yamlExample()}` },
      { title: "No schema", text: `⟦# yaml-language-server:⟧ jira\n${yamlExample()}` },
    ],
  },
});
