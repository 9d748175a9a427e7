import { nearest, shownName } from "@jira-config/checker";
import { defaultSiteOrigin } from "@jira-config/schema";
import config from "@jira-config/schema/jira_config.schema.json" with { type: "json" };
import tokens from "@jira-config/schema/jira_tokens.schema.json" with { type: "json" };
import { type Call, type ExitCode, exitCodes } from "../command.ts";
import type { SchemaOptions } from "../commands/schema.ts";
import { assertWritable } from "../files/assert-writable.ts";
import { writeFileAtomically } from "../files/write-file.ts";
import { print, warn } from "../output.ts";
import { siteOrigin } from "../site-origin.ts";
import { shownLine } from "../terminal/shown-line.ts";
import { UsageError } from "../usage-error.ts";
import { type SchemaName, schemaNames } from "./schema-names.ts";

const schemas: Readonly<Record<SchemaName, object>> = { config, tokens };

/** `jira-config schema` */
export async function run({
  options: { output },
  positionals: [wanted = "config"],
}: Call<SchemaOptions>): Promise<ExitCode> {
  const name = schemaNames.find((known) => known === wanted);
  if (!name) {
    const guess = nearest(wanted, schemaNames);
    throw new UsageError(
      shownName(wanted) ? `There is no schema ${wanted}.` : "There is no such schema.",
      guess ? `Did you mean ${guess}?` : `There are two: ${schemaNames.join(" and ")}.`,
    );
  }
  const text = `${JSON.stringify(schemas[name], null, 2).replaceAll(defaultSiteOrigin, siteOrigin)}\n`;
  if (output) {
    assertWritable([output], []);
    writeFileAtomically(output, text);
    await warn(`Wrote ${shownLine(output)}.`);
  } else print(text);
  return exitCodes.ok;
}
