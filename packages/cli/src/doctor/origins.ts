import { ConfigurationError, type Origin, type PluginConfig, readPluginConfig } from "@jira-config/jira";
import { connectionKeys } from "@jira-config/schema";
import { shownLine } from "../terminal/shown-line.ts";
import type { Patient } from "./patient.ts";

/** The connection's settings with where each comes from; none when the configuration cannot be right. */
export function settingOrigins(patient: Patient): [key: string, origin: string][] {
  const origins = read(patient)?.origins;
  return connectionKeys.flatMap((key) => {
    const origin = origins?.get(`settings/${key}`);
    return origin ? [[key, described(origin)]] : [];
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
  const place = `${shownLine(source)}:${range.start.line}`;
  return variable === undefined ? place : `${variable}, named in ${place}`;
}
