import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  combinedPolicy,
  dateOf,
  dayOf,
  defaultPolicy,
  exampleToken,
  followsConvention,
  hasPossibleLife,
  maxLifetime,
  schedule,
} from "../src/rotation/index.ts";

const today = dayOf("2026-11-25") ?? 0;

describe("a date", () => {
  test.each(["1970-01-01", "2024-02-29", "2026-12-31", "1969-12-31"])("%s comes back as it was", (date) => {
    expect(dateOf(dayOf(date) ?? Number.NaN)).toBe(date);
  });

  test("counts days since 1970, in any time zone", () => {
    vi.stubEnv("TZ", "Pacific/Auckland");
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(dayOf("1970-01-02")).toBe(1);
    expect((dayOf("2027-01-01") ?? 0) - (dayOf("2026-01-01") ?? 0)).toBe(365);
  });

  test.each(["2026-02-29", "2026-04-31", "2026-13-01", "2026-1-1", "26-01-01", "2026-01-01T00:00:00Z", ""])(
    "%j is not valid",
    (date) => {
      expect(dayOf(date)).toBeUndefined();
    },
  );
});

describe("a token is to be replaced", () => {
  const created = "2026-11-01";
  const expires = "2027-10-31";

  test.each([
    ["when the policy says so", { environment: "testing", created, expires }, "2026-11-15", "rotation"],
    [
      "when it expires, if that is sooner",
      { environment: "production", created, expires: "2026-11-20" },
      "2026-11-20",
      "expiry",
    ],
    [
      "because it expires, if both fall on one day",
      { environment: "testing", created, expires: "2026-11-15" },
      "2026-11-15",
      "expiry",
    ],
    [
      "whatever the case of its environment",
      { environment: "Testing", created, expires },
      "2026-11-15",
      "rotation",
    ],
    [
      "like one of production in an environment that the policy lacks",
      { environment: "staging", created, expires },
      "2027-01-30",
      "rotation",
    ],
    [
      "like one of production in an environment that is called as what every object has",
      { environment: "constructor", created, expires },
      "2027-01-30",
      "rotation",
    ],
    ["when it expires, if it names no environment", { created, expires }, expires, "expiry"],
    [
      "when it expires, if it was made on no day",
      { environment: "testing", created: "2026-02-30", expires },
      expires,
      "expiry",
    ],
    [
      "when the policy says so, if it tells no end",
      { environment: "testing", created },
      "2026-11-15",
      "rotation",
    ],
  ])("%s", (_, token, due, reason) => {
    expect(schedule({ tokens: [token] }, defaultPolicy, today)).toEqual([
      { token, index: 0, due, reason, daysLeft: (dayOf(due) ?? 0) - today },
    ]);
  });

  test("never, if it has no day", () => {
    expect(schedule({ tokens: [{}, { environment: "testing" }, { created }] }, {}, today)).toEqual([]);
  });

  test("the most urgent first, and of equal ones in their order", () => {
    const tokens = ["2026-12-02", "2026-11-20", "2026-12-01", "2026-11-20"].map((expires) => ({ expires }));
    const due = schedule({ tokens }, defaultPolicy, today);
    expect(due.map(({ index, daysLeft }) => [index, daysLeft])).toEqual([
      [1, -5],
      [3, -5],
      [2, 6],
      [0, 7],
    ]);
  });
});

test("the last of several policies counts, in any case", () => {
  expect(combinedPolicy(defaultPolicy, { Production: 60, staging: 7 }, { STAGING: 8 })).toEqual({
    production: 60,
    development: 30,
    testing: 14,
    staging: 8,
  });
});

test.each([
  ["2026-11-01", "2026-11-01", false],
  ["2026-11-01", "2026-11-02", true],
  ["2026-11-01", dateOf((dayOf("2026-11-01") ?? 0) + maxLifetime), true],
  ["2026-11-01", dateOf((dayOf("2026-11-01") ?? 0) + maxLifetime + 1), false],
  ["2026-11-02", "2026-11-01", false],
  ["2026-11-01", "2026-02-30", false],
])("a token made on %s that expires on %s: %s", (created, expires, isPossible) => {
  expect(hasPossibleLife({ created, expires })).toBe(isPossible);
});

describe("a label", () => {
  test.each([
    [exampleToken.label, "production"],
    ["Pipeline -  Production  - 2026-11", "production"],
    ["Pipeline – Prod — 2026-11-02", "production"],
    ["Pipeline - of - all - Production - November 2026", "prod"],
    ["Sync - QA - Nov 2026", "qa"],
  ])("%j names purpose, environment (%s) and date", (label, environment) => {
    expect(followsConvention({ label, environment })).toBe(true);
  });

  test.each([
    ["Production - 2026-11", "production"],
    ["Pipeline - Production", "production"],
    ["Pipeline - Production - soon", "production"],
    ["Pipeline-Production-2026-11", "production"],
    ["Pipeline - Testing - 2026-11", "production"],
    ["Sync - Q - Nov 2026", "qa"],
    ["Sync -  - Nov 2026", "qa"],
    ["Pipeline - Production - Brumaire 2026", "production"],
  ])("%j does not, for %s", (label, environment) => {
    expect(followsConvention({ label, environment })).toBe(false);
  });
});
