import { reportOn } from "./findings/diagnose.ts";
import { readDocument } from "./read-document.ts";
import type { CheckOptions, Report } from "./report.ts";
import { registry } from "./rules/registry.ts";

/** Checks a text with every reader and every rule, whatever it is; see {@link check}. */
export function checkThoroughly(text: string, options: CheckOptions): Report {
  return reportOn(readDocument(text, options), registry, options.origin);
}
