import { remarkRule } from "../findings/remarks.ts";
import type { Rule, RuleText } from "../rule.ts";
import { bashExample } from "./examples.ts";

export const rule: Rule = remarkRule({
  id: "windows-line-ends",
  severity: "warning",
  message: () => "Save this file with LF line endings; bash takes the CR of a CRLF as part of the value.",
});

export const text = (): RuleText => ({
  title: "A script for bash has LF line endings",
  why: "Editors on Windows end lines with a carriage return and a line feed. In bash, [only the line feed ends a line](https://www.gnu.org/software/bash/manual/html_node/Definitions.html), so each value ends with an invisible character, and Jira answers `401` or cannot be found.",
  fix: "Choose LF in the status bar of the editor, or run `dos2unix`. In a repository, `*.sh text eol=lf` in `.gitattributes` keeps it so.",
  examples: {
    valid: [{ format: "bash", text: bashExample() }],
    invalid: [{ format: "bash", text: bashExample().replaceAll("\n", "\r\n").replace("\r", "⟦\r⟧") }],
  },
});
