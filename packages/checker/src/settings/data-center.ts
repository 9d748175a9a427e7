import type { ConfigDocument } from "../document.ts";
import { doubtOf } from "./key-names.ts";

/**
 * Whether the settings are for Jira Server or Data Center, so that what Jira Cloud needs is not reported as missing.
 */
export function isForDataCenter(document: ConfigDocument): boolean {
  const kind = document.site?.url.hostKind;
  return kind === "server" || (kind === "other" && namesPersonalToken(document));
}

/** Whether the token's key is a name for a personal access token, which only Jira Server and Data Center have. */
export function namesPersonalToken({ byKey: { api_token: token } }: ConfigDocument): boolean {
  return token !== undefined && doubtOf("settings", token.name, token.key) === "data-center";
}
