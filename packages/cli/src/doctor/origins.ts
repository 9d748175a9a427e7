import { ConfigurationError, type Origin, type PluginConfig, readPluginConfig } from "@jira-config/jira";
import { connectionKeys } from "@jira-config/schema";
import type { Patient } from "./patient.ts";

/** Where the connection's settings come from, a line for each; none when the configuration cannot be right. */
export function originLines(patient: Patient): string[] {
  const origins = read(patient)?.origins;
  return connectionKeys.flatMap((key) => {
    const origin = origins?.get(`settings/${key}`);
    return origin
      ? [`${key.padEnd(Math.max(...connectionKeys.map(({ length }) => length)))}  ${described(origin)}`]
      : [];
  });
}

function read({ sources, variables }: Patient): PluginConfig | undefined {
  try {
    return readPluginConfig(sources, variables);
  } catch (error) {
    if (error instanceof ConfigurationError) return undefined;
    throw error;
  }
}

function described({ source, path, range, variable }: Origin): string {
  if (source === "environment") return `${path.slice(1)} in the environment`;
  const place = `${source}:${range.start.line}`;
  return variable === undefined ? place : `${variable}, named in ${place}`;
}
