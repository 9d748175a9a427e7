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

/** The images of Jira Server and Data Center, Atlassian's and others'. */
const image = /^[ \t]*image:[ \t]*\S*\/(?:atlassian-)?jira(?:-software|-core|-servicemanagement)?[:"'\s]/m;

/** Whether a file starts Jira Server or Data Center in a container. */
export function runsJira(text: string): boolean {
  return image.test(text);
}
