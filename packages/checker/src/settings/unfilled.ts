import type { ConfigDocument } from "../document.ts";
import { requiredKeys } from "../generated/format.ts";
import type { ScalarSetting } from "./setting.ts";

/** The settings that wait for a value, or for another one than a template's. */
export function unfilledSettings({ byForm: { blank, placeholder } }: ConfigDocument): ScalarSetting[] {
  return [...blank, ...placeholder].sort((a, b) => a.keyNode.start - b.keyNode.start);
}

/** Whether nothing is filled in that is required, as in a template of a `.env` file that somebody has just copied. */
export function isUnfilled(document: ConfigDocument): boolean {
  const unfilled = unfilledSettings(document);
  const required = document.settings.filter(({ key }) => requiredKeys.includes(key));
  return (
    document.format === "dotenv" &&
    unfilled.length > 1 &&
    required.every((setting) => setting.form === "blank" || setting.form === "placeholder")
  );
}
