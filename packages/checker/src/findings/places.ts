import type { ConfigDocument } from "../document.ts";
import type { Span } from "../node.ts";
import type { Place } from "../rule.ts";
import { pathOf, type ScalarSetting, type Setting, type UnknownKey } from "../settings/setting.ts";

/** A place in the text, by default with the path of the whole document. */
export function atSpan({ start, end }: Span, path = ""): Place {
  return { path, start, end };
}

/** The place of a setting's value, quotes included; of its key, if the value is blank. */
export function atValue(setting: Setting): Place {
  const isBlank = setting.node.start === setting.node.end;
  return atSpan(isBlank ? setting.keyNode : setting.node, pathOf(setting));
}

/** The place of a key. */
export function atKey(key: Setting | UnknownKey): Place {
  return atSpan(key.keyNode, pathOf(key));
}

/**
 * The place of a part of a value's text, by offsets in it; the whole value if the source writes the text differently.
 */
export function atPart(setting: ScalarSetting, from: number, to: number): Place {
  const { contentStart } = setting.node;
  if (contentStart < 0) return atValue(setting);
  return { path: pathOf(setting), start: contentStart + from, end: contentStart + to };
}

/** The place of the user name and password in a site URL, with the `@`. */
export function userInfoPlace({ setting, url }: NonNullable<ConfigDocument["site"]>): Place {
  return atPart(setting, url.scheme.length, url.scheme.length + url.userInfo.length);
}
