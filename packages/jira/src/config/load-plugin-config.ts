import { readFileSync } from "node:fs";
import { assertShape, type Shape, type Shapes } from "../assert-shape.ts";
import { ConfigurationError } from "../errors.ts";
import { isObject, isString } from "../value-kinds.ts";
import { decode } from "./decode.ts";
import type { ConfigSource } from "./origin.ts";
import type { PluginConfig } from "./plugin-config.ts";
import { readPluginConfig, type Variables } from "./read-plugin-config.ts";
import { inOrder } from "./source-order.ts";
import { usualFiles, usualSource } from "./usual-files.ts";

/** Where {@link loadPluginConfig} looks. */
export interface LoadOptions {
  /** The environment; `process.env` by default, `false` for none. */
  environment?: Variables | false | undefined;
  /** The path of a `.env` file; `.env` by default, if there is one; `false` for none. */
  dotenv?: string | false | undefined;
  /** The path of a `jira_config.yaml`; by default `config/jira_config.yaml` or `jira_config.yaml`, if there is one. */
  yaml?: string | false | undefined;
}

const fileShape: Shape = {
  fits: (value) => isString(value) || value === false,
  expected: "the path of a file, or false for none,",
};

const loadShapes: Shapes<LoadOptions> = {
  environment: {
    fits: (value) => isObject(value) || value === false,
    expected: "an object, such as process.env, or false for none,",
  },
  dotenv: fileShape,
  yaml: fileShape,
};

/**
 * Loads the configuration. Of a setting that several sources hold, the environment's value counts before the `.env`
 * file's, and that before the YAML file's; only the YAML file holds mappings. A `${VAR}` in the YAML file is looked up
 * in the environment, then in the `.env` file. Files are in UTF-8, or in UTF-16 with a byte order mark. `origins` tells
 * where each value came from, and `warnings` what the checker has to say short of an error.
 *
 * @throws {ConfigurationError} with the checker's reports, when something is missing or invalid; without any, when there
 * is no configuration at all, or a file holds no text
 * @throws {IntegrationError} for unknown options
 * @throws the file system's error, when a file that was asked for is not there, or any cannot be read
 */
export function loadPluginConfig(options: LoadOptions = {}): PluginConfig {
  assertShape("loadPluginConfig", options, loadShapes);
  const { environment = process.env, dotenv, yaml } = options;
  const { sources, variables } = inOrder({
    environment: environment === false ? {} : environment,
    dotenv: sourceIn(dotenv, "dotenv"),
    yaml: sourceIn(yaml, "yaml"),
  });
  if (sources.length === 0) throw nothingFound(options);
  return readPluginConfig(sources, variables);
}

function sourceIn(
  asked: string | false | undefined,
  format: keyof typeof usualFiles,
): ConfigSource | undefined {
  if (asked === false) return undefined;
  return asked === undefined ? usualSource(format, readText) : { name: asked, text: readText(asked), format };
}

/** @throws {ConfigurationError} when the file holds no text */
function readText(name: string): string {
  const decoded = decode(readFileSync(name));
  if (decoded) return decoded.text;
  throw new ConfigurationError(
    `${name} is not a text file in UTF-8, or in UTF-16 with a byte order mark. If it is the right file, save it as UTF-8.`,
  );
}

/** Names the folder, for most often a program was started in the wrong one. */
function nothingFound({ environment, dotenv, yaml }: LoadOptions): ConfigurationError {
  const places = [
    environment === false ? [] : "a variable such as JIRA_URL in the environment",
    dotenv === false ? [] : usualFiles.dotenv,
    yaml === false ? [] : usualFiles.yaml,
  ];
  return new ConfigurationError(
    `There is no Jira configuration: neither ${places.flat().join(", nor ")}. This folder is ${process.cwd()}.`,
  );
}
