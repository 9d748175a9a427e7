import { variables } from "../generated/settings.ts";

/** A setting that an environment variable can carry. */
export type ConnectionKey = keyof typeof variables;

/** The settings that an environment variable can carry, with their variables. */
export const connectionVariables = Object.entries(variables) as readonly (readonly [ConnectionKey, string])[];

/** Connection settings as a `.env` text, so that the checker judges them wherever they came from. */
export function environmentText(
  values: Readonly<Partial<Record<ConnectionKey, string | number | boolean | undefined>>>,
): string {
  return connectionVariables
    .flatMap(([key, variable]) => {
      const value = values[key];
      return value === undefined ? [] : [`${variable}=${quoted(String(value))}\n`];
    })
    .join("");
}

function quoted(value: string): string {
  return value.includes("'") ? `"${value}"` : `'${value}'`;
}
