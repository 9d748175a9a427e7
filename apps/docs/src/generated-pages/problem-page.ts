// By its path: this site is built before the API that serves it, and so cannot depend on its package.
import { problemExplanations } from "../../../validator/src/contract/problem-explanations.ts";
import {
  type Problem,
  type ProblemSlug,
  problemPath,
  problems,
} from "../../../validator/src/contract/problems.ts";
import type { GeneratedPage } from "./page.ts";

/** The pages that the API's problem documents name as their `type`. https://www.rfc-editor.org/rfc/rfc9457#section-3.1.1 */
export function problemPages(): GeneratedPage[] {
  return problems.map(problemPage);
}

function problemPage({ slug, status, title }: Problem & { slug: ProblemSlug }): GeneratedPage {
  const { why, fix } = problemExplanations[slug];
  return {
    id: problemPath(slug).replaceAll(/^\/|\/$/g, ""),
    title,
    description: `What it means when the API answers ${status} with the problem ${slug}, and what to do.`,
    markdown: `
<p class="page-facts"><span>HTTP ${status}</span> <code>${slug}</code></p>

## Why it happens

${why}

## What to do

${fix}

See [how to call the API](/api/).
`,
  };
}
