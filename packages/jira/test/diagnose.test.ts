import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { causes, diagnose, statusesOf } from "../src/diagnosis/index.ts";
import { fakeToken, piecesIn } from "./token.ts";

const idsOf = (failure: Parameters<typeof diagnose>[0]) => diagnose(failure).map(({ cause }) => cause.id);

describe("an error", () => {
  test("is recognised by the code of its cause", () => {
    const error = new TypeError("fetch failed", {
      cause: Object.assign(new Error("request failed"), { code: "SELF_SIGNED_CERT_IN_CHAIN" }),
    });
    expect(idsOf(error)[0]).toBe("certificate-not-trusted");
  });

  test("is recognised by one of the attempts that it collects", () => {
    const attempt = Object.assign(new Error("connect failed"), { code: "ECONNREFUSED" });
    expect(idsOf(new TypeError("fetch failed", { cause: new AggregateError([attempt]) }))[0]).toBe(
      "connection-failed",
    );
  });

  test("that is its own cause ends the search", () => {
    const error = new Error("Read timed out");
    error.cause = error;
    expect(idsOf(error)).toEqual(["timed-out"]);
  });
});

test.for([
  [
    "404",
    [
      "site-not-found",
      "wrong-path",
      "work-item-not-found",
      "not-jiras-answer",
      "cloud-id-unknown",
      "anonymous-answer",
      "project-not-found",
    ],
  ],
  [
    "AxiosError: Request failed with status code 404 { data: null }",
    ["site-not-found", "wrong-path", "work-item-not-found"],
  ],
  ["Tunnel connection failed: 403 Forbidden", ["proxy-refuses", "permission-missing"]],
  [" 503\n", ["atlassian-unavailable", "proxy-refuses", "connection-failed"]],
  ["timeout", ["timed-out"]],
  ["SSL error", ["certificate-not-trusted"]],
] as const)("for a text as short as %j, everything that it may mean is named", ([text, ids]) => {
  expect(idsOf(text)).toEqual(ids);
});

describe("an answer", () => {
  test("may carry a parsed body and a plain object of headers", () => {
    const body = { errorMessages: [], errors: { customfield_10016: "Operation value must be a number" } };
    expect(idsOf({ status: 400, headers: { "Content-Type": "application/json" }, body })).toEqual([
      "custom-field-other-kind",
      "value-form",
    ]);
  });

  test("names every cause that is possible, the surest first", () => {
    const headers = { "X-Seraph-Loginreason": "AUTHENTICATED_FAILED" };
    const url = "https://your-company.atlassian.net/rest/api/3/myself";
    const found = diagnose({ status: 401, headers, url });
    expect(found.map(({ cause, confidence }) => `${confidence} ${cause.id}`)).toEqual([
      "certain token-rejected",
      "possible scoped-token-at-site",
    ]);
    const gateway = "https://api.atlassian.com/ex/jira/1/rest/api/3/myself";
    expect(idsOf({ status: 401, headers, url: gateway })).toEqual(["token-rejected"]);
  });

  test("of the gateway about a scope may mean a token that it does not know", () => {
    const body = { code: 401, message: "Unauthorized; scope does not match" };
    expect(idsOf({ status: 401, body })).toEqual(["scope-missing", "token-rejected"]);
    expect(idsOf({ status: 401, body: { ...body, message: "Unauthorized" } })).toEqual(["token-rejected"]);
  });

  test("to an anonymous request says so with every status, except the one that refuses the token", () => {
    const headers = { "X-Seraph-LoginReason": "AUTHENTICATED_FAILED" };
    const body = { errorMessages: ["The value 'PROJ' does not exist for the field 'project'."] };
    const first = (status: number) => idsOf({ status, headers, body })[0];
    expect([200, 201, 204, 400, 401, 403, 404].map(first)).toEqual([
      ...Array(4).fill("anonymous-answer"),
      "token-rejected",
      ...Array(2).fill("anonymous-answer"),
    ]);
  });

  test("may have several headers of one name, each of which counts", () => {
    const cookies = ["atlassian.xsrf.token=0000_lout; Path=/", "JSESSIONID=0000; Path=/"];
    const headers = new Headers(cookies.map((cookie): [string, string] => ["set-cookie", cookie]));
    expect(idsOf({ status: 404, headers })).toContain("anonymous-answer");
    const pasted = `HTTP/2 404\n${cookies.map((cookie) => `set-cookie: ${cookie}\n`).join("")}\n`;
    expect(idsOf(pasted)).toContain("anonymous-answer");
  });

  test("may have headers as Node.js and axios return them, and a body that JSON cannot hold", () => {
    const cookies = ["JSESSIONID=0000; Path=/", "atlassian.xsrf.token=0000_lout; Path=/"];
    expect(idsOf({ status: 404, headers: { "set-cookie": cookies }, body: { id: 5n } })[0]).toBe(
      "anonymous-answer",
    );
    const headers = { location: undefined, "content-length": 0 };
    expect(diagnose({ status: 301, headers })).toMatchObject([
      { cause: { id: "redirected" }, confidence: "likely" },
    ]);
  });

  test("does not get the headers of the answer before it", () => {
    const signIn = "HTTP/1.1 302 Found\ncontent-type: text/html\nlocation: /\n\n";
    const json = "HTTP/1.1 200 OK\ncontent-type: application/json\n\n{}";
    expect(idsOf(signIn + json)).toEqual([]);
    expect(idsOf(signIn + json.replace("application/json", "text/html"))).toContain("not-jiras-answer");
  });

  test("without known headers does not count them as absent", () => {
    expect(idsOf({ status: 401 })).toEqual(["token-rejected"]);
  });
});

