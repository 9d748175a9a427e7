import { type CheckedFile, printableJson, renderers } from "@jira-config/checker/renderers";
import { negotiate } from "./negotiate.ts";
import { RequestProblem } from "./request-problem.ts";
import { withWarnings } from "./warnings.ts";

/** What a check found. */
interface Findings {
  /** Whether the request is a form with files, even if with one, or the text of one. */
  isForm: boolean;
  valid: boolean;
  files: readonly CheckedFile[];
  /** What about the request was passed over. */
  warnings: readonly string[];
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
  json: { mediaType: "application/json", render: renderJson },
  ...Object.fromEntries(
    Object.entries(renderers).map(([name, { mediaType, render }]) => [
      name,
      { mediaType, render: ({ files, warnings }: Findings) => render(files, warnings) },
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

/** The report itself, or those of a form's files under their names. */
function renderJson({ isForm, valid, files, warnings }: Findings): string {
  const data = isForm
    ? { valid, files: files.map(({ name, report }) => ({ name, ...report })) }
    : { ...files[0]?.report };
  return printableJson(withWarnings(data, warnings));
}
