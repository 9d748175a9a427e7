import { alternatives } from "@jira-config/checker";
import type { Cause, CauseExample, Sign } from "@jira-config/jira/causes";
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

const confidences: Readonly<Record<Sign["confidence"], string>> = {
  certain: "Certain",
  likely: "Likely",
  possible: "Possible",
};

function mostCertainFirst(signs: readonly Sign[]): Sign[] {
  const order = Object.keys(confidences);
  return signs.toSorted((a, b) => order.indexOf(a.confidence) - order.indexOf(b.confidence));
}

function signItem({ confidence, ...conditions }: Sign): string {
  return `- **${confidences[confidence]}:** ${conditionsOf(conditions).join(", and ")}.`;
}

function conditionsOf(sign: Omit<Sign, "confidence">): string[] {
  const { status, header, withoutHeader, untraced, says, also, code, path, via } = sign;
  return [
    ...(status ? [`the status is ${anyOf(status)}`] : []),
    ...(header ? [`there is the header ${headerForms(header)}`] : []),
    ...(withoutHeader ? [`the header ${inlineCode(withoutHeader)} is missing`] : []),
    ...(untraced ? ["there is no header of Atlassian's, such as `atl-traceid`"] : []),
    ...(code ? [`the error's code is ${anyOf(code)}`] : []),
    ...(says ? [`the text contains ${anyOf(says)}`] : []),
    ...(also ? [`it also contains ${anyOf(also)}`] : []),
    ...(path ? [`the address ends with ${inlineCode(path)}`] : []),
    ...(via === "site" ? ["the request went to the site's own address"] : []),
    ...(via === "gateway" ? ["the request went to the gateway, `api.atlassian.com/ex/jira`"] : []),
  ];
}

function headerForms([name, ...texts]: NonNullable<Sign["header"]>): string {
  return anyOf(texts.map((text) => (text === "" ? name : `${name}: ${text}`)));
}

function anyOf(values: readonly (string | number)[]): string {
  return alternatives(values.map((value) => inlineCode(String(value))));
}

function exampleBlock({ title, text }: CauseExample): string {
  return fence("text", title, text.trimEnd());
}
