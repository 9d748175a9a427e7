import type { TProperties } from "typebox";
import { documentation, type FieldDocumentation } from "./field.ts";

interface SectionDocumentation extends Omit<FieldDocumentation<object>, "examples" | "default"> {
  /** Shown by editors for a key that the section does not have, and when it holds no keys at all. */
  expected: string;
}

/**
 * The keywords of JSON Schema that contain a section's documentation.
 *
 * @param fields the fields whose first examples make up the section's example
 */
export function sectionOptions(fields: TProperties, { expected, ...section }: SectionDocumentation) {
  const example = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, (field as { examples?: unknown[] }).examples?.[0]]),
  );
  return { ...documentation({ ...section, examples: [example] }), errorMessage: expected };
}

/** @returns the keys as a list in words, `a, b and c`, each between `mark`s. */
export function keyList(fields: TProperties, mark = ""): string {
  return new Intl.ListFormat("en-GB").format(Object.keys(fields).map((key) => mark + key + mark));
}
