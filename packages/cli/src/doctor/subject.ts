import { formatOfName, readSettings } from "@jira-config/checker";
import { type ConfigSource, type DoctorOptions, inOrder } from "@jira-config/jira";
import { askForName } from "../check/ask-for-name.ts";
import { readNamedText } from "../files/named-text.ts";
import { usualText } from "../files/usual-text.ts";
import { shownLine } from "../terminal/shown-line.ts";
import { UsageError } from "../usage-error.ts";

/** What the doctor examines, with what the output says about it. */
export interface Subject extends DoctorOptions {
  /** The heading of the result. */
  title: string;
  /** The files that it was read from, as the user calls them. */
  files: readonly string[];
}

/**
 * The configuration as `loadPluginConfig()` finds it.
 *
 * @param file the file to examine instead of the usual ones; a YAML file is read together with the usual `.env`
 * @throws UsageError when there is nothing to examine
 */
export async function configuredSubject(file: string | undefined): Promise<Subject> {
  const named = file === undefined ? usualText("yaml") : await readSource(file);
  const isWhole = named !== undefined && named.format !== "yaml";
  const [dotenv, yaml] = isWhole ? [named] : [usualText("dotenv"), named];
  const configuration = inOrder({ environment: process.env, dotenv, yaml });
  if (configuration.sources.length === 0) {
    throw new UsageError(
      "There is nothing to examine: this folder has no configuration, and the environment has no JIRA_ variable.",
      `${askForName()}, let \`jira-config init\` write one, or try \`jira-config doctor --demo\`.`,
    );
  }
  const read = [dotenv, yaml].filter((source) => source !== undefined);
  const names = read.map(({ name }) => shownLine(name)).join(" and ");
  return {
    title: `Examining ${names || "the environment"}`,
    ...configuration,
    files: read.map((source) => (source === named && file !== undefined ? file : source.name)),
  };
}

async function readSource(file: string): Promise<ConfigSource> {
  const { name, text } = await readNamedText(file);
  const { format } = readSettings(text, { format: formatOfName(name) });
  return { name, text, format };
}
