import { JqlError, syntaxError } from "./jql-error.ts";
import { reservedWords } from "./reserved-words.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A parsed query. */
export interface Query {
  where?: Clause;
  orderBy: Ordering[];
}

export type Clause =
  | { kind: "and" | "or"; clauses: Clause[] }
  | { kind: "not"; clause: Clause }
  | { kind: "comparison"; field: Written; operator: Operator; operand: Operand };

export type Operator = "=" | "!=" | "~" | "!~" | "<" | ">" | "<=" | ">=" | "in" | "not in" | "is" | "is not";

export type Operand =
  | { kind: "list"; values: Operand[] }
  | { kind: "function"; name: string; arguments: string[] }
  | { kind: "empty" }
  | ({ kind: "value" } & Written);

/** A text, and how it was written. */
export interface Written {
  text: string;
  source: string;
}

interface Ordering {
  field: Written;
  direction: "asc" | "desc" | undefined;
}

const maxDepth = 50;

/** Reads a query. Throws a JqlError with the place of the mistake. */
export function parseQuery(jql: string): Query {
  return new Parser(jql).query();
}

/** Recursive descent over the grammar of https://support.atlassian.com/jira-software-cloud/docs/jql-operators/ */
class Parser {
  readonly #jql: string;
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(jql: string) {
    this.#jql = jql;
    this.#tokens = tokensOf(jql);
  }

  query(): Query {
    const where = this.#atOrderBy() || this.#next.kind === "end" ? undefined : this.#either();
    const orderBy = this.#orderBy();
    if (this.#next.kind !== "end") {
      const expected = orderBy.length > 0 ? "',' or the end of the query" : "either 'OR' or 'AND'";
      throw this.#unexpected(expected);
    }
    return { ...(where && { where }), orderBy };
  }

  #either(): Clause {
    const clauses = [this.#all()];
    while (this.#takes("or", "|", "||")) clauses.push(this.#all());
    return clauses.length === 1 && clauses[0] ? clauses[0] : { kind: "or", clauses };
  }

  #all(): Clause {
    const clauses = [this.#not()];
    while (this.#takes("and", "&", "&&")) clauses.push(this.#not());
    return clauses.length === 1 && clauses[0] ? clauses[0] : { kind: "and", clauses };
  }

  #not(): Clause {
    this.#depth += 1;
    if (this.#depth > maxDepth) throw this.#problem("The query is nested too deeply.");
    const clause = this.#takes("not", "!") ? ({ kind: "not", clause: this.#not() } as const) : this.#atom();
    this.#depth -= 1;
    return clause;
  }

  #atom(): Clause {
    if (!this.#takes("(")) return this.#comparison();
    const clause = this.#either();
    if (!this.#takes(")")) throw this.#unexpected("')'");
    return clause;
  }

  #comparison(): Clause {
    const field = this.#fieldName();
    const operator = this.#operator();
    return { kind: "comparison", field, operator, operand: this.#operand() };
  }

  #operator(): Operator {
    if (this.#takes("in")) return "in";
    if (this.#takes("is")) return this.#takes("not") ? "is not" : "is";
    if (this.#takes("not")) {
      if (this.#takes("in")) return "not in";
      throw this.#unexpected("'in'");
    }
    const { kind, text } = this.#next;
    if (kind === "operator" && operators.has(text)) {
      this.#at += 1;
      return text as Operator;
    }
    const valid = "'=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'";
    throw this.#unexpected("operator", `The valid operators are ${valid}.`);
  }

  #operand(): Operand {
    if (this.#takes("(")) return this.#list();
    if (this.#takes("empty", "null")) return { kind: "empty" };
    const written = this.#written("either a value, list or function", "a value");
    if (!this.#takes("(")) return { kind: "value", ...written };
    const given: string[] = [];
    while (!this.#takes(")")) {
      given.push(this.#written("a function argument", "an argument").text);
      if (!this.#takes(",") && this.#next.text !== ")") throw this.#unexpected("',' or ')'");
    }
    return { kind: "function", name: written.text, arguments: given };
  }

  #list(): Operand {
    const values = [this.#member()];
    while (this.#takes(",")) values.push(this.#member());
    if (!this.#takes(")")) throw this.#unexpected("')'");
    return { kind: "list", values };
  }

  #member(): Operand {
    if (this.#next.text === "(" && this.#next.kind === "punctuation") throw this.#unexpected("a value");
    return this.#operand();
  }

  #orderBy(): Ordering[] {
    if (!this.#atOrderBy()) return [];
    this.#at += 2;
    const orderings: Ordering[] = [];
    do {
      const field = this.#fieldName();
      const direction = this.#takes("asc") ? "asc" : this.#takes("desc") ? "desc" : undefined;
      orderings.push({ field, direction });
    } while (this.#takes(","));
    return orderings;
  }

  #atOrderBy(): boolean {
    const following = this.#tokens[this.#at + 1];
    return isKeyword(this.#next, "order") && following !== undefined && isKeyword(following, "by");
  }

  #fieldName(): Written {
    if (this.#next.kind !== "end") return this.#written("a field name", "a field name");
    throw new JqlError("Error in the JQL Query: Expecting a field name at the end of the query.");
  }

  /** A name or a value, which a reserved word can only be in quotes. */
  #written(expected: string, use: string): Written {
    const { kind, text, source } = this.#next;
    if (kind !== "word" && kind !== "quoted") {
      const hint = `You must surround '${text}' in quotation marks to use it as ${use}.`;
      throw this.#unexpected(expected, ...(kind === "end" ? [] : [hint]));
    }
    if (kind === "word" && reservedWords.has(text.toLowerCase())) {
      throw this.#problem(
        `'${text}' is a reserved JQL word. You must surround it in quotation marks to use it in a query.`,
      );
    }
    this.#at += 1;
    return { text, source };
  }

  #takes(...words: string[]): boolean {
    if (!words.some((word) => isKeyword(this.#next, word))) return false;
    this.#at += 1;
    return true;
  }

  get #next(): Token {
    const token = this.#tokens[this.#at];
    if (!token) throw new Error("The parser never moves past the end of a query.");
    return token;
  }

  /** The error for a token that the grammar does not allow here. At the end of the query, it names no place. */
  #unexpected(expected: string, ...hint: string[]): Error {
    const { kind, text } = this.#next;
    const say = (found: string) => [`Expecting ${expected} ${found}.`, ...hint].join(" ");
    return kind === "end"
      ? new JqlError(`Error in the JQL Query: ${say("before the end of the query")}`)
      : this.#problem(say(`but got '${text}'`));
  }

  #problem(problem: string): Error {
    return syntaxError(this.#jql, this.#next.offset, problem);
  }
}

const operators: ReadonlySet<string> = new Set(["=", "!=", "~", "!~", "<", ">", "<=", ">="]);

function isKeyword({ kind, text }: Token, word: string): boolean {
  return kind !== "quoted" && kind !== "end" && text.toLowerCase() === word;
}
