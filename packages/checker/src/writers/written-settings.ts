import type { ConfigDocument } from "../document.ts";
import { effectiveSettings } from "../settings/effective-settings.ts";
import type { Target } from "./targets.ts";
import type { WrittenSetting } from "./writer.ts";
import { writers } from "./writers.ts";
import { writtenSetting } from "./written-setting.ts";

/** The settings of a document that a format can hold. */
export function writtenSettings({ settings, isEnvironment }: ConfigDocument, to: Target): WrittenSetting[] {
  const { holdsMappings, canHold } = writers[to];
  return effectiveSettings(settings)
    .filter(({ section }) => section === "settings" || holdsMappings)
    .flatMap((setting) => writtenSetting(setting, isEnvironment) ?? [])
    .filter(({ value }) => typeof value !== "string" || canHold(value));
}
