import { limits, readableSize } from "./limits.ts";
import { type Operation, operations } from "./operations.ts";
import { parameterMeanings } from "./parameter-meanings.ts";

/**
 * How to call the API, with commands that work as pasted. The site is built with this text, and the API answers with
 * that, so it is not bundled with the API.
 */
export function usageText(origin: string): string {
  const endpoint = origin + operations.validate.path;
  const convertEndpoint = origin + operations.convert.path;
  return `Checks a jira_config.yaml, or its environment form. Send the file as it is:

  curl --data-binary "@jira_config.yaml" ${endpoint}

It answers 200 if the configuration is valid and 422 if it is not, with the findings as JSON.
To read them in a terminal, and to fail a script when there are errors:

  curl --fail-with-body --data-binary "@jira_config.yaml" "${endpoint}?output=text"

Several files at once:

  curl -F file=@jira_config.yaml -F file=@.env ${endpoint}

In another format, for a .env file or the env: of a GitHub workflow:

  curl --data-binary "@jira_config.yaml" "${convertEndpoint}?to=dotenv&output=text"

Always use --data-binary: curl's -d removes the line breaks, and with them the structure of YAML.

${explainQuery(operations.validate, parameterMeanings.validate)}

${explainQuery(operations.convert, parameterMeanings.convert)}

Limits: ${readableSize(limits.fileBytes)} per file, ${limits.files} files, ${readableSize(limits.requestBytes)} per request. Nothing you send is stored or logged.
For people: ${origin}/api/
For programs: ${origin}${operations.getOpenApi.path}
`;
}

function explainQuery({ path, query }: Operation, meanings: Readonly<Record<string, string>>): string {
  const lines = Object.entries(query).map(([name, { values, default: byDefault }]) => {
    const otherwise = byDefault ? ` (default: ${byDefault})` : "";
    return `  ${name}=${values.join("|")}\n    ${meanings[name]}${otherwise}`;
  });
  return `Query parameters of ${path}\n${lines.join("\n")}`;
}
