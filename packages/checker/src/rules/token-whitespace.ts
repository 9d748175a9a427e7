import { tokenSetting } from "../document.ts";
import { atPart } from "../findings/places.ts";
import { remove, safeFix, suggestedFix } from "../repairs/edits.ts";
import type { Rule, RuleText } from "../rule.ts";
import { tokenPrefix } from "../secrets/token-prefix.ts";
import type { ScalarSetting } from "../settings/setting.ts";
import { patternOnDemand } from "../text/pattern-on-demand.ts";
import { quotes, strayWords } from "../values/wrapping.ts";
import { dotenvExample } from "./examples.ts";

const foreign = patternOnDemand(`[\\s${quotes},;\\p{Cc}\\p{Cf}]+`, "gu");
const betweenLetters = /[A-Za-z0-9][\s,;]+[A-Za-z0-9]/;

export const rule: Rule<{ what: string }> = {
  id: "token-whitespace",
  severity: "error",
  message: ({ what }) => `Remove the ${what} from the token; Jira refuses it otherwise.`,
  check(document, report) {
    const setting = tokenSetting(document);
    if (!setting || setting.node.contentStart < 0 || !isLiteral(setting)) return;
    const matches = [...setting.node.text.matchAll(foreign())];
    const spans = matches.map(({ 0: { length }, index }) => atPart(setting, index, index + length));
    const [first] = spans;
    // Between letters, a space may separate the token from something else, such as a comment.
    const fix = betweenLetters.test(setting.node.text) ? suggestedFix : safeFix;
    const what = strayWords(matches.join(""));
    if (first)
      report({ ...first, params: { what }, fixes: [fix(`Remove the ${what}`, ...spans.map(remove))] });
  },
};

function isLiteral({ form, node }: ScalarSetting): boolean {
  return form === "wrapped" || (form === "literal" && tokenPrefix(node.text) === "");
}

export const text = (): RuleText => ({
  title: "The token contains no spaces or quotes",
  why: "If you copy a space, a line break or a quote along with the token, the program sends it as part of the token, and Jira answers `401`. Docker's `--env-file` keeps quotes as [part of the value](https://docs.docker.com/reference/cli/docker/container/run/#env).",
  fix: "Remove everything that is not part of the token.",
  examples: {
    valid: [{ format: "dotenv", text: dotenvExample() }],
    invalid: [
      {
        title: "A space at the end, kept by quotes",
        format: "dotenv",
        text: dotenvExample({ JIRA_API_TOKEN: '"abcdefghijklmnopqrst⟦ ⟧"' }),
      },
      {
        title: "Quotes in quotes",
        format: "dotenv",
        text: dotenvExample({ JIRA_API_TOKEN: "'⟦\"⟧abcdefghijklmnopqrst\"'" }),
      },
    ],
  },
});
