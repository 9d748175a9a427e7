import type { FakeJira } from "./fake-jira.ts";

/**
 * The configuration that goes with a fake, as a `jira_config.yaml`. It refers to `JIRA_EMAIL` and `JIRA_API_TOKEN`, and
 * repeats no request.
 *
 * @param url where the fake is reached, if not at the address that it imitates; may refer to a variable
 */
export function configurationText(
  { credentials, mappings }: Pick<FakeJira, "credentials" | "mappings">,
  url: string = credentials.url,
): string {
  const { project, cloudId } = credentials;
  const settings = {
    url,
    email: "${JIRA_EMAIL}",
    api_token: "${JIRA_API_TOKEN}",
    project,
    ...(cloudId && { cloud_id: cloudId }),
    retry_attempts: 0,
    ...mappings,
  };
  return `jira:\n${Object.entries(settings)
    .map(([key, value]) => setting(key, value))
    .join("")}`;
}

function setting(
  key: string,
  value: string | number | Readonly<Record<string, string>>,
  indent = "  ",
): string {
  if (typeof value !== "object") return `${indent}${key}: ${JSON.stringify(value)}\n`;
  const entries = Object.entries(value).map(([name, mapped]) => setting(name, mapped, `${indent}  `));
  return `${indent}${key}:\n${entries.join("")}`;
}
