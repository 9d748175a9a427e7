import { nearest, shownName } from "@jira-config/checker";
import { tokenInventory, tokenInventorySchema } from "@jira-config/schema";
import { Errors } from "typebox/schema";

/** Where an inventory has another form than its schema, and what it should be. */
export interface FormProblem {
  /** JSON Pointer. */
  path: string;
  expected: string;
  /** It is the key that is wrong, whatever its value. */
  isKey?: true;
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
  const [, errors] = Errors(tokenInventorySchema() as object, data);
  const problems = errors.flatMap((error): FormProblem[] => {
    const { instancePath: path } = error;
    switch (error.keyword) {
      // Says the same as `additionalProperties`, for each key.
      case "boolean":
        return [];
      case "required":
        return error.params.requiredProperties.map((key) => ({ path, expected: `Add the key "${key}".` }));
      case "additionalProperties":
        return error.params.additionalProperties.flatMap((key) => unknownKey(path, key));
      default:
        return [{ path, expected: expectation(path) }];
    }
  });
  // A misspelt key is not missing as well.
  return problems.filter(
    ({ path, expected }) =>
      !problems.some(
        (other) =>
          other.path.startsWith(`${path}/`) &&
          other.expected.endsWith(` to ${/^Add the key (".*")\.$/.exec(expected)?.[1]}.`),
      ),
  );
}

function isConfiguration(data: unknown): boolean {
  return typeof data === "object" && data !== null && "jira" in data && !("tokens" in data);
}

function unknownKey(path: string, key: string): FormProblem[] {
  const known = Object.keys(schemaAt(path)?.properties ?? {});
  // An environment may have any name; what is wrong with its days has been said.
  if (known.length === 0) return [];
  const guess = nearest(key, known);
  const name = shownName(key);
  const expected = guess ? `Rename ${name ? `"${name}"` : "this key"} to "${guess}".` : expectation(path);
  return [{ path: `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, expected, isKey: true }];
}

/** What the nearest part of the schema around a place wants. */
function expectation(path: string): string {
  const own = schemaAt(path)?.errorMessage;
  return own ?? (path === "" ? "Correct this." : expectation(path.slice(0, path.lastIndexOf("/"))));
}

function schemaAt(path: string): Documented | undefined {
  let schema: Documented | undefined = tokenInventory as unknown as Documented;
  for (const step of path.split("/").slice(1)) {
    const others: Documented | boolean | undefined = schema?.additionalProperties;
    schema = schema?.items ?? schema?.properties?.[step] ?? (typeof others === "object" ? others : undefined);
  }
  return schema;
}
