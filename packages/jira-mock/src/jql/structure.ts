import type { Clause, Operand, Query, Written } from "./query.ts";

/** A query in the form in which `jql/parse` gives it. */
export function structureOf({ where, orderBy }: Query): object {
  const fields = orderBy.map(({ field, direction }) => ({
    field: name(field),
    ...(direction && { direction }),
  }));
  return { ...(where && { where: clause(where) }), ...(fields.length > 0 && { orderBy: { fields } }) };
}

function clause(one: Clause): object {
  switch (one.kind) {
    case "and":
    case "or":
      return { operator: one.kind, clauses: one.clauses.map(clause) };
    case "not":
      return { operator: "not", clauses: [clause(one.clause)] };
    case "comparison":
      return { field: name(one.field), operator: one.operator, operand: operand(one.operand) };
  }
}

function name({ text, source }: Written): object {
  return { name: text, encodedName: source };
}

function operand(one: Operand): object {
  switch (one.kind) {
    case "value":
      return { value: one.text, encodedValue: one.source };
    case "list":
      return { values: one.values.map(operand), encodedOperand: encoded(one) };
    case "function":
      return { function: one.name, arguments: one.arguments, encodedOperand: encoded(one) };
    case "empty":
      return { keyword: "empty" };
  }
}

/** An operand as it is written in a query. */
export function encoded(one: Operand): string {
  switch (one.kind) {
    case "value":
      return one.source;
    case "list":
      return `(${one.values.map(encoded).join(", ")})`;
    case "function":
      return `${one.name}(${one.arguments.join(", ")})`;
    case "empty":
      return "EMPTY";
  }
}
