import { existsSync } from "node:fs";
import { parseEnv } from "node:util";
import { readSettings } from "@jira-config/checker";
import { type ConfigSource, type DoctorOptions, environmentSource, type Variables } from "@jira-config/jira";
import { defaultFiles } from "../check/default-files.ts";
import { formatOfName } from "../check/format-of-name.ts";
import { readNamedText } from "../files/named-text.ts";
import { readTextFile } from "../files/text-file.ts";
import { shownLine } from "../terminal/shown-line.ts";
import { UsageError } from "../usage-error.ts";

/** Whom the doctor examines: a configuration, and how to reach what it names. */
export interface Patient
  extends Pick<DoctorOptions, "sources" | "variables" | "environment" | "fetch" | "issuer"> {
  /** The heading of the result. */
  title: string;
  /** Rules that have nothing to say here. */
  ignoredRules?: readonly string[];
}

const environmentFile = ".env";

/**
 * The configuration as `loadPluginConfig()` finds it: the environment, then a `.env` file, then a YAML file.
 *
 * @param file what to take in place of the files of the usual names; a YAML file has the usual `.env` beside it
 * @throws UsageError when there is nothing to examine
 */
export async function configuredPatient(file: string | undefined): Promise<Patient> {
  const name = file ?? defaultFiles.find((usual) => usual !== environmentFile && existsSync(usual));
  const named = name === undefined ? undefined : await readSource(name);
  const dotenv = named && named.format !== "yaml" ? undefined : usualEnvironmentFile();
  const files = [dotenv, named].filter((source) => source !== undefined);
  const environment = environmentSource(process.env);
  if (files.length === 0 && environment.text === "") {
    throw new UsageError(
      "There is nothing to examine: no configuration in this folder, and no JIRA_ variable in the environment.",
      "Name a file, let `jira-config init` write one, or try `jira-config doctor --demo`.",
    );
  }
  return {
    title: `Examining ${files.length > 0 ? files.map(({ name }) => shownLine(name)).join(" and ") : "the environment"}`,
    sources: environment.text === "" ? files : [environment, ...files],
    variables: variablesOf(files),
    environment: process.env,
  };
}

/** The `.env` file of this folder, if there is one. */
export function usualEnvironmentFile(): ConfigSource | undefined {
  if (!existsSync(environmentFile)) return undefined;
  return { name: environmentFile, text: readTextFile(environmentFile).text, format: "dotenv" };
}

async function readSource(file: string): Promise<ConfigSource> {
  const { name, text } = await readNamedText(file);
  const { format } = readSettings(text, { format: formatOfName(name) });
  return { name, text, format };
}

/** The environment counts before the `.env` file; what is set to nothing is not set. */
export function variablesOf(files: readonly ConfigSource[]): Variables {
  const dotenv = files.find(({ format }) => format === "dotenv");
  const own = Object.entries(process.env).filter(([, value]) => value !== "");
  return { ...(dotenv && parseEnv(dotenv.text)), ...Object.fromEntries(own) };
}
