import type { ScalarNode } from "../node.ts";

// The type of an unquoted text in the core schema of YAML 1.2, https://yaml.org/spec/1.2.2/#103-core-schema

/** A cheap first look. */
const typed = /^(?:[-+.0-9~]|(?:null|true|false)$)/i;
const empty = /^(?:~|null|Null|NULL)$/;
const truth = /^(?:(true|True|TRUE)|false|False|FALSE)$/;
const number = /^(?:[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9A-Fa-f]+)$/;
const infinity = /^[-+]?\.(?:inf|Inf|INF)$/;
const notANumber = /^\.(?:nan|NaN|NAN)$/;

/** Whether an unquoted text may have another type than text. */
export function mayBeTyped(text: string): boolean {
  return typed.test(text);
}

/** The value of an unquoted text. A number that is too large for JavaScript stays text. */
export function coreValue(text: string): ScalarNode["value"] {
  if (!mayBeTyped(text)) return text;
  if (number.test(text) && Number.isFinite(Number(text))) return Number(text);
  if (empty.test(text)) return null;
  const isTruth = truth.exec(text);
  if (isTruth) return isTruth[1] !== undefined;
  if (infinity.test(text)) return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return notANumber.test(text) ? Number.NaN : text;
}
