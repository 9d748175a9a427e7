import { alternatives } from "@jira-config/checker";
import type { Cause, CauseExample, Sign } from "@jira-config/jira/causes";
import { confidences } from "../confidences.ts";
import { escapeMarkup } from "../escape-markup.ts";
import { fence, type GeneratedPage, inlineCode } from "./page.ts";
import { severityBadge } from "./severity-badge.ts";

/** The page that every finding of the doctor, and every error of the client, links to. */
export function causePage(cause: Cause): GeneratedPage {
  const { id, severity, title, advice, why, fix, signs, examples } = cause;
  return {
    id: `causes/${id}`,
    title,
    description: advice,
    source: `packages/jira/src/causes/${id}.ts`,
    markdown: `
<p class="page-facts"><span data-pagefind-ignore>${severityBadge(severity)}</span> <code>${id}</code></p>

<p class="lead">${escapeMarkup(advice)}</p>

## Why it happens

${why}

## What to do

${fix}

## How to recognize it

${signs.length > 0 ? mostCertainFirst(signs).map(signItem).join("\n") : "No answer from Jira shows this by itself. [The doctor](/doctor/) finds it when it compares the configuration with the site."}

${examples.length > 0 ? `## What it looks like\n\n${examples.map(exampleBlock).join("\n")}` : ""}

## Check yours

[The doctor](/doctor/) compares your configuration with your site, and [Troubleshooting](/troubleshooting/) explains an error that you paste. Or see [all causes](/causes/).
`,
  };
}

function mostCertainFirst(signs: readonly Sign[]): Sign[] {
  const order = Object.keys(confidences);
  return signs.toSorted((a, b) => order.indexOf(a.confidence) - order.indexOf(b.confidence));
}

function signItem({ confidence, ...conditions }: Sign): string {
  return `- **${confidences[confidence]}:** ${conditionsOf(conditions).join(", and ")}.`;
}

type Conditions = Required<Omit<Sign, "confidence">>;

/** Each condition in words. */
const clauses: { readonly [Name in keyof Conditions]: (value: Conditions[Name]) => string } = {
  status: (statuses) => `the status is ${anyOf(statuses)}`,
  header: (header) => `there is the header ${headerForms(header)}`,
  withoutHeader: (name) => `the header ${inlineCode(name)} is missing`,
  untraced: () => "there is no header of Atlassian's, such as `atl-traceid`",
  code: (codes) => `the error's code is ${anyOf(codes)}`,
  says: (texts) => `the text contains ${anyOf(texts)}`,
  also: (texts) => `it also contains ${anyOf(texts)}`,
  path: (end) => `the address ends with ${inlineCode(end)}`,
  via: (place) =>
    place === "site"
      ? "the request went to the site's own address"
      : "the request went to the gateway, `api.atlassian.com/ex/jira`",
};

function conditionsOf(sign: Omit<Sign, "confidence">): string[] {
  const given = Object.entries(clauses) as [keyof Conditions, (value: unknown) => string][];
  return given.flatMap(([name, clause]) => (sign[name] === undefined ? [] : [clause(sign[name])]));
}

function headerForms([name, ...texts]: Conditions["header"]): string {
  return anyOf(texts.map((text) => (text === "" ? name : `${name}: ${text}`)));
}

function anyOf(values: readonly (string | number)[]): string {
  return alternatives(values.map((value) => inlineCode(String(value))));
}

function exampleBlock({ title, text }: CauseExample): string {
  return fence("text", title, text.trimEnd());
}
