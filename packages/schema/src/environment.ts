import { connection } from "./connection.ts";
import type { JiraSettings } from "./jira-config.ts";

/** The settings that have an environment form: all except the mappings, which do not fit into one variable. */
export type ConnectionKey = keyof typeof connection;

/** The variable that carries a setting: `JIRA_API_TOKEN` for `api_token`. */
export type VariableName<Key extends ConnectionKey = ConnectionKey> = `JIRA_${Uppercase<Key>}`;

/** The environment form of the configuration; a variable's value is always text. */
export type JiraEnvironment = {
  [Key in keyof Pick<JiraSettings, ConnectionKey> as VariableName<Key>]: string;
};

/** All settings that have an environment form, in the order in which people write them. */
export const connectionKeys = Object.keys(connection) as readonly ConnectionKey[];

/** @returns the variable that carries `key`, for example `JIRA_API_TOKEN` for `api_token`. */
export function variableName<Key extends ConnectionKey>(key: Key): VariableName<Key> {
  return `JIRA_${key.toUpperCase()}` as VariableName<Key>;
}
