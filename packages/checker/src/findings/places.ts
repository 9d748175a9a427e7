import type { ConfigDocument } from "../document.ts";
import type { Span } from "../node.ts";
import type { Place } from "../rule.ts";
import { pathOf, type ScalarSetting, type Setting, type UnknownKey } from "../settings/setting.ts";

/** A stretch of the text, with where it stands in the data: the document as a whole, if nothing else is said. */
export function atSpan({ start, end }: Span, path = ""): Place {
  return { path, start, end };
}

/** The value of a setting, quotes included; its key when the value is blank. */
export function atValue(setting: Setting): Place {
  const isBlank = setting.node.start === setting.node.end;
  return atSpan(isBlank ? setting.keyNode : setting.node, pathOf(setting));
}

/** The key of a setting, or any key. */
export function atKey(key: Setting | UnknownKey): Place {
  return atSpan(key.keyNode, pathOf(key));
}

/** Part of a value's text, counted from its first letter; all of it where the source writes it another way. */
export function atPart(setting: ScalarSetting, from: number, to: number): Place {
  const { contentStart } = setting.node;
  if (contentStart < 0) return atValue(setting);
  return { path: pathOf(setting), start: contentStart + from, end: contentStart + to };
}

/** The user name and the password before the host of a site URL, with the `@`. */
export function userInfoPlace({ setting, url }: NonNullable<ConfigDocument["site"]>): Place {
  return atPart(setting, url.scheme.length, url.scheme.length + url.userInfo.length);
}
