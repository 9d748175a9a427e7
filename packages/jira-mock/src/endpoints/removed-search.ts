import type { Call } from "../call/call.ts";
import type { Answer } from "../http/answer.ts";
import { failure } from "../http/failures.ts";
import { type Endpoint, readWork, rest } from "./endpoint.ts";

/** The answer of the former search. https://developer.atlassian.com/changelog/#CHANGE-2046 */
function removed({ version }: Call): Answer {
  return failure(
    410,
    `The requested API has been removed. Please migrate to the /rest/api/${version}/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046`,
  );
}

const search = { path: rest("/search"), scopes: readWork, anonymous: true, answer: removed };

export const removedSearchByGet: Endpoint = { ...search, method: "GET" };
export const removedSearchByPost: Endpoint = { ...search, method: "POST" };
