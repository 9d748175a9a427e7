import { reportOn } from "./findings/diagnose.ts";
import { readDocument } from "./read-document.ts";
import type { CheckOptions, Report } from "./report.ts";
import { registry } from "./rules/registry.ts";

/** Checks any text, with all readers and rules. */
export function checkThoroughly(text: string, options: CheckOptions): Report {
  return reportOn(readDocument(text, options), registry, options.origin);
}
