import { convert } from "@jira-config/checker";
import { printableJson } from "@jira-config/checker/renderers";
import type { Answer } from "../answer.ts";
import type { convertParameters } from "../contract/parameters.ts";
import { withWarnings } from "../contract/warnings.ts";
import { readInput } from "../request/inputs.ts";
import { chooseOutput, contentType } from "../request/negotiate.ts";
import type { Call } from "../route.ts";

const mediaTypes = { json: "application/json", text: "text/plain" } as const;

/** `POST /v1/convert`: writes the body in another format. */
export async function convertText({
  request,
  url,
  query,
  warnings,
}: Call<typeof convertParameters>): Promise<Answer> {
  const output = chooseOutput(query.output, request.headers.get("Accept"), mediaTypes);
  const { text, warnings: inputWarnings } = await readInput(request);
  const result = convert(text, { from: query.from, to: query.to, origin: url.origin });
  const valid = !result.diagnostics.some(({ severity }) => severity === "error");
  return {
    status: valid || query.status === "200" ? 200 : 422,
    headers: { "Content-Type": contentType(mediaTypes[output]), Vary: "Accept" },
    body:
      output === "text" ? result.text : printableJson(withWarnings(result, [...warnings, ...inputWarnings])),
  };
}
