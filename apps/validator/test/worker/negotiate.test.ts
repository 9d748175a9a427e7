import fc from "fast-check";
import { expect, test } from "vitest";
import { negotiate } from "../../src/request/negotiate.ts";

const offers = ["application/json", "text/plain"] as const;

test.for<[accept: string | null, chosen: string | undefined]>([
  [null, "application/json"],
  ["", "application/json"],
  ["*/*", "application/json"],
  ["text/*", "text/plain"],
  ["TEXT/PLAIN", "text/plain"],
  ["text/plain; charset=utf-8", "text/plain"],
  ["application/json, text/plain", "application/json"],
  ["application/json;q=0.5, text/plain;q=0.6", "text/plain"],
  ["*/*, application/json;q=0.1", "text/plain"],
  ["application/json;q=0, */*", "text/plain"],
  ["application/*;q=0.1, */*", "text/plain"],
  ["text/html, */*; q=0.8", "application/json"],
  ["text/plain;q=0.001", "text/plain"],
  ["image/png", undefined],
  ["text/plain;q=0", undefined],
  ["*/*;q=0", undefined],
  [",", "application/json"],
  [" , ,", "application/json"],
  [",, text/plain ,", "text/plain"],
  [", image/png", undefined],
  ["text/plain;q=much", "text/plain"],
  ["text/plain;q=", "text/plain"],
  ["text/plain;q=-1", "text/plain"],
  ["text/plain;q=7, application/json;q=0.9", "text/plain"],
  ["text/plain;q=1.000, application/json;q=0.9", "text/plain"],
  ["text/plain;q=0., application/json;q=0.1", "application/json"],
  ["text/html, *; q=.2, text/plain; q=.2, */*; q=.1", "text/plain"],
])("Accept: %s chooses %s", ([accept, chosen]) => {
  expect(negotiate(accept, offers)).toBe(chosen);
});

test("no header makes it fail", () => {
  fc.assert(fc.property(fc.string(), (accept) => [...offers, undefined].includes(negotiate(accept, offers))));
});
