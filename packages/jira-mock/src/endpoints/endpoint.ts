import type { Call } from "../call/call.ts";
import type { Answer } from "../http/answer.ts";

/** One operation of the API. */
export interface Endpoint {
  method: "GET" | "POST" | "PUT" | "DELETE";
  /** With `:name` for the parts that vary: `/rest/api/:version/project/:project`. */
  path: string;
  /** The scopes that a token needs here, as in `x-atlassian-oauth2-scopes` of Atlassian's OpenAPI document. */
  scopes: readonly string[];
  /** Whether those who are not logged in are answered too. */
  anonymous: boolean;
  /** Whether it answers everybody in the same way, even accounts without access to Jira. */
  public?: boolean;
  answer(call: Call): Answer;
}

export const readUser: readonly string[] = ["read:jira-user"];
export const readWork: readonly string[] = ["read:jira-work"];
export const writeWork: readonly string[] = ["write:jira-work"];
export const manageConfiguration: readonly string[] = ["manage:jira-configuration"];

/** The scopes that an integration needs. */
export const integrationScopes: readonly string[] = [...readUser, ...readWork, ...writeWork];

/** A path of the REST API, which versions 2 and 3 share. */
export function rest(path: `/${string}`): string {
  return `/rest/api/:version${path}`;
}
