import { type ConfigDocument, holdsSecret } from "../document.ts";
import { type ScalarNode, scalarsIn } from "../node.ts";
import { isSecretKey } from "../settings/sections.ts";
import type { Setting } from "../settings/setting.ts";
import { type ValueForm, valueForm } from "../values/value-form.ts";

/** The settings of the token, also under another name, that hold the token itself in any shape. */
export function literalTokens(document: ConfigDocument): Setting[] {
  return [...document.settings, ...document.doubles].filter((setting) => isLiteralToken(document, setting));
}

/** Whether a setting is the token's, and holds a token rather than a reference, even within a list or a mapping. */
export function isLiteralToken(document: ConfigDocument, { section, key, form, node }: Setting): boolean {
  if (!isSecretKey(section, key)) return false;
  return form === undefined
    ? scalarsIn(node).some((scalar) => isLiteral(document, scalar, valueForm(scalar, false)))
    : node.kind === "scalar" && isLiteral(document, node, form);
}

function isLiteral(document: ConfigDocument, node: ScalarNode, form: ValueForm): boolean {
  return form === "literal" || form === "wrapped" || form === "encoded" || holdsSecret(document, node);
}
