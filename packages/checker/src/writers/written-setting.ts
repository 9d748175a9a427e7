import { mayBeSecret } from "../secrets/may-be-secret.ts";
import { secretSpans } from "../secrets/secret-spans.ts";
import { isSecretKey, variableFor } from "../settings/sections.ts";
import type { ScalarSetting } from "../settings/setting.ts";
import { typedValue } from "../settings/typed-value.ts";
import { referencedVariable } from "../values/reference.ts";
import { parseSiteUrl } from "../values/site-url.ts";
import { withoutWrapping } from "../values/wrapping.ts";
import type { WrittenSetting, WrittenValue } from "./writer.ts";

/**
 * What a conversion writes for a setting, in any format.
 *
 * @returns nothing if the setting has to be left out: a secret for which we have no variable
 */
export function writtenSetting(setting: ScalarSetting, isEnvironment: boolean): WrittenSetting | undefined {
  const { section, key } = setting;
  const value = reference(setting) ?? literal(setting, isEnvironment);
  return value === undefined ? undefined : { section, key, value };
}

/** The variable with the value: the one in the text, or else the setting's own. */
function reference(setting: ScalarSetting): WrittenValue | undefined {
  const { section, key, form, node } = setting;
  // With a missing quote, the end of the value is not certain, but it still refers to a variable.
  const mayName = form === "reference" || form === "near-reference" || form === "unclear";
  const named = mayName && !mayBeSecret(setting) ? referencedVariable(node.text) : undefined;
  if (named !== undefined) return { variable: named };
  const own = variableFor(setting);
  const isUnwritten = form === "reference" || isSecretKey(section, key) || mayBeSecret(setting);
  return isUnwritten && own !== undefined ? { variable: own } : undefined;
}

function literal(setting: ScalarSetting, isEnvironment: boolean): WrittenValue | undefined {
  const { section, key } = setting;
  const value = typedValue(setting, setting.node, isEnvironment);
  if (value === null || mayBeSecret(setting)) return undefined;
  if (typeof value !== "string") return value;
  return section === "settings" && key === "url" ? withoutCredentials(value) : value;
}

/** A site URL without what may be a password before the host or in a query, which can have any form. */
function withoutCredentials(url: string): string {
  const bare = url.replace(/^([^/]*\/\/)?[\s\S]*@/, "$1");
  const { rest = "" } = parseSiteUrl(withoutWrapping(bare)) ?? {};
  const isPath = !/[?#]/.test(rest) && secretSpans(rest).length === 0;
  return isPath ? bare : bare.slice(0, bare.lastIndexOf(rest));
}
