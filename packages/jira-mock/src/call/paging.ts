import { Refusal } from "../http/answer.ts";
import { notConverted } from "../http/failures.ts";
import type { Call } from "./call.ts";

/** A page of a list, with its place in the list. */
export interface Page<Item> {
  startAt: number;
  maxResults: number;
  total: number;
  items: Item[];
}

/** How many items a page has by default, and at most. */
interface PageSize {
  usual?: number;
  max?: number;
}

/** The part of a list that `startAt` and `maxResults` ask for. Negative numbers count as zero. */
export function pageOf<Item>(
  call: Call,
  all: readonly Item[],
  { usual = 50, max = 100 }: PageSize = {},
): Page<Item> {
  const startAt = Math.max(wholeNumber(call, "startAt", 0), 0);
  const maxResults = Math.min(Math.max(wholeNumber(call, "maxResults", usual), 0), max);
  return { startAt, maxResults, total: all.length, items: all.slice(startAt, startAt + maxResults) };
}

/** A page in the form in which most endpoints give it. */
export function pageBean(call: Call, all: readonly object[]): object {
  const { items, ...counts } = pageOf(call, all);
  return { ...counts, isLast: counts.startAt + items.length >= counts.total, values: items };
}

/** A number in the query. */
export function wholeNumber({ query, path }: Call, name: string, otherwise: number): number {
  const text = query.get(name);
  if (text === null || text === "") return otherwise;
  if (/^-?\d{1,9}$/.test(text)) return Number(text);
  throw new Refusal(notConverted(name, text, path));
}