test.for(["", "Everything is fine.", "HTTP/2 200\n\n{}", "room 404"])(
  "no cause is made up for %j",
  (text) => {
    expect(diagnose(text)).toEqual([]);
  },
);

test.each([[undefined], [null], [{}]])(
  "no cause is made up, and nothing thrown, for %o, such as the answer of a request that got none",
  (given) => {
    expect(diagnose(given as unknown as string)).toEqual([]);
  },
);

test.for([
  "401",
  "HTTP 401",
  "Error 401",
  "401 Unauthorized",
  "Unauthorized (401)",
  "AxiosError: Request failed with status code 401",
])("a status alone, %j, leaves open every cause that shows with it", (text) => {
  const open = causes.filter((cause) => statusesOf(cause).includes(401));
  expect(idsOf(text).sort()).toEqual(open.map(({ id }) => id).sort());
  expect(idsOf(text)).toContain("scope-missing");
  expect(diagnose(text).every(({ confidence }) => confidence === "possible")).toBe(true);
});

test.for([
  "requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://your-company.atlassian.net/rest/api/3/myself",
  'HTTP 401 {"message":"Client must be authenticated to access this resource.","status-code":401}',
])("a token that the site refuses may have scopes: %s", (text) => {
  expect(idsOf(text)).toEqual(["token-rejected", "scoped-token-at-site"]);
});

test("a token that the gateway refuses is not at the wrong address", () => {
  const text =
    "401 Client Error: Unauthorized for url: https://api.atlassian.com/ex/jira/1/rest/api/3/myself";
  expect(idsOf(text)).toEqual(["token-rejected"]);
});

test.for(["200", "HTTP 200"])("a success that somebody asks about, %j, may mislead", (text) => {
  expect(idsOf(text)).toEqual(expect.arrayContaining(["anonymous-answer", "empty-search"]));
  expect(idsOf(`The server returned ${text}`)).toEqual([]);
});

test("a proxy's own answer does not hide Jira's", () => {
  const text = "HTTP/1.1 200 Connection established\n\nHTTP/2 429\nretry-after: 3\n\n";
  expect(idsOf(text)[0]).toBe("rate-limited");
});

test("what is found contains no piece of what was pasted", () => {
  const texts = causes.flatMap(({ examples }) => examples.map(({ text }) => text));
  const secret = fc.string({ unit: fc.constantFrom(..."ABCDEFGHIJKLMNOP0123456789"), minLength: 24 });
  fc.assert(
    fc.property(fc.constantFrom(...texts), secret, (text, random) => {
      const token = fakeToken(random);
      const output = JSON.stringify(diagnose(`Authorization: Bearer ${token}\n${text}\n${token}`));
      // Pieces of letters only, or of digits only, may also be in the words about a cause.
      const isRandom = (piece: string) => /\d/.test(piece) && /[A-Z]/.test(piece);
      expect(piecesIn(output, random).filter(isRandom)).toEqual([]);
    }),
  );
});

test("a very long text takes linear time", () => {
  const long = "status: 4 https://x/ A_A_ location: HTTP/1.1 40 ".repeat(200_000);
  expect(diagnose(long)).toEqual([]);
});
