import type { ScalarSetting, Setting } from "./document.ts";
import type { Span } from "./node.ts";
import type { Place } from "./rule.ts";

/** The value of a setting, quotes included; its key when the value is blank. */
export function atValue({ path, node, keyNode }: Setting): Place {
  const { start, end } = node.start === node.end ? keyNode : node;
  return { path, start, end };
}

/** The key of a setting, or any key. */
export function atKey({ path, keyNode }: { path: string; keyNode: Span }): Place {
  return { path, start: keyNode.start, end: keyNode.end };
}

/** Part of a value's text, counted from its first letter; all of it where the source writes it another way. */
export function atPart(setting: ScalarSetting, from: number, to: number): Place {
  const { contentStart } = setting.node;
  if (contentStart < 0) return atValue(setting);
  return { path: setting.path, start: contentStart + from, end: contentStart + to };
}
