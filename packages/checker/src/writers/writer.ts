import type { SectionName } from "../settings/sections.ts";
import type { Target } from "./targets.ts";

/** A value as it is written: a literal, or the name of the environment variable that holds it. */
export type WrittenValue = string | number | boolean | { variable: string };

/** A setting as it is written. */
export interface WrittenSetting {
  section: SectionName;
  key: string;
  value: WrittenValue;
}

/** What writes the settings in one of the forms. */
export interface Writer {
  /** Whether the form has a place for the mappings of names. */
  holdsMappings: boolean;
  /** Whether the form can hold a literal text so that every reader of it sees the same. */
  canHold(text: string): boolean;
  /**
   * @param settings only those that the form can hold
   * @param origin the origin of the JSON Schema's URL; without it nothing leads to that
   * @returns whole lines
   */
  write(settings: readonly WrittenSetting[], origin?: string): string;
}

export type Writers = Readonly<Record<Target, Writer>>;
