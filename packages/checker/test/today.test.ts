import { afterEach, expect, test, vi } from "vitest";
import { check, currentDay } from "../src/index.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const text = (day: string) =>
  `jira:\n  url: https://your-company-jira.atlassian.net\n  email: \${JIRA_EMAIL}\n  api_token: \${JIRA_API_TOKEN}\n  project: PROJ\n  token_expires: ${day}\n`;

test.each([
  ["Pacific/Auckland", "2026-11-29T11:51:00Z", "2026-11-30"],
  ["America/Los_Angeles", "2026-12-01T01:00:00Z", "2026-11-30"],
  ["UTC", "2026-11-30T23:59:59Z", "2026-11-30"],
  ["UTC", "2027-01-02T00:00:00Z", "2027-01-02"],
])("in %s at %s, today is the day of a local calendar", (zone, instant, day) => {
  vi.stubEnv("TZ", zone);
  vi.useFakeTimers({ now: new Date(instant) });
  expect(currentDay()).toBe(day);
  expect(check(text(day)).diagnostics.map(({ message }) => message)).toEqual([
    "Replace the token now; it expires today.",
  ]);
});
