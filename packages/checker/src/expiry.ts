import { type ConfigDocument, literalSetting } from "./document.ts";
import type { ScalarSetting } from "./settings/setting.ts";

const dayInMilliseconds = 86_400_000;

/** The `token_expires` setting with the days from today until then; nothing when it holds no possible date. */
export function tokenExpiry(
  document: ConfigDocument,
): { setting: ScalarSetting; daysLeft: number } | undefined {
  const setting = literalSetting(document, "token_expires");
  const expires = setting && dayNumber(setting.node.text);
  const today = expires === undefined ? undefined : dayNumber(document.today());
  if (!setting || expires === undefined || today === undefined) return undefined;
  return { setting, daysLeft: expires - today };
}

/** Days since 1970 of a date `YYYY-MM-DD`; nothing when there is no such day. */
export function dayNumber(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const time = Date.parse(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return exists ? time / dayInMilliseconds : undefined;
}
