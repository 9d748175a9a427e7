import { check, type Report } from "@jira-config/checker";
import type { Answer } from "./answer.ts";
import { readInputs } from "./inputs.ts";
import { chooseOutput } from "./outputs.ts";
import type { Call } from "./route.ts";

/** `POST /v1/validate`: checks the body, or the files of a form. */
export async function validate({ request, url, query, warnings }: Call): Promise<Answer> {
  const output = chooseOutput(query.output, request.headers.get("Accept"));
  const options = { format: query.format ?? "auto", origin: url.origin };

  const { isForm, inputs } = await readInputs(request);
  const files = inputs.map(({ name, text }) => ({
    name,
    report: judged(check(text, options), query.strict === "true"),
  }));
  const valid = files.every(({ report }) => report.valid);

  return {
    status: valid || query.status === "200" ? 200 : 422,
    headers: { "Content-Type": contentType(output.mediaType), Vary: "Accept" },
    body: output.render({ isForm, valid, files, warnings }),
  };
}

/** To the strict, a warning makes a configuration not valid. */
function judged(report: Report, strict: boolean): Report {
  return strict && report.summary.warnings > 0 ? { ...report, valid: false } : report;
}

function contentType(mediaType: string): string {
  return mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType;
}
