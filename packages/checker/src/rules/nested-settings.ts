import { safeFix } from "../edits.ts";
import type { MappingNode, YamlNode } from "../node.ts";
import { atKey } from "../places.ts";
import { lineStart } from "../positions.ts";
import type { FixDraft, Rule, RuleText } from "../rule.ts";
import { shownName } from "../secrets/shown-name.ts";
import type { UnknownKey } from "../setting.ts";
import { yamlExample } from "./examples.ts";

export const rule: Rule<{ name: string | undefined }> = {
  id: "nested-settings",
  severity: "error",
  message: ({ name }) =>
    `Move what is under ${name === undefined ? "this key" : `"${name}"`} one level up, directly under "jira".`,
  check({ groups, text }, report) {
    for (const { key, node } of groups) {
      const fix = node.kind === "mapping" ? oneLevelUp(text, key, node) : undefined;
      report({ ...atKey(key), params: { name: shownName(key.name) }, fixes: fix ? [fix] : [] });
    }
  },
};

/** Takes the line of the key away and the entries under it to the key's column; nothing where they are not in a block. */
function oneLevelUp(
  text: string,
  { keyNode }: UnknownKey,
  { pairs, end }: MappingNode,
): FixDraft | undefined {
  const first: YamlNode | undefined = pairs[0]?.key;
  if (!first || !/^[ \t]*:[ \t]*[\r\n][ \t\r\n]*$/.test(text.slice(keyNode.end, first.start)))
    return undefined;
  const depth = first.start - lineStart(text, first.start);
  const by = depth - (keyNode.start - lineStart(text, keyNode.start));
  const lines = [...text.slice(first.start, end).matchAll(/[\r\n] +/g)];
  const edits = lines.map(({ 0: found, index }) => {
    const start = first.start + index + 1;
    return { start, end: start + Math.min(by, found.length - 1), text: "" };
  });
  return safeFix("Move the settings up", { start: keyNode.start, end: first.start, text: "" }, ...edits);
}

export const text = (): RuleText => ({
  title: "Settings stand directly under jira",
  why: "Programs look for `jira.email`, not for `jira.auth.email`. What stands under a key of its own is not found, and counts as missing.",
  fix: "Take the key in between away, and indent what was under it like its neighbours. Of a list of sites, keep one: a file holds the settings of one site.",
  examples: {
    valid: [{ text: yamlExample() }],
    invalid: [
      {
        text: yamlExample({
          email: undefined,
          api_token: undefined,
          "⟦auth⟧": '\n    email: "${E}"\n    api_token: "${T}"',
        }),
      },
      {
        title: "A list of sites",
        text: `jira:\n  ⟦instances⟧:\n  ${yamlExample().slice(6).replace("  url", "- url").replaceAll("\n  ", "\n    ").trimEnd()}\n`,
      },
    ],
  },
});
