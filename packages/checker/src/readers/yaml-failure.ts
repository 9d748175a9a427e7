import type { Source } from "./source.ts";

/** Where the parser fails, and the reason that it gives. */
export interface YamlFailure {
  offset: number;
  reason: string;
}

export function isFailure(result: Source | YamlFailure): result is YamlFailure {
  return "reason" in result;
}

/** The start of the parser's reason if collections are nested too deeply. */
export const tooDeep = "nesting exceeded";
