import type { ConfigDocument } from "../document.ts";
import { requiredKeys } from "../generated/format.ts";
import type { ScalarSetting } from "./setting.ts";

/** The settings that are blank, or still have a template's placeholder. */
export function unfilledSettings({ byForm: { blank, placeholder } }: ConfigDocument): ScalarSetting[] {
  return [...blank, ...placeholder].sort((a, b) => a.keyNode.start - b.keyNode.start);
}

/** Whether no required setting has a value yet, as in a copy of a template. */
export function isUnfilled(document: ConfigDocument): boolean {
  const unfilled = unfilledSettings(document);
  const required = document.settings.filter(({ key }) => requiredKeys.includes(key));
  return (
    document.format === "dotenv" &&
    unfilled.length > 1 &&
    required.every((setting) => setting.form === "blank" || setting.form === "placeholder")
  );
}
