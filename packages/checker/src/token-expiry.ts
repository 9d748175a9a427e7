import { type ConfigDocument, literalSetting } from "./document.ts";
import { dayOf } from "./generated/day.ts";
import type { ScalarSetting } from "./settings/setting.ts";

/** The `token_expires` setting, and the days until then; nothing if it is not a valid date. */
export function tokenExpiry(
  document: ConfigDocument,
): { setting: ScalarSetting; daysLeft: number } | undefined {
  const setting = literalSetting(document, "token_expires");
  const expires = setting && dayOf(setting.node.text);
  const today = expires === undefined ? undefined : dayOf(document.today());
  if (!setting || expires === undefined || today === undefined) return undefined;
  return { setting, daysLeft: expires - today };
}
