import { literalSetting } from "../document.ts";
import { atValue } from "../findings/places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

/**
 * The reserved words of JQL with at most ten letters, which can be keys. A site lists its own at
 * `/rest/api/3/jql/autocompletedata`.
 * Source: https://gitlab.com/gitlab-org/gitlab/-/issues/426176
 */
const words =
  "abort access add after alias all alter and any as asc audit avg before begin between boolean break " +
  "by byte catch cf char character check checkpoint collate collation column commit connect continue " +
  "count create current date decimal declare decrement default defaults define delete delimiter desc " +
  "difference distinct divide do double drop else empty encoding end equals escape exclusive exec " +
  "execute exists explain false fetch file field first float for from function go goto grant greater " +
  "group having identified if immediate in increment index initial inner inout input insert int integer " +
  "intersect into is isempty isnull join last left less like limit lock long max min minus mode modify " +
  "modulo more multiply next noaudit not notin nowait null number object of on option or order outer " +
  "output power previous prior privileges public raise raw remainder rename resource return returns " +
  "revoke right row rowid rownum rows select session set share size sqrt start strict string subtract " +
  "sum synonym table then to trans trigger true uid union unique update user validate values view was " +
  "when whenever where while with";

let reserved: ReadonlySet<string> | undefined;

function isReserved(key: string): boolean {
  reserved ??= new Set(words.toUpperCase().split(" "));
  return reserved.has(key);
}

export const rule: Rule = {
  id: "reserved-project-key",
  severity: "info",
  message: () => "Quote this space (project) key in JQL, where it is a reserved word.",
  check(document, report) {
    const setting = literalSetting(document, "project");
    if (setting && isReserved(setting.node.text)) report({ ...atValue(setting), params: {} });
  },
};

export const text = (): RuleText => ({
  title: "A key that JQL reserves is quoted there",
  why: "`project = INT` is [an error](https://gitlab.com/gitlab-org/gitlab/-/issues/426176): *INT is a reserved JQL word. You must surround it in quotation marks.* The key itself is fine, so this is only a note for anyone who writes queries.",
  fix: 'Write `project = "INT"`. Programs should quote every key, because no one remembers the whole list.',
  examples: {
    valid: [{ text: yamlExample({ project: "PROJ" }) }],
    invalid: [
      { text: yamlExample({ project: "⟦INT⟧" }) },
      { format: "dotenv", text: dotenvExample({ JIRA_PROJECT: "⟦DO⟧" }) },
    ],
  },
});
