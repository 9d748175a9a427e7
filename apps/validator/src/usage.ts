import type { Answer } from "./answer.ts";
import { limits, readableSize } from "./limits.ts";
import { operations } from "./operations.ts";
import { type ParameterName, parameters } from "./parameters.ts";
import type { Call } from "./route.ts";

/** `GET /v1/validate`: how to call it, in lines that work as pasted. */
export function usage({ url }: Call): Answer {
  return {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
    body: explain(url.origin + operations.validate.path),
  };
}

function explain(endpoint: string): string {
  return `Checks a jira_config.yaml, or its environment form. Send the file as it is:

  curl --data-binary @jira_config.yaml ${endpoint}

It answers 200 when the configuration is valid and 422 when it is not, with the findings as JSON.
To read them in a terminal, and to fail a script when there are errors:

  curl --fail-with-body --data-binary @jira_config.yaml '${endpoint}?output=text'

Several files at once:

  curl -F file=@jira_config.yaml -F file=@.env ${endpoint}

Always --data-binary: curl's -d removes the line ends, and with them the structure of YAML.

Query parameters
${operations.validate.query.map(explainParameter).join("\n")}

Limits: ${readableSize(limits.fileBytes)} a file, ${limits.files} files, ${readableSize(limits.requestBytes)} a request. Nothing you send is stored or logged.
`;
}

function explainParameter(name: ParameterName): string {
  const { values, meaning } = parameters[name];
  return `  ${name}=${values.join("|")}\n    ${meaning}`;
}
