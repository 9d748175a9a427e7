import { check, convert, type Format } from "@jira-config/checker";
import { type Example, exampleDay, type RuleDocumentation } from "@jira-config/checker/rules";
import { fence, type GeneratedPage } from "./page.ts";
import { severities, severityBadge } from "./severity.ts";

/** What an example is shown as: the language of its block, and the name of its file. */
const blocks: Readonly<Record<Format, readonly [language: string, fileName: string]>> = {
  yaml: ["yaml", "jira_config.yaml"],
  dotenv: ["dotenv", ".env"],
  bash: ["bash", "jira.sh"],
  powershell: ["powershell", "jira.ps1"],
  cmd: ["bat", "jira.cmd"],
  compose: ["yaml", "compose.yaml"],
};

/** The page that every finding of a rule links to. */
export function rulePage(rule: RuleDocumentation): GeneratedPage {
  const { id, severity, title, why, fix, examples } = rule;
  return {
    id: `rules/${id}`,
    title,
    description: `What the rule ${id} finds in a Jira configuration, why it matters and how to fix it.`,
    markdown: `
<p class="page-facts"><span data-pagefind-ignore>${severityBadge(severity)} ${severities[severity].meaning}</span> <code>${id}</code></p>

## Why it matters

${why}

## How to fix it

${fix}

${examples.invalid.length > 0 ? exampleSections(rule) : onlyOnCommandLine}
`,
  };
}

const onlyOnCommandLine = `## Check yours

Run [\`jira-config check\`](/command-line/) in the folder of the file: what a browser is given of a file does not tell. Or see [all rules](/rules/).`;

function exampleSections({ id, examples }: RuleDocumentation): string {
  return `## Wrong

${examples.invalid.map((example) => exampleBlock(example) + foundMessage(id, example)).join("\n")}

## Right

${examples.valid.map(exampleBlock).join("\n")}

## Check yours

Paste your configuration into [the checker](/check/): it stays in your browser. Or see [all rules](/rules/).`;
}

function exampleBlock({ title, format = "yaml", text }: Example): string {
  const caption = title ? `<p class="example-caption">${title}</p>\n\n` : "";
  return caption + fence(...blocks[format], text);
}

/** What the checker says about the example, in its own words. */
function foundMessage(id: string, { format = "yaml", to, text: marked }: Example): string {
  const text = marked.replace(/[⟦⟧]/g, "");
  const { diagnostics } = to
    ? convert(text, { from: format, to, today: exampleDay })
    : check(text, { format, today: exampleDay });
  const found = diagnostics.find(({ rule }) => rule === id);
  return found ? `\n<p class="finding finding-${found.severity}">${escapeHtml(found.message)}</p>\n` : "";
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
