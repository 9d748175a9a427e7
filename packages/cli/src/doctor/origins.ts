import type { DoctorReport, Origin } from "@jira-config/jira";
import { connectionKeys } from "@jira-config/schema";
import { shownLine } from "../terminal/shown-line.ts";

/** The connection's settings, each with where it comes from. */
export function settingOrigins({ origins }: Pick<DoctorReport, "origins">): [key: string, origin: string][] {
  return connectionKeys.flatMap((key) => {
    const origin = origins.get(`settings/${key}`);
    return origin ? [[key, described(origin)]] : [];
  });
}

function described({ source, path, range, variable }: Origin): string {
  if (source === "environment") return `${path.slice(1)} in the environment`;
  const place = `${shownLine(source)}:${range.start.line}`;
  return variable === undefined ? place : `${variable}, named in ${place}`;
}
