import { defaultSiteOrigin } from "@jira-config/schema";
import schema from "@jira-config/schema/jira_config.schema.json" with { type: "json" };
import { type ExitCode, exitCodes } from "../command.ts";
import { print } from "../output.ts";
import { siteOrigin } from "../site-origin.ts";

/** `jira-config schema` */
export function run(): ExitCode {
  print(`${JSON.stringify(schema, null, 2).replaceAll(defaultSiteOrigin, siteOrigin)}\n`);
  return exitCodes.ok;
}
