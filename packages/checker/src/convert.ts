import { assertInput, assertOneOf } from "./assert-input.ts";
import { diagnose } from "./findings/diagnose.ts";
import { readDocument } from "./read-document.ts";
import type { CheckOptions, Diagnostic, Format } from "./report.ts";
import { conversionRegistry } from "./rules/conversion-registry.ts";
import { registry } from "./rules/registry.ts";
import { type Target, targets } from "./writers/targets.ts";
import { writers } from "./writers/writers.ts";
import { writtenSettings } from "./writers/written-settings.ts";

export interface ConvertOptions extends Pick<CheckOptions, "today"> {
  /** The origin of the `docs` links, and of the JSON Schema's that a YAML file gets; without it, it gets none. */
  origin?: string;
  /** The format of the text; `auto`, the default, detects it. */
  from?: Format | "auto";
  /** The format that is wanted. */
  to: Target;
}

/** What {@link convert} answers: plain JSON, the same on every surface. */
export interface ConvertResult {
  /** The settings in the new format, in whole lines; empty when there are none. Never holds a secret. */
  text: string;
  /** The format of the old text, as given or as detected. */
  from: Format;
  to: Target;
  /** What `check` says about the old text, and what of it the new one does not hold, with the places in the old text. */
  diagnostics: Diagnostic[];
}

/**
 * Writes the settings of a configuration in another format, or anew in its own. A secret is never written: in its place
 * stands a reference to the variable that holds it, and a comment that says how to set that. Of a faulty text, what can
 * be made out is converted.
 *
 * @param text the whole file
 * @returns the new text, and a diagnostic for everything that it does not hold
 * @throws {TypeError} when there is no text or no such format, and never otherwise
 */
export function convert(text: string, options: ConvertOptions): ConvertResult {
  const { from = "auto", to, origin, ...others } = options;
  assertInput(text, from);
  assertOneOf(targets, to, "target");
  const document = { ...readDocument(text, { ...others, format: from }), target: to };
  return {
    text: writers[to].write(writtenSettings(document, to), origin),
    from: document.format,
    to,
    diagnostics: diagnose(document, [...registry, ...conversionRegistry], origin),
  };
}
