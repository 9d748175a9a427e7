import { type CheckOptions, check, formatOfName, type Report, settingsElsewhere } from "@jira-config/checker";
import type { CheckedFile } from "@jira-config/checker/renderers";
import type { Answer } from "../answer.ts";
import { mediaTypes, render } from "../contract/outputs.ts";
import type { validateParameters } from "../contract/parameters.ts";
import { type Input, readInputs } from "../request/inputs.ts";
import { chooseOutput, contentType } from "../request/negotiate.ts";
import type { Call } from "../route.ts";
import { ruleDocumentation } from "./rules.ts";

/** `POST /v1/validate`: checks the body, or the files of a form. */
export async function validate({
  request,
  url,
  query,
  site,
  warnings,
}: Call<typeof validateParameters>): Promise<Answer> {
  const output = chooseOutput(query.output, request.headers.get("Accept"), mediaTypes);
  const options = { format: query.format, origin: url.origin };

  const { isForm, inputs } = await readInputs(request);
  const files = checkTogether(inputs, options).map(({ name, report }) => ({
    name,
    report: withStrictness(report, query.strict === "true"),
  }));
  const allWarnings = [...warnings, ...inputs.flatMap((input) => input.warnings)];
  const rules = output === "sarif" ? await ruleDocumentation({ url, site }) : [];
  const valid = files.every(({ report }) => report.valid);

  return {
    status: valid || query.status === "200" ? 200 : 422,
    headers: { "Content-Type": contentType(mediaTypes[output]), Vary: "Accept" },
    body: render(output, { isForm, valid, files, warnings: allWarnings, rules }),
  };
}

/** Checks texts that belong to one project, so that a setting in one of them need not be in the others. */
function checkTogether(
  inputs: readonly Input[],
  common: Required<Pick<CheckOptions, "format" | "origin">>,
): CheckedFile[] {
  const checked = inputs.map(({ name, text, encoding }) => {
    const format = common.format === "auto" ? formatOfName(name) : common.format;
    const options = { ...common, format, name, encoding };
    return { name, text, options, report: check(text, options) };
  });
  return checked.map((file) => {
    const { name, text, options, report } = file;
    const elsewhere = settingsElsewhere(file, checked);
    return { name, report: elsewhere.length > 0 ? check(text, { ...options, elsewhere }) : report };
  });
}

/** If the request is strict, warnings make a report invalid. */
function withStrictness(report: Report, strict: boolean): Report {
  return strict && report.summary.warnings > 0 ? { ...report, valid: false } : report;
}
