import { formatOfName, readSettings } from "@jira-config/checker";
import { type ConfigSource, type DoctorOptions, inOrder } from "@jira-config/jira";
import { type usualFiles, usualSource } from "@jira-config/jira/usual-files";
import { readNamedText } from "../files/named-text.ts";
import { readTextFile } from "../files/text-file.ts";
import { shownLine } from "../terminal/shown-line.ts";
import { UsageError } from "../usage-error.ts";

/** What the doctor examines: a configuration, and how to reach what it names. */
export type Subject = Pick<DoctorOptions, "sources" | "variables" | "environment" | "fetch" | "issuer">;

/** The same with what there is to say about it. */
export interface Patient extends Subject {
  /** The heading of the result. */
  title: string;
  /** The files that it was read from, as the user calls them. */
  files: readonly string[];
}

/**
 * The configuration as `loadPluginConfig()` finds it.
 *
 * @param file what to take in place of the files of the usual names; a YAML file has the usual `.env` beside it
 * @throws UsageError when there is nothing to examine
 */
export async function configuredPatient(file: string | undefined): Promise<Patient> {
  const named = file === undefined ? usualText("yaml") : await readSource(file);
  const isWhole = named !== undefined && named.format !== "yaml";
  const [dotenv, yaml] = isWhole ? [named] : [usualText("dotenv"), named];
  const configuration = inOrder({ environment: process.env, dotenv, yaml });
  if (configuration.sources.length === 0) {
    throw new UsageError(
      "There is nothing to examine: this folder has no configuration, and the environment has no JIRA_ variable.",
      "Name a file, let `jira-config init` write one, or try `jira-config doctor --demo`.",
    );
  }
  const read = [dotenv, yaml].filter((source) => source !== undefined);
  const names = read.map(({ name }) => shownLine(name)).join(" and ");
  return {
    title: `Examining ${names || "the environment"}`,
    ...configuration,
    environment: process.env,
    files: read.map((source) => (source === named && file !== undefined ? file : source.name)),
  };
}

/** The file of the usual name in this folder, if there is one, read as every file is. */
export function usualText(format: keyof typeof usualFiles): ConfigSource | undefined {
  return usualSource(format, (name) => readTextFile(name).text);
}

async function readSource(file: string): Promise<ConfigSource> {
  const { name, text } = await readNamedText(file);
  const { format } = readSettings(text, { format: formatOfName(name) });
  return { name, text, format };
}
