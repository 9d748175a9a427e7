import type { ScalarNode } from "../node.ts";
import { isPlaceholder } from "./placeholder.ts";
import { exactReference, isLookedUp, referencedVariable } from "./reference.ts";
import { isUrlEncoded } from "./url-encoding.ts";
import { isWrapped } from "./wrapping.ts";

/**
 * What kind of text a value is. Each rule checks values of one form, so that every fault is reported only once.
 */
export type ValueForm =
  | "blank"
  | "reference"
  | "near-reference"
  | "placeholder"
  | "encoded"
  | "wrapped"
  | "unclear"
  | "literal";

/**
 * A cheap first look at names and field IDs, of which there may be many: this matches nearly all, and only literals.
 */
const plainName = /^[b-df-ik-wyz0-9][a-wyz0-9_ -]*$/i;
/** A second look: names without any of these are literals, too. */
const remarkableName = /[$%{}<>*.…]|^\s*$|^(?:env|!ENV)\b|^(?:JIRA|ATLASSIAN)_|^ENC[[(]|x{4}/i;

/** The same for URLs and email addresses: this matches nearly all of them. */
const plainAddress = /^(?!.*(?:xx|\.\.))(?:https:\/\/[a-z0-9.-]+|[a-z0-9._+-]+@[a-z0-9.-]+)$/i;

/** Placeholders that cannot be a field ID, or the name of a status, a priority or a type. */
const placeholderName = /^<[^<>]*>$|^[*.…]{3,}$|^customfield_x+$/i;

/**
 * @param isName whether the value is a name on the Jira site, where a status can be called "Todo"
 * @returns the form of a scalar's text
 */
export function valueForm(
  { text, value, isComputed, isUnclear }: Pick<ScalarNode, "text" | "value" | "isComputed" | "isUnclear">,
  isName: boolean,
): ValueForm {
  if (isUnclear) return "unclear";
  if (isComputed) return "reference";
  if (value === null) return "blank";
  if (typeof value !== "string") return "literal";
  if (isName ? plainName.test(text) || !remarkableName.test(text) : plainAddress.test(text)) return "literal";
  if (exactReference(text) !== undefined) return isComputed === false ? "near-reference" : "reference";
  if (text.trim() === "") return "blank";
  if (!isName && isUrlEncoded(text)) return "encoded";
  if (referencedVariable(text) !== undefined) return "near-reference";
  if (isName ? placeholderName.test(text) : isPlaceholder(text)) return "placeholder";
  if (isLookedUp(text)) return "near-reference";
  return !isName && isWrapped(text) ? "wrapped" : "literal";
}
