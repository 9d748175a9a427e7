import { type CheckedFile, renderers } from "@jira-config/checker/renderers";
import { json } from "./json.ts";
import { negotiate } from "./negotiate.ts";
import { RequestProblem } from "./request-problem.ts";

/** What a check found. */
interface Findings {
  /** The answer as data: a report, or the reports of a form's files. */
  data: unknown;
  files: readonly CheckedFile[];
}

/** A form in which findings are answered. */
export interface Output {
  mediaType: string;
  render(findings: Findings): string;
}

/**
 * The forms of an answer, by the name that `?output=` takes. Of those that share a media type, an `Accept` header means
 * the first.
 */
export const outputs: Readonly<Record<string, Output>> = {
  json: { mediaType: "application/json", render: ({ data }) => json(data) },
  ...Object.fromEntries(
    Object.entries(renderers).map(([name, { mediaType, render }]) => [
      name,
      { mediaType, render: ({ files }: Findings) => render(files) },
    ]),
  ),
};

/**
 * The form of an answer: the one that is named, else the one that an `Accept` header likes best.
 *
 * @throws RequestProblem when nothing is acceptable
 */
export function chooseOutput(name: string | undefined, accept: string | null): Output {
  const offers = Object.values(outputs);
  const supported = [...new Set(offers.map(({ mediaType }) => mediaType))];
  const accepted = negotiate(accept, supported);
  const output = name ? outputs[name] : offers.find(({ mediaType }) => mediaType === accepted);
  if (output) return output;
  throw new RequestProblem("not-acceptable", {
    detail: "The Accept header leaves out every form that the answer can have.",
    members: { supported },
  });
}
