import { expect, test } from "vitest";
import { urlOf } from "../src/transport/request.ts";

const site = "https://your-company.atlassian.net";

test.for<[string, Record<string, unknown>, string]>([
  ["/rest/api/3/myself", {}, "/rest/api/3/myself"],
  ["/rest/api/3/field", { fields: ["summary", "status"] }, "/rest/api/3/field?fields=summary&fields=status"],
  ["/rest/api/3/field", { jql: 'a = "b"', none: undefined }, "/rest/api/3/field?jql=a+%3D+%22b%22"],
  ["/rest/api/3/field?type=custom", { startAt: 50 }, "/rest/api/3/field?type=custom&startAt=50"],
  ["rest/api/3/myself", {}, "/rest/api/3/myself"],
  [".other.example/rest", {}, "/.other.example/rest"],
  ["@other.example/rest", {}, "/@other.example/rest"],
])("%s with %o is asked for at the site", ([url, searchParams, asked]) => {
  expect(urlOf(site, { url, searchParams })).toBe(`${site}${asked}`);
});
