import type { SectionName } from "../settings/sections.ts";
import type { Target } from "./targets.ts";

/** A value to write: a literal, or the name of the environment variable that has it. */
export type WrittenValue = string | number | boolean | { variable: string };

/** A setting to write. */
export interface WrittenSetting {
  section: SectionName;
  key: string;
  value: WrittenValue;
}

/** Writes settings in one of the formats. */
export interface Writer {
  /** Whether the format has a place for mappings. */
  holdsMappings: boolean;
  /** Whether a literal text can be written in the format so that all programs read the same. */
  canHold(text: string): boolean;
  /**
   * @param settings only those that the format can hold
   * @param origin the origin of the JSON Schema's URL; without it, there is no link to the schema
   * @returns whole lines
   */
  write(settings: readonly WrittenSetting[], origin?: string): string;
}

export type Writers = Readonly<Record<Target, Writer>>;
