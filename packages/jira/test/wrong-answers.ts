import type { FetchFunction } from "../src/index.ts";

/** A place in data, as a list of keys and indexes. */
export type Place = readonly (string | number)[];

/** What an answer may have in place of any value: each kind of JSON, or nothing. */
export const wrongValues: readonly unknown[] = [null, 0, "x", true, [], [null], [[]], ["x"], {}, undefined];

/** All places in data, itself included. */
export function placesIn(data: unknown, at: Place = []): Place[] {
  if (typeof data !== "object" || data === null) return [at];
  return [at, ...Object.entries(data).flatMap(([key, value]) => placesIn(value, [...at, key]))];
}

/** The data with another value at a place; `undefined` takes away what is there. */
export function withValue(data: unknown, [key, ...rest]: Place, value: unknown): unknown {
  if (key === undefined) return value;
  const copy: Record<string | number, unknown> = Array.isArray(data)
    ? [...data]
    : Object({ ...Object(data) });
  copy[key] = withValue(copy[key], rest, value);
  return copy;
}

/** A recorded answer. */
export interface Heard {
  request: string;
  status: number;
  data: unknown;
}

/** A `fetch` that asks a fake and records the answers. */
export function listening(heard: Heard[]): FetchFunction {
  return async (url, init) => {
    const answer = await fetch(url, init);
    const text = await answer.clone().text();
    heard.push({ request: nameOf(url, init), status: answer.status, data: text && JSON.parse(text) });
    return answer;
  };
}

/** A `fetch` that replays the recorded answers; a request that was not recorded gets a 404. */
export function repeating(heard: readonly Heard[]): FetchFunction {
  return async (url, init) => {
    const known = heard.find(({ request }) => request === nameOf(url, init));
    const { status, data } = known ?? { status: 404, data: { errorMessages: ["No."] } };
    const hasBody = data !== undefined && data !== "";
    // The account is in the header, so that nobody has to ask for it.
    const headers = { "x-aaccountid": "1", "content-type": "application/json" };
    return new Response(hasBody ? JSON.stringify(data) : null, { status, headers });
  };
}

function nameOf(url: string, { method, body, headers }: RequestInit): string {
  return [method, url, body, new Headers(headers).get("accept-language")].join(" ");
}
