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
export function yamlExample(changes: Changes = {}): string {
  const lines = Object.entries({ ...settings, ...changes }).flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${key}: ${value}\n`],
  );
  return `jira:\n${lines.join("")}`;
}

const variables = (): Record<string, string> => ({
  JIRA_URL: "https://your-company.atlassian.net",
  JIRA_EMAIL: "jira-bot@your-company.com",
  JIRA_API_TOKEN: sampleToken(),
  JIRA_PROJECT: "PROJ",
});

type Changes = Readonly<Record<string, string | undefined>>;

/** One line for each variable, with other values or further variables. */
function lines(changes: Changes, line: (name: string, value: string) => string): string {
  return Object.entries({ ...variables(), ...changes })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${line(name, value)}\n`]))
    .join("");
}

/** A small correct `.env` file, with other values or further variables. */
export function dotenvExample(changes: Changes = {}): string {
  return lines(changes, (name, value) => `${name}=${value}`);
}

/** The same for bash. */
export function bashExample(changes: Changes = {}): string {
  return lines(changes, (name, value) => `export ${name}="${value}"`);
}

/** The same for PowerShell. */
export function powershellExample(changes: Changes = {}): string {
  return lines(changes, (name, value) => `$env:${name} = '${value}'`);
}

/** The same for cmd. */
export function cmdExample(changes: Changes = {}): string {
  return lines(changes, (name, value) => `set ${name}=${value}`);
}

const service = "services:\n  app:\n    image: your-image\n    environment:\n";
const reference = { JIRA_API_TOKEN: "${JIRA_API_TOKEN}" };

/** A small correct Compose file, with other values or further variables, as YAML. */
export function composeExample(changes: Changes = {}): string {
  return service + lines({ ...reference, ...changes }, (name, value) => `      ${name}: ${value}`);
}

/** The same with a list of `NAME=value`. */
export function composeListExample(changes: Changes = {}): string {
  return service + lines({ ...reference, ...changes }, (name, value) => `      - ${name}=${value}`);
}

/**
 * A text in the form of an API token that cannot be a real one; made at run time, so that no secret scanner reports it.
 */
export function sampleToken(): string {
  const body = `${"ATATT3"}${"xFfGF0"}${"-this-is-not-a-token-".repeat(2)}=`;
  return body + checksum(body);
}
