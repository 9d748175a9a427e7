import { atSpan } from "../findings/places.ts";
import { remove, safeFix } from "../repairs/edits.ts";
import type { Rule, RuleText } from "../rule.ts";
import { spanOf } from "../text/matches.ts";

/** Strings and comments, to skip them, and commas before a closing bracket. */
const stringsAndCommas = /"(?:[^"\\]|\\[\s\S])*"?|(?<!\S)#[^\r\n]*|,(?=[ \t\r\n]*[}\]])/g;

export const rule: Rule = {
  id: "json-trailing-comma",
  severity: "warning",
  message: () => "Remove this comma; JSON allows none before a closing bracket.",
  check({ format, text, source: { root } }, report) {
    if (format !== "yaml" || !root || !/^\{\s*"/.test(text.slice(root.start))) return;
    for (const found of text.matchAll(stringsAndCommas)) {
      if (found[0] !== ",") continue;
      const place = atSpan(spanOf(found));
      report({ ...place, params: {}, fixes: [safeFix("Remove the comma", remove(place))] });
    }
  },
};

export const text = (): RuleText => ({
  title: "JSON has no comma before a closing bracket",
  why: "YAML accepts JSON, even with a comma at the end of a list, but [JSON itself](https://www.rfc-editor.org/rfc/rfc8259#section-4) does not: any program that reads this file with a JSON parser stops there.",
  fix: "Remove the comma after the last entry.",
  examples: {
    valid: [
      {
        text: '{"jira": {"url": "${U}", "email": "${E}", "api_token": "${T}", "project": "PROJ", "issue_types": {"bug": "A \\",}"}}}\n',
      },
      {
        title: "A comma in a comment",
        text: '{"jira": {"url": "${U}", "email": "${E}", "api_token": "${T}", "project": "PROJ" # a "key",\n}}\n',
      },
      {
        title: "YAML with quoted keys",
        text: '"jira":\n  url: ${U}\n  email: ${E}\n  api_token: ${T}\n  project: PROJ\n  issue_types: { bug: Bug, }\n',
      },
      {
        title: "YAML all in braces",
        text: "{ jira: { url: '${U}', email: '${E}', api_token: '${T}', project: PROJ, } }\n",
      },
      {
        title: "YAML in braces",
        text: "jira: { url: '${U}', email: '${E}', api_token: '${T}', project: PROJ, }\n",
      },
    ],
    invalid: [
      { text: '{"jira": {"url": "${U}", "email": "${E}", "api_token": "${T}", "project": "PROJ"⟦,⟧}}\n' },
    ],
  },
});
