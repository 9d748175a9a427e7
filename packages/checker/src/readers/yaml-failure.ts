import type { Source } from "./source.ts";

/** Where the parser stumbles, and what it says. */
export interface YamlFailure {
  offset: number;
  reason: string;
}

export function isFailure(result: Source | YamlFailure): result is YamlFailure {
  return "reason" in result;
}

/** What the parser says when there is too much to read. */
export const tooDeep = "nesting exceeded";
