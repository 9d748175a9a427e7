import { nearest, shownName } from "@jira-config/checker";
import { tokenInventory } from "@jira-config/schema";
import { Errors } from "typebox/schema";
import { Settings } from "typebox/system";

/** Where an inventory does not match its schema, and what to do. */
export interface FormProblem {
  /** JSON Pointer. */
  path: string;
  expected: string;
  /** The key is wrong, not its value. */
  isKey?: true;
}

/** A problem with a key: the one that is missing, or the one that was meant. */
interface KeyProblem extends FormProblem {
  missing?: string;
  meant?: string;
}

interface Documented {
  errorMessage?: string;
  properties?: Readonly<Record<string, Documented>>;
  additionalProperties?: Documented | boolean;
  items?: Documented;
}

/** Compares an inventory with its schema, and says in the schema's own words what it expects. */
export function formProblems(data: unknown): FormProblem[] {
  if (isConfiguration(data)) {
    const expected = "Read this with `jira-config check`; it is a configuration, not an inventory of tokens.";
    return [{ path: "/jira", expected, isKey: true }];
  }
  if (Array.isArray(data)) return [{ path: "", expected: 'Put this list under a key "tokens", indented.' }];
  // By default, it stops after eight errors, and everything after them would pass for valid.
  Settings.Set({ maxErrors: Number.POSITIVE_INFINITY });
  const [, errors] = Errors(tokenInventory as object, data);
  const problems = errors.flatMap((error): KeyProblem[] => {
    const { instancePath: path } = error;
    switch (error.keyword) {
      // Repeats `additionalProperties` for each key.
      case "boolean":
        return [];
      case "required":
        return error.params.requiredProperties.map((key) => ({
          path,
          expected: `Add the key "${key}".`,
          missing: key,
        }));
      case "additionalProperties":
        return error.params.additionalProperties.flatMap((key) => unknownKey(path, key));
      default:
        return [{ path, expected: expectation(path) }];
    }
  });
  // A misspelt key is not missing as well.
  const misspelt = new Set(problems.map(({ path, meant }) => meant && `${parentOf(path)}/${meant}`));
  return problems.filter(({ path, missing }) => missing === undefined || !misspelt.has(`${path}/${missing}`));
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

function isConfiguration(data: unknown): boolean {
  return typeof data === "object" && data !== null && "jira" in data && !("tokens" in data);
}

function unknownKey(path: string, key: string): KeyProblem[] {
  const known = Object.keys(schemaAt(path)?.properties ?? {});
  // An environment may have any name; a problem with its days has already been reported.
  if (known.length === 0) return [];
  const meant = nearest(key, known);
  const name = shownName(key);
  const expected = meant ? `Rename ${name ? `"${name}"` : "this key"} to "${meant}".` : expectation(path);
  const place = `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  return [{ path: place, expected, isKey: true, ...(meant !== undefined && { meant }) }];
}

/** The message of the nearest part of the schema around a place. */
function expectation(path: string): string {
  const own = schemaAt(path)?.errorMessage;
  return own ?? (path === "" ? "Correct this." : expectation(parentOf(path)));
}

function schemaAt(path: string): Documented | undefined {
  let schema: Documented | undefined = tokenInventory as unknown as Documented;
  for (const step of path.split("/").slice(1)) {
    const others: Documented | boolean | undefined = schema?.additionalProperties;
    schema = schema?.items ?? schema?.properties?.[step] ?? (typeof others === "object" ? others : undefined);
  }
  return schema;
}
