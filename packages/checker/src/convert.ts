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
  /**
   * The origin of the `docs` links, and of the link to the JSON Schema in a YAML file; without it, there is no such
   * link.
   */
  origin?: string;
  /** The format of the text; `auto`, the default, detects it. */
  from?: Format | "auto";
  /** The format to convert to. */
  to: Target;
}

/** The result of {@link convert}: plain JSON, the same in the library, the command line and the API. */
export interface ConvertResult {
  /** The settings in the new format, in whole lines; empty if there are none. Never contains a secret. */
  text: string;
  /** The format of the old text, given or detected. */
  from: Format;
  to: Target;
  /**
   * What `check` reports about the old text, and what of it is missing in the new one, at its place in the old text.
   */
  diagnostics: Diagnostic[];
}

/**
 * Writes the settings of a configuration in another format, or again in its own. A secret is never written; the new
 * text refers to a variable instead, and a comment says how to set it. Of a faulty text, what can be read is converted.
 *
 * @param text the whole file
 * @returns the new text, and a diagnostic for everything that it leaves out
 * @throws {TypeError} only if `text` is not a string, or a format is unknown
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
