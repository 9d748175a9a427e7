import { atSpan } from "../findings/places.ts";
import { maxAliasedNodes, maxAliases, maxDepth, maxDiagnostics, maxTextLength } from "../limits.ts";
import type { Rule, RuleText } from "../rule.ts";

export const rule: Rule<{ message: string }> = {
  id: "input-limits",
  severity: "error",
  message: ({ message }) => message,
  check({ source: { excess } }, report) {
    if (excess) report({ ...atSpan(excess), params: { message: excess.message } });
  },
};

export const text = (): RuleText => ({
  title: "The file is small enough to check",
  why: `A configuration has a few dozen lines. Limits on size, nesting, aliases and findings keep the check fast, whatever you paste: ${maxTextLength / 1024} KiB, ${maxDepth} levels, ${maxAliases} aliases, which can stand for ${maxAliasedNodes.toLocaleString("en")} values, and ${maxDiagnostics} findings.`,
  fix: "Check that this is the right file. Keep other data in separate files.",
  examples: {
    valid: [
      {
        text: 'jira: &jira\n  url: "${JIRA_URL}"\n  email: "${JIRA_EMAIL}"\n  api_token: "${JIRA_API_TOKEN}"\n  project: PROJ\ncopy: *jira\n',
      },
    ],
    invalid: [
      { title: "Too deep", text: `jira: ${"[".repeat(maxDepth - 1)}⟦⟧${"[".repeat(2)}` },
      { title: "Many aliases", text: `a: &a x\njira: [${"*a, ".repeat(maxAliases)}⟦*a⟧]\n` },
      {
        title: "Aliases of aliases",
        text: `a: &a [${"x, ".repeat(10)}]\nb: &b [${"*a, ".repeat(10)}]\nc: &c [${"*b, ".repeat(10)}]\njira: [${"*c, ".repeat(7)}⟦*c⟧]\n`,
      },
    ],
  },
});
