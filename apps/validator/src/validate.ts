import { check, type Report } from "@jira-config/checker";
import { readInputs } from "./inputs.ts";
import { chooseOutput } from "./outputs.ts";
import { readParameter } from "./parameters.ts";
import type { Call } from "./route.ts";

/** `POST /v1/validate`: checks the body, or the files of a form. */
export async function validate({ request, url }: Call): Promise<Response> {
  const output = chooseOutput(readParameter(url, "output"), request.headers.get("Accept"));
  const format = readParameter(url, "format") ?? "auto";
  const strict = readParameter(url, "strict") === "true";
  const invalidStatus = readParameter(url, "status") === "200" ? 200 : 422;

  const { isForm, inputs } = await readInputs(request);
  const files = inputs.map(({ name, text }) => ({
    name,
    report: judged(check(text, { format, origin: url.origin }), strict),
  }));
  const valid = files.every(({ report }) => report.valid);
  const data = isForm
    ? { valid, files: files.map(({ name, report }) => ({ name, ...report })) }
    : files[0]?.report;

  return new Response(output.render({ data, files }), {
    status: valid ? 200 : invalidStatus,
    headers: { "Content-Type": contentType(output.mediaType), Vary: "Accept" },
  });
}

/** To the strict, a warning makes a configuration not valid. */
function judged(report: Report, strict: boolean): Report {
  return strict && report.summary.warnings > 0 ? { ...report, valid: false } : report;
}

function contentType(mediaType: string): string {
  return mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType;
}
