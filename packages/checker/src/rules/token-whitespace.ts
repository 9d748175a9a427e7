import { environmentToken } from "../document.ts";
import { remove, safeFix, suggestedFix } from "../edits.ts";
import { atPart } from "../places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { dotenvExample } from "./examples.ts";

const foreign = /[\s"'`\p{Cc}\p{Cf}]+/gu;

export const rule: Rule = {
  id: "token-whitespace",
  severity: "error",
  message: () => "Remove the blanks, line breaks and quotes from the token.",
  check(document, report) {
    const setting = environmentToken(document);
    if (!setting || setting.node.contentStart < 0) return;
    const spans = [...setting.node.text.matchAll(foreign)].map(({ 0: { length }, index }) =>
      atPart(setting, index, index + length),
    );
    const [first] = spans;
    const fix = isAtEdges(setting.node.text) ? safeFix : suggestedFix;
    if (first) report({ ...first, params: {}, fixes: [fix("Remove them", ...spans.map(remove))] });
  },
};

/** Inside of a token a blank may part it from something else, such as "Bearer". */
function isAtEdges(token: string): boolean {
  return !/[^\s"'`\p{Cc}\p{Cf}][\s"'`\p{Cc}\p{Cf}]+[^\s"'`\p{Cc}\p{Cf}]/u.test(token);
}

export const text = (): RuleText => ({
  title: "The token holds no blanks or quotes",
  why: "A blank, a line break or a quote that came along in copying is sent as part of the token, and Jira answers `401`. Docker's `--env-file` keeps quotes as [part of the value](https://docs.docker.com/reference/cli/docker/container/run/#env).",
  fix: "Copy the token again with the button next to it, and paste it without quotes.",
  examples: {
    valid: [{ format: "dotenv", text: dotenvExample() }],
    invalid: [
      {
        title: "A blank at the end, kept by quotes",
        format: "dotenv",
        text: dotenvExample({ JIRA_API_TOKEN: '"abcdefghijklmnop⟦ ⟧"' }),
      },
      {
        title: "Quotes in quotes",
        format: "dotenv",
        text: dotenvExample({ JIRA_API_TOKEN: "'⟦\"⟧abcdefghijklmnop\"'" }),
      },
    ],
  },
});
