import type { ConfigDocument } from "../document.ts";
import type { SyntaxProblem } from "../readers/source.ts";
import type { Rule } from "../rule.ts";
import { atSpan } from "./places.ts";

/** The check of a rule that reports some of the syntax problems that the reader of the format found, in its words. */
export function reportSyntaxProblems(
  isReported: (problem: SyntaxProblem, document: ConfigDocument) => boolean,
): Rule<{ message: string }>["check"] {
  return (document, report) => {
    for (const problem of document.source.syntaxProblems) {
      if (!isReported(problem, document)) continue;
      const { message, fixes } = problem;
      report({ ...atSpan(problem), params: { message }, fixes });
    }
  };
}
