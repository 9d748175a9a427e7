import { Refusal } from "../http/answer.ts";
import { failure } from "../http/failures.ts";

/** A part of a list that is counted from its start. */
export interface Page<Item> {
  startAt: number;
  maxResults: number;
  total: number;
  items: Item[];
}

/** The part of a list that `startAt` and `maxResults` ask for: 50 at once unless asked otherwise, `most` at most. */
export function pageOf<Item>(all: readonly Item[], query: URLSearchParams, most: number = 100): Page<Item> {
  const startAt = wholeNumber(query, "startAt", 0);
  const maxResults = Math.min(wholeNumber(query, "maxResults", 50), most);
  return { startAt, maxResults, total: all.length, items: all.slice(startAt, startAt + maxResults) };
}

/** The same as most lists wrap it. */
export function pageBean(all: readonly object[], query: URLSearchParams): object {
  const { items, ...counts } = pageOf(all, query);
  return { ...counts, isLast: counts.startAt + items.length >= counts.total, values: items };
}

/** A number in the query. */
export function wholeNumber(query: URLSearchParams, name: string, otherwise: number): number {
  const text = query.get(name);
  if (text === null || text === "") return otherwise;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Refusal(failure(400, `The value '${text}' of the parameter '${name}' is not a whole number.`));
}
