import { parseEnv } from "node:util";
import { connectionVariables, environmentText } from "./environment-text.ts";
import type { ConfigSource } from "./origin.ts";
import type { Variables } from "./read-plugin-config.ts";

/** Where settings come from. */
export interface Places {
  environment: Variables;
  /** A `.env` file, or settings in another form that is not YAML. */
  dotenv?: ConfigSource | undefined;
  yaml?: ConfigSource | undefined;
}

/** What a configuration is made of. */
export interface OrderedSources {
  /** The texts; of a setting that several hold, the first one's value counts. */
  sources: readonly ConfigSource[];
  /** What `${VAR}` stands for. */
  variables: Variables;
}

/**
 * Puts texts in the order in which they count: the environment before the `.env` file, and that before the YAML file. A
 * `${VAR}` is looked up in the environment, then in the `.env` file; what is set to nothing, or to itself, is not set.
 */
export function inOrder({ environment, dotenv, yaml }: Places): OrderedSources {
  const own = environmentSource(environment);
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const written = dotenv?.format === "dotenv" ? variablesIn(dotenv.text) : {};
  return {
    sources: [own.text === "" ? undefined : own, dotenv, yaml].filter((source) => source !== undefined),
    variables: resolved({ ...written, ...set }),
  };
}

/** Node.js would take a byte order mark, which Windows writes, for a part of the first variable's name. */
function variablesIn(text: string): Variables {
  return parseEnv(text.replace(/^\ufeff/, ""));
}

/** Gives a variable that only refers to another, which `parseEnv` does not resolve, the value of that one. */
function resolved(variables: Variables): Variables {
  const written = new Map(Object.entries(variables));
  const values = new Map<string, string | undefined>();
  for (const first of written.keys()) {
    const visited = new Set<string>();
    let name = first;
    while (!values.has(name) && !visited.has(name)) {
      visited.add(name);
      const [, next] = /^\$\{(\w+)\}$/.exec(written.get(name) ?? "") ?? [];
      if (next === undefined) values.set(name, written.get(name));
      else name = next;
    }
    // References in a circle have no value.
    for (const one of visited) values.set(one, values.get(name));
  }
  return Object.fromEntries(values);
}

/** The settings that the environment holds, as a text that the checker can read. */
export function environmentSource(environment: Variables): ConfigSource {
  const values = connectionVariables.map(([key, variable]) => [key, environment[variable] || undefined]);
  return { name: "environment", text: environmentText(Object.fromEntries(values)), format: "dotenv" };
}
