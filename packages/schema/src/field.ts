import { type TUnsafe, Type } from "typebox";
import { type Reference, referencePattern } from "./reference.ts";

/** What every field says about itself; editors, the API and the docs all show these words. */
export interface FieldDocumentation<Value> {
  /** The field's name in words, as a heading. */
  title: string;
  /** One plain sentence: what the field is. */
  description: string;
  /** Markdown that follows the description where there is room: where to find the value, what bites. */
  details: string;
  examples: readonly Value[];
  /** What a program uses when the field is missing. */
  default?: Value;
}

interface TextField extends FieldDocumentation<string> {
  /** Regular expression source, unanchored, of the literal values. */
  pattern: string;
  /** Shown by editors when the value has another form. */
  expected: string;
}

interface IntegerField extends FieldDocumentation<number> {
  minimum: number;
  maximum: number;
  expected: string;
}

interface BooleanField extends FieldDocumentation<boolean> {
  expected: string;
}

function documentation({ title, description, details, examples, ...rest }: FieldDocumentation<unknown>) {
  return {
    title,
    description,
    markdownDescription: `${description}\n\n${details}`,
    examples,
    ...("default" in rest ? { default: rest.default } : {}),
  };
}

// JSON Schema applies `pattern` to strings alone and `minimum` to numbers alone, so one schema with two types
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
export function text<Value extends string = string>(field: TextField): TUnsafe<Value> {
  return orReference<Value>(["string"], field.expected, {
    pattern: `^(?:${referencePattern}|${field.pattern})$`,
    ...documentation(field),
  });
}

/** A reference and nothing else: the form of a secret. */
export function reference(field: FieldDocumentation<Reference> & { expected: string }): TUnsafe<Reference> {
  return orReference<Reference>(["string"], field.expected, {
    pattern: `^${referencePattern}$`,
    ...documentation(field),
  });
}

/** A whole number within bounds, or a reference. */
export function integer(field: IntegerField): TUnsafe<number | Reference> {
  const { minimum, maximum } = field;
  return orReference<number | Reference>(["integer", "string"], field.expected, {
    minimum,
    maximum,
    pattern: `^${referencePattern}$`,
    ...documentation(field),
  });
}

/** `true`, `false` or a reference. */
export function boolean(field: BooleanField): TUnsafe<boolean | Reference> {
  return orReference<boolean | Reference>(["boolean", "string"], field.expected, {
    pattern: `^${referencePattern}$`,
    ...documentation(field),
  });
}

/** A name that exists on the Jira site: any text with something in it. */
export function jiraName(field: FieldDocumentation<string>): TUnsafe<string> {
  return text({
    ...field,
    pattern: ".*\\S.*",
    expected: "Use a name exactly as Jira shows it, or a ${VAR} reference.",
  });
}

/** Title, description and Markdown of a section, and the words for a key that it does not have. */
export function sectionOptions(section: {
  title: string;
  description: string;
  details: string;
  examples: readonly object[];
  unknownKey?: string;
}) {
  const { unknownKey, ...rest } = section;
  return { ...documentation(rest), ...(unknownKey ? { errorMessage: unknownKey } : {}) };
}
