import { tokenAdvice, type Variable, writeLines } from "./variables.ts";
import type { Writer } from "./writer.ts";
import { yamlText } from "./yaml-text.ts";

/**
 * The `env:` of a workflow, a job or a step.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/contexts
 */
export const githubActions: Writer = {
  holdsMappings: false,
  canHold: (text) => !/\0|\$\{\{/.test(text),
  write: (settings) =>
    writeLines(settings, toLines, {
      head: ["# Put this under the job, or the step, that uses Jira.", "env:"],
      indent: "  ",
    }),
};

function toLines(variable: Variable): string[] {
  const { name, text, source, isSecret } = variable;
  if (text !== undefined) return [`${name}: ${yamlText(text)}`];
  if (!isSecret) return [`# Set it once: gh variable set ${source}`, `${name}: \${{ vars.${source} }}`];
  return [
    ...tokenAdvice(variable, `and store it once: gh secret set ${source}`),
    `${name}: \${{ secrets.${source} }}`,
  ];
}
