import { existsSync } from "node:fs";
import { parseEnv } from "node:util";
import { type ConfigSource, type DoctorOptions, environmentSource, type Variables } from "@jira-config/jira";
import { defaultFiles } from "../check/default-files.ts";
import { formatOfName } from "../check/format-of-name.ts";
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
 * @param file the YAML or `.env` file to take in place of those of the usual names
 * @throws UsageError when there is nothing to examine
 */
export function configuredPatient(file: string | undefined): Patient {
  const isEnvironmentFile = file !== undefined && formatOfName(file) === "dotenv";
  const dotenv = isEnvironmentFile ? readSource(file, "dotenv") : usualEnvironmentFile();
  const yaml = isEnvironmentFile ? undefined : (file ?? defaultFiles.find(isExistingYaml));
  const files = [...(dotenv ? [dotenv] : []), ...(yaml ? [readSource(yaml, "yaml")] : [])];
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
  return existsSync(environmentFile) ? readSource(environmentFile, "dotenv") : undefined;
}

function readSource(name: string, format: "dotenv" | "yaml"): ConfigSource {
  return { name, text: readTextFile(name).text, format };
}

function isExistingYaml(name: string): boolean {
  return name !== environmentFile && existsSync(name);
}

/** The environment counts before the `.env` file; what is set to nothing is not set. */
export function variablesOf(files: readonly ConfigSource[]): Variables {
  const dotenv = files.find(({ format }) => format === "dotenv");
  const own = Object.entries(process.env).filter(([, value]) => value !== "");
  return { ...(dotenv && parseEnv(dotenv.text)), ...Object.fromEntries(own) };
}
