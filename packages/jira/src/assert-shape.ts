import { enumeration, nearest } from "@jira-config/checker";
import { IntegrationError } from "./errors.ts";
import { isObject, isText } from "./value-kinds.ts";

/** What a value has to be. */
export interface Shape {
  fits(value: unknown): boolean;
  /** What people are told to give. */
  expected: string;
}

/** The shapes of an object's parts. */
export type Shapes<T> = Readonly<Record<keyof T & string, Shape>>;

export const text = (expected: string): Shape => ({ fits: isText, expected });
export const texts = (expected: string): Shape => ({
  fits: (value) => Array.isArray(value) && value.every(isText),
  expected: `a list of ${expected}`,
});

/**
 * Refuses what no compiler has looked at, before anything is asked or written: also parts that there are not, for a
 * search without the condition that was meant finds everything, and a change without its part does nothing.
 *
 * @param method as programs call it
 * @param required the parts that may not be left out
 * @throws {IntegrationError} that names the part; never its value, which may be a secret in the wrong place
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
      `${method}() takes an object, not ${kindOf(given)}. It knows ${enumeration(known)}.`,
    );
  }
  const problem = unknownPart(method, given as object, known);
  if (problem !== undefined) throw new IntegrationError(problem);
  for (const [name, { fits, expected }] of Object.entries<Shape>(shapes)) {
    const value = given[name as keyof T];
    const isLeftOut = value === undefined && !required.some((one) => one === name);
    if (!isLeftOut && !fits(value))
      throw new IntegrationError(`Give ${method}() ${expected} as "${name}"; it is ${kindOf(value)}.`);
  }
}

/**
 * What to say of the first part that is not known, if there is any. Its name is not shown when it resembles none: it may
 * be anything.
 */
export function unknownPart(method: string, given: object, known: readonly string[]): string | undefined {
  const unknown = Object.entries(given).find(([name, value]) => !known.includes(name) && value !== undefined);
  if (!unknown) return undefined;
  const [name] = unknown;
  const guess = nearest(name, known);
  const problem = guess === undefined ? "a part that it does not know" : `“${name}”`;
  const advice = guess === undefined ? `It knows ${enumeration(known)}.` : `Did you mean “${guess}”?`;
  return `${method}() was given ${problem}. ${advice}`;
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return isText(value) ? "a text" : `a ${typeof value}`;
}
