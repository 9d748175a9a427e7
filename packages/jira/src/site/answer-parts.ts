import { cause as notJirasAnswer } from "../causes/not-jiras-answer.ts";
import type { IntegrationError } from "../errors.ts";
import { errorOf } from "../transport/failure.ts";
import { isObject, isString } from "../value-kinds.ts";

/*
 * Reads the parts of an answer that we need, each of the type that Jira documents. `null` counts as absent, for Jira now
 * and then gives it where it does not document it; a value of any other type cannot come from the Jira that we know.
 */

/** @throws {ConfigurationError} when the part is something else */
export function textIn(parts: object, name: string): string | undefined {
  return part(parts, name, isString, "a string");
}

/** @throws {ConfigurationError} when the part is something else */
export function objectIn(parts: object, name: string): object | undefined {
  return part(parts, name, isObject, "an object");
}

/** @throws {ConfigurationError} when the part is something else, or has something else in it */
export function objectsIn(parts: object, name: string): object[] {
  return allOf(part(parts, name, Array.isArray, "an array"), isObject, `an array of objects as “${name}”`);
}

/** @throws {ConfigurationError} when the part is something else, or has something else in it */
export function textsIn(parts: object, name: string): string[] {
  return allOf(part(parts, name, Array.isArray, "an array"), isString, `an array of strings as “${name}”`);
}

/** The objects of an answer that is a list as a whole. */
export function objectsOf(list: readonly unknown[]): object[] {
  return allOf(list, isObject, "an array of objects");
}

/**
 * The error for an answer without something that Jira always gives.
 *
 * @param wanted what Jira documents, such as `a string as “key”`
 * @param more further sentences
 */
export function notDocumented(wanted: string, ...more: readonly string[]): IntegrationError {
  const problem = `Jira documents ${wanted}, but the answer has something else there.`;
  return errorOf([problem, notJirasAnswer.advice, ...more].join(" "), { failure: notJirasAnswer });
}

function part<T>(
  parts: object,
  name: string,
  fits: (value: unknown) => value is T,
  wanted: string,
): T | undefined {
  const value = (parts as Readonly<Record<string, unknown>>)[name] ?? undefined;
  if (value === undefined || fits(value)) return value;
  throw notDocumented(`${wanted} as “${name}”`);
}

function allOf<T>(list: readonly unknown[] = [], fits: (value: unknown) => value is T, wanted: string): T[] {
  const given: unknown[] = list.filter((one) => one !== null && one !== undefined);
  if (given.every(fits)) return given;
  throw notDocumented(wanted);
}
