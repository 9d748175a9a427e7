import { type ConnectionKey, connectionKeys, variableName } from "@jira-config/schema";

/** Connection settings as a `.env` text, so that the checker judges them wherever they came from. */
export function environmentText(
  values: Readonly<Partial<Record<ConnectionKey, string | number | boolean | undefined>>>,
): string {
  return connectionKeys
    .flatMap((key) => {
      const value = values[key];
      return value === undefined ? [] : [`${variableName(key)}=${quoted(String(value))}\n`];
    })
    .join("");
}

function quoted(value: string): string {
  return value.includes("'") ? `"${value}"` : `'${value}'`;
}
