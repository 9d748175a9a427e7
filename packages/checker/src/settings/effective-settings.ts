import { isMapping } from "./sections.ts";
import { idOf, isScalar, type ScalarSetting, type Setting } from "./setting.ts";

/**
 * The settings that a program uses: those with a value and, of repeated keys, the last, in the order of the text. A
 * single value instead of a mapping does not count.
 */
export function effectiveSettings(settings: readonly Setting[]): ScalarSetting[] {
  const effective = new Map<string, ScalarSetting>();
  for (const setting of settings) {
    const id = idOf(setting);
    effective.delete(id);
    if (isScalar(setting) && setting.form !== "blank" && !isMapping(setting)) effective.set(id, setting);
  }
  return [...effective.values()];
}
