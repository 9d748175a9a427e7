import type { Call } from "../call/call.ts";
import { visibleFields } from "../call/fields.ts";
import { ok, Refusal } from "../http/answer.ts";
import { asRecord } from "../http/body.ts";
import { failure } from "../http/failures.ts";
import { JqlError } from "../jql/jql-error.ts";
import { parseQuery } from "../jql/query.ts";
import { reservedWords } from "../jql/reserved-words.ts";
import { search } from "../jql/search.ts";
import { searchableField } from "../jql/searchable-fields.ts";
import { structureOf } from "../jql/structure.ts";
import { type Endpoint, readWork, rest } from "./endpoint.ts";

/** Says whether queries are valid, without running them. */
export const parseJql: Endpoint = {
  method: "POST",
  path: rest("/jql/parse"),
  scopes: readWork,
  anonymous: true,
  answer: (call) => {
    const { queries } = asRecord(call.body);
    if (!Array.isArray(queries) || queries.length === 0 || !queries.every((one) => typeof one === "string")) {
      throw new Refusal(failure(400, "The list of queries is required."));
    }
    const validation = call.query.get("validation") ?? "strict";
    return ok({ queries: queries.map((query) => parsed(call, query, validation)) });
  },
};

/** `strict` and `warn` report unknown names and values, as errors or as warnings; `none` only parses. */
function parsed(call: Call, jql: string, validation: string): object {
  try {
    const query = parseQuery(jql);
    const errors = validation === "none" ? [] : search(call, query).errors;
    if (errors.length === 0) return { query: jql, structure: structureOf(query) };
    return validation === "warn"
      ? { query: jql, structure: structureOf(query), warnings: errors }
      : { query: jql, errors };
  } catch (error) {
    if (error instanceof JqlError) return { query: jql, errors: [error.message] };
    throw error;
  }
}

/** What can be written in a query. */
export const autocompleteData: Endpoint = {
  method: "GET",
  path: rest("/jql/autocompletedata"),
  scopes: readWork,
  anonymous: true,
  answer: (call) =>
    ok({
      jqlReservedWords: [...reservedWords],
      visibleFieldNames: visibleFields(call).flatMap(({ id, name, clauseNames: [value], schema }) => {
        const field = value === undefined ? undefined : searchableField(call, value);
        if (value === undefined || !field) return [];
        const number = schema?.customId;
        return {
          value: number === undefined ? value : name.english,
          displayName: number === undefined ? id : `${name.english} - cf[${number}]`,
          orderable: "true",
          searchable: "true",
          ...(number !== undefined && { cfid: `cf[${number}]` }),
          operators: field.operators,
          types: [schema?.type ?? "string"],
        };
      }),
      visibleFunctionNames: [
        {
          value: "currentUser()",
          displayName: "currentUser()",
          types: ["com.atlassian.jira.user.ApplicationUser"],
        },
        { value: "now()", displayName: "now()", types: ["java.util.Date"] },
      ],
    }),
};
