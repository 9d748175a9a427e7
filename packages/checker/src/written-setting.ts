import { referencedVariable } from "./reference.ts";
import { findSecrets } from "./secrets/find-secrets.ts";
import { isSecretKey, variableOf } from "./sections.ts";
import type { ScalarSetting } from "./setting.ts";
import { parseSiteUrl } from "./site-url.ts";
import { typedValue } from "./typed-value.ts";
import { withoutWrapping } from "./wrapping.ts";
import type { WrittenSetting, WrittenValue } from "./writers/writer.ts";

/**
 * What a conversion writes for a setting, whatever the form.
 *
 * @returns nothing for what can only be left out: a secret that no variable of ours carries
 */
export function writtenSetting(setting: ScalarSetting, isEnvironment: boolean): WrittenSetting | undefined {
  const { section, key } = setting;
  if (findSecrets(key).length > 0) return undefined;
  const value = reference(setting) ?? literal(setting, isEnvironment);
  return value === undefined ? undefined : { section, key, value };
}

/** Whether the value is a secret, by its place or by its form. */
function holdsSecret({ section, key, form, node }: ScalarSetting): boolean {
  const isToken = isSecretKey(section, key) && form === "literal";
  return isToken || findSecrets(key).length > 0 || findSecrets(node.text).length > 0;
}

/** The variable that holds the value: the one that the text names, or else the setting's own. */
function reference(setting: ScalarSetting): WrittenValue | undefined {
  const { section, key, form, node } = setting;
  const isReference = form === "reference" || form === "near-reference";
  const named = isReference && !holdsSecret(setting) ? referencedVariable(node.text) : undefined;
  if (named !== undefined) return { variable: named };
  const own = section === "settings" ? variableOf(key) : undefined;
  const isUnwritten = form === "reference" || isSecretKey(section, key) || holdsSecret(setting);
  return isUnwritten && own !== undefined ? { variable: own } : undefined;
}

function literal(setting: ScalarSetting, isEnvironment: boolean): WrittenValue | undefined {
  const { section, key, node } = setting;
  const value = typedValue(key, node, isEnvironment);
  if (value === null || holdsSecret(setting)) return undefined;
  if (typeof value !== "string") return value;
  return section === "settings" && key === "url" ? withoutCredentials(value) : value;
}

/** A password in a site URL has no form by which it could be known. */
function withoutCredentials(url: string): string {
  const { userInfo = "" } = parseSiteUrl(withoutWrapping(url)) ?? {};
  return url.replace(userInfo, "").replace(/\/\/[^/?#@\s]*@/g, "//");
}
