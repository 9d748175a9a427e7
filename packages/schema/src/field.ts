import { type TUnsafe, Type } from "typebox";
import { type Reference, referencePattern } from "./reference.ts";

/** The documentation of a field, which editors, the API and the docs all show. */
export interface FieldDocumentation<Value> {
  /** The field's name in words, as a heading. */
  title: string;
  /** One plain sentence: what the field is. */
  description: string;
  /** Markdown that follows the description where there is room: where to find the value, and the pitfalls. */
  details: string;
  examples: readonly Value[];
  /** The value that a program uses when the field is missing. */
  default?: Value;
}

interface TextField extends FieldDocumentation<string> {
  /** Regular expression source, unanchored, of the literal values. */
  pattern: string;
  /** Shown by editors when the value has another form. */
  expected: string;
}

interface ReferenceField extends FieldDocumentation<Reference> {
  expected: string;
}

interface IntegerField extends FieldDocumentation<number> {
  /** The unit, in the plural. */
  unit?: string;
  minimum: number;
  maximum: number;
}

/** The keywords of JSON Schema that contain a field's documentation. */
export function documentation(field: FieldDocumentation<unknown>) {
  const { title, description, details, examples } = field;
  const isOptional = "default" in field;
  const paragraphs = [description, details, ...(isOptional ? [`Default: \`${field.default}\`.`] : [])];
  return {
    title,
    description,
    markdownDescription: paragraphs.join("\n\n"),
    examples,
    ...(isOptional ? { default: field.default } : {}),
  };
}

// JSON Schema applies `pattern` only to strings and `minimum` only to numbers, so one schema with two types
// says "a number or a reference" without an `anyOf`, whose errors no editor explains well.

function orReference<Value>(types: string[], expected: string, schema: object): TUnsafe<Value> {
  return Type.Unsafe<Value>({
    type: types.length === 1 ? types[0] : types,
    ...schema,
    errorMessage: expected,
    patternErrorMessage: expected,
  });
}

/** Text of a given form, or a reference. */
export function text(field: TextField): TUnsafe<string> {
  return orReference<string>(["string"], field.expected, {
    pattern: `^(?:${referencePattern}|${field.pattern})$`,
    ...documentation(field),
  });
}

/** A reference and nothing else: the form of a secret. */
export function reference(field: ReferenceField): TUnsafe<Reference> {
  return orReference<Reference>(["string"], field.expected, {
    pattern: `^${referencePattern}$`,
    ...documentation(field),
  });
}

/** A whole number within bounds, or a reference. */
export function integer(field: IntegerField): TUnsafe<number | Reference> {
  const { unit, minimum, maximum } = field;
  const range = `whole number${unit ? ` of ${unit}` : ""} from ${minimum} to ${maximum}`;
  return orReference<number | Reference>(["integer", "string"], `Use a ${range}, without quotes.`, {
    minimum,
    maximum,
    pattern: `^${referencePattern}$`,
    ...documentation({ ...field, details: `A ${range}. ${field.details}` }),
  });
}

/** `true`, `false` or a reference. */
export function boolean(field: FieldDocumentation<boolean>): TUnsafe<boolean | Reference> {
  return orReference<boolean | Reference>(["boolean", "string"], "Use true or false, without quotes.", {
    pattern: `^${referencePattern}$`,
    ...documentation(field),
  });
}

/** A name that exists on the Jira site: one line of text, without spaces around it. */
export function jiraName(field: FieldDocumentation<string>): TUnsafe<string> {
  return text({
    ...field,
    pattern: "\\S(?:.*\\S)?",
    expected: "Use a name exactly as Jira shows it, or a reference such as ${VAR}.",
  });
}
