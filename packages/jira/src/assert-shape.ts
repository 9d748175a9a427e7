import { enumeration, nearest } from "@jira-config/checker";
import { IntegrationError } from "./errors.ts";
import { isObject, isString } from "./value-kinds.ts";

/** What a value has to be. */
export interface Shape {
  fits(value: unknown): boolean;
  /** Names it in messages, after "Give …() ". */
  expected: string;
}

/** The shapes of an object's properties. */
export type Shapes<T> = Readonly<Record<keyof T & string, Shape>>;

export const string = (expected: string): Shape => ({ fits: isString, expected });
export const strings = (expected: string): Shape => ({
  fits: (value) => Array.isArray(value) && value.every(isString),
  expected: `an array of ${expected}`,
});

/**
 * Checks what a program passes before anything is sent, for no compiler may have looked at it. Unknown properties are
 * refused too: a search whose condition is misspelled would find everything, and such a change would do nothing.
 *
 * @param method as programs call it
 * @param required the properties that may not be left out
 * @throws {IntegrationError} that names the property; never its value, which may be a secret in the wrong place
 */
export function assertShape<T>(
  method: string,
  given: T,
  shapes: Shapes<T>,
  required: readonly (keyof T & string)[] = [],
): void {
  const known = Object.keys(shapes);
  if (!isObject(given)) {
    throw new IntegrationError(
      `${method}() takes an object, not ${kindOf(given)}. It takes ${enumeration(known)}.`,
    );
  }
  const problem = unknownProperty(method, given as object, known);
  if (problem !== undefined) throw new IntegrationError(problem);
  for (const [name, { fits, expected }] of Object.entries<Shape>(shapes)) {
    const value = given[name as keyof T];
    const isLeftOut = value === undefined && !required.some((one) => one === name);
    if (!isLeftOut && !fits(value))
      throw new IntegrationError(`Give ${method}() ${expected} as "${name}"; it is ${kindOf(value)}.`);
  }
}

/**
 * What to say of the first unknown property, if there is one. Its name is shown only if it resembles a known one:
 * otherwise it may be anything, even a secret.
 */
export function unknownProperty(method: string, given: object, known: readonly string[]): string | undefined {
  const unknown = Object.entries(given).find(([name, value]) => !known.includes(name) && value !== undefined);
  if (!unknown) return undefined;
  const [name] = unknown;
  const guess = nearest(name, known);
  const problem = guess === undefined ? "an unknown property" : `“${name}”`;
  const advice = guess === undefined ? `It takes ${enumeration(known)}.` : `Did you mean “${guess}”?`;
  return `${method}() was given ${problem}. ${advice}`;
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object") return "an object";
  return `a ${typeof value}`;
}
