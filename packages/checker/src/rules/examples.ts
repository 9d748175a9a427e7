import { checksum } from "../secrets/token-checksum.ts";

const settings: Readonly<Record<string, string>> = {
  url: '"${JIRA_URL}"',
  email: '"${JIRA_EMAIL}"',
  api_token: '"${JIRA_API_TOKEN}"',
  project: '"PROJ"',
};

/** The day on which the examples are checked. */
export const exampleDay = "2026-12-01";

/**
 * A small correct `jira_config.yaml`, with other values or further keys.
 *
 * @param changes the values to write, as YAML; `undefined` leaves a key out
 */
export function yamlExample(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const lines = Object.entries({ ...settings, ...changes }).flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${key}: ${value}\n`],
  );
  return `jira:\n${lines.join("")}`;
}

const variables = (): Record<string, string> => ({
  JIRA_URL: "https://your-company.atlassian.net",
  JIRA_EMAIL: "your-email@company.com",
  JIRA_API_TOKEN: sampleToken(),
  JIRA_PROJECT: "PROJ",
});

/** A small correct `.env` file, with other values or further variables. */
export function dotenvExample(changes: Readonly<Record<string, string | undefined>> = {}): string {
  return Object.entries({ ...variables(), ...changes })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}\n`]))
    .join("");
}

/** A text in the form of an API token that can never have been one; made at run time, so that no scanner stumbles on it. */
export function sampleToken(): string {
  const body = `${"ATATT3"}${"xFfGF0"}${"-this-is-not-a-token-".repeat(2)}=`;
  return body + checksum(body);
}
