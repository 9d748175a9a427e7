import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { ConfigurationError } from "../errors.ts";
import { connectionVariables, environmentText } from "./environment-text.ts";
import type { ConfigSource } from "./origin.ts";
import type { PluginConfig } from "./plugin-config.ts";
import { readPluginConfig, type Variables } from "./read-plugin-config.ts";

/** Where {@link loadPluginConfig} looks. */
export interface LoadOptions {
  /** The environment; `process.env` by default, `false` for none. */
  environment?: Variables | false;
  /** The path of a `.env` file; `.env` by default, if there is one; `false` for none. */
  dotenv?: string | false;
  /** The path of a `jira_config.yaml`; by default `config/jira_config.yaml` or `jira_config.yaml`, if there is one. */
  yaml?: string | false;
}

const dotenvNames = [".env"];
const yamlNames = ["config/jira_config.yaml", "jira_config.yaml"];

/**
 * Loads the configuration. Of a setting that several sources hold, the environment's value counts before the `.env`
 * file's, and that before the YAML file's; only the YAML file holds mappings. A `${VAR}` in the YAML file is looked up
 * in the environment, then in the `.env` file. `origins` tells where each value came from,
 * and `warnings` what the checker has to say short of an error.
 *
 * @throws {ConfigurationError} with the checker's reports, when something is missing or cannot be right; without any, when
 * there is no configuration at all
 * @throws the file system's error, when a file that was asked for cannot be read
 */
export function loadPluginConfig(options: LoadOptions = {}): PluginConfig {
  const environment = options.environment === false ? {} : (options.environment ?? process.env);
  const dotenv = readFile(options.dotenv, dotenvNames, "dotenv");
  const yaml = readFile(options.yaml, yamlNames, "yaml");
  const variables = { ...(dotenv ? parseEnv(dotenv.text) : {}), ...withoutEmpty(environment) };
  const own = environmentSource(environment);
  if (own.text === "" && !dotenv && !yaml) throw nothingFound(options);
  return readPluginConfig(
    [own, dotenv, yaml].filter((source) => source !== undefined),
    variables,
  );
}

/** Most often a program was started in another folder. */
function nothingFound({ environment, dotenv, yaml }: LoadOptions): ConfigurationError {
  const places = [
    environment === false ? [] : "a variable such as JIRA_URL in the environment",
    dotenv === false ? [] : dotenvNames,
    yaml === false ? [] : yamlNames,
  ];
  return new ConfigurationError(
    `There is no Jira configuration: neither ${places.flat().join(", nor ")}. This folder is ${process.cwd()}.`,
  );
}

function withoutEmpty(variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
}

/** The settings that the environment holds, as a text that the checker can read. */
export function environmentSource(environment: Variables): ConfigSource {
  const values = connectionVariables.map(([key, variable]) => [key, environment[variable] || undefined]);
  return { name: "environment", text: environmentText(Object.fromEntries(values)), format: "dotenv" };
}

function readFile(
  asked: string | false | undefined,
  usual: readonly string[],
  format: "dotenv" | "yaml",
): ConfigSource | undefined {
  if (asked === false) return undefined;
  if (asked !== undefined) return { name: asked, text: readFileSync(asked, "utf8"), format };
  for (const name of usual) {
    try {
      return { name, text: readFileSync(name, "utf8"), format };
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    }
  }
  return undefined;
}
