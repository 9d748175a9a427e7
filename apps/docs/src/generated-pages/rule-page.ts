import { type Diagnostic, type Format, unmarked } from "@jira-config/checker";
import type { Example, RuleDocumentation } from "@jira-config/checker/rules";
import { formatLabels } from "../checker/formats.ts";
import { exampleFragment } from "../checker/rule-example.ts";
import { escapeMarkup } from "../escape-markup.ts";
import { permalink, withoutSecrets } from "../permalink/permalink.ts";
import { findingsIn, ruleFacts } from "../rules/rule-facts.ts";
import { severities } from "../severities.ts";
import { fence, type GeneratedPage } from "./page.ts";
import { severityBadge } from "./severity-badge.ts";

/** The language and the file name of the code block for an example. */
const blocks: Readonly<Record<Format, readonly [language: string, fileName: string]>> = {
  yaml: ["yaml", "jira_config.yaml"],
  dotenv: ["dotenv", ".env"],
  bash: ["bash", "jira.sh"],
  powershell: ["powershell", "jira.ps1"],
  cmd: ["bat", "jira.cmd"],
  compose: ["yaml", "compose.yaml"],
};

/** The page that every finding of a rule links to. */
export async function rulePage(rule: RuleDocumentation): Promise<GeneratedPage> {
  const { id, severity, title, why, fix, examples } = rule;
  // Only the rules of the command line have no examples.
  const isOfCommandLine = examples.invalid.length === 0;
  return {
    id: `rules/${id}`,
    title,
    description: `What the rule ${id} finds in a Jira configuration, why it matters and how to fix it.`,
    source: `packages/${isOfCommandLine ? "cli" : "checker"}/src/rules/${id}.ts`,
    markdown: `
<p class="page-facts"><span data-pagefind-ignore>${severityBadge(severity)} ${severities[severity].meaning}</span> <code>${id}</code></p>

${isOfCommandLine ? "" : `<div data-pagefind-ignore>\n\n${facts(rule)}\n\n</div>`}

## Why it matters

${why}

## How to fix it

${fix}

${isOfCommandLine ? onlyOnCommandLine : await exampleSections(rule)}
`,
  };
}

const onlyOnCommandLine = `## Check yours

Run [\`jira-config check\`](/command-line/) in the folder of the file. The checker in the browser cannot find this, because it sees only the text. Or see [all rules](/rules/).`;

async function exampleSections(rule: RuleDocumentation): Promise<string> {
  const { id, examples } = rule;
  const wrong = await Promise.all(examples.invalid.map((example, index) => wrongExample(id, example, index)));
  return `## Wrong

${rarelySearched(wrong.join("\n"))}

## Right

${rarelySearched(examples.valid.map(exampleBlock).join("\n"))}

## How to ignore it

${ignoring(rule)}

## Check yours

Paste your configuration into [the checker](/check/): it stays in your browser. Or see [all rules](/rules/).`;
}

/**
 * Lowers the weight in the search: examples contain most settings, but whoever searches for one wants to read about it.
 */
function rarelySearched(markdown: string): string {
  return `<div data-pagefind-weight="0.1">\n\n${markdown}\n\n</div>`;
}

function facts(rule: RuleDocumentation): string {
  const formats = ruleFacts(rule).formats.map((format) => formatLabels[format]);
  return `| Topic | Formats | Fix |
| --- | --- | --- |
| ${rule.topic} | ${formats.join(", ")} | ${repair(rule)} |
`;
}

/** How to fix what the rule finds, as its examples show. */
function repair({ id, examples }: RuleDocumentation): string {
  const fixes = examples.invalid
    .flatMap((example) => findingsIn(example, id))
    .flatMap((found) => found.fixes);
  if (fixes.some(({ safe }) => safe)) return "One click, or `--fix`";
  return fixes.length > 0 ? "One click, but look at the result" : "By hand";
}

function ignoring({ id, isAboutSecret }: RuleDocumentation): string {
  if (isAboutSecret) return "You cannot: an exposed secret is always reported, whatever a comment says.";
  return `If your value is right anyway, put a comment at the end of the line or on the line above. You [have to give a reason](/rules/ignore-comment/): \`# jira-config-ignore ${id} -- your reason\`. In a batch file, the comment starts with \`rem\`.`;
}

async function wrongExample(id: string, example: Example, index: number): Promise<string> {
  const message = findingsIn(example, id).map(messageLine).join("");
  return `${exampleBlock(example)}\n${message}\n${await invitation(id, example, index)}\n`;
}

/** What the checker says about an example, in its own words. */
function messageLine({ severity, message }: Diagnostic): string {
  return `<p class="finding finding-${severity}">${escapeMarkup(message)}</p>\n`;
}

/**
 * A link that opens the example in the checker. It contains the text, or only names the example if that has a secret.
 */
async function invitation(id: string, example: Example, index: number): Promise<string> {
  const { format = "yaml", to } = example;
  const text = withoutSecrets(unmarked(example.text));
  const isShown = findingsIn({ ...example, text }, id).length > 0;
  const fragment = isShown ? await permalink({ text, format }) : exampleFragment(id, index);
  const label = to ? "Open it in the checker, to convert it" : "Try it in the checker";
  return `<p class="try"><a href="/check/${fragment}">${label}</a></p>\n`;
}

function exampleBlock({ title, format = "yaml", name, text }: Example): string {
  const caption = title ? `<p class="example-caption">${title}</p>\n\n` : "";
  const [language, fileName] = blocks[format];
  return caption + fence(language, name ?? fileName, text);
}
