import { describe, expect, test } from "vitest";
import { diagnose } from "../src/diagnosis/index.ts";

const first = (text: string) => diagnose(text)[0]?.cause.id;
const said = { errorMessages: [], errors: { summary: "You must specify a summary of the issue." } };

/** As axios and Node.js print an error with its request, whose settings say nothing about what happened. */
const axiosPrinted = (status: number, data: string) => `AxiosError: Request failed with status code ${status}
    at settle (/app/node_modules/axios/dist/node/axios.cjs:2671:12)
    at RedirectableRequest.handleRequestTimeout (/app/node_modules/axios/dist/node/axios.cjs:5033:11)
    at listOnTimeout (node:internal/timers:573:17) {
  code: 'ERR_BAD_REQUEST',
  config: {
    transitional: { silentJSONParsing: true, clarifyTimeoutError: false },
    timeout: 5000,
    httpsAgent: Agent { options: { rejectUnauthorized: true, timeout: undefined } },
    url: 'https://your-company.atlassian.net/rest/api/3/issue'
  },
  request: ClientRequest {
    _events: { timeout: [Function (anonymous)] },
    [Symbol(timeout)]: Timeout { _idleTimeout: 4000, _onTimeout: [Function: onStreamTimeout], _next: [Timeout] },
    headers: [ 'keep-alive', 'timeout=5' ]
  },
  response: { status: ${status}, data: ${data} }
}`;

/** As got prints one, with everything on which it retries. */
const gotPrinted = `HTTPError: Request failed with status code 401 (Unauthorized): GET https://your-company.atlassian.net/rest/api/3/myself {
  options: {
    timeout: { connect: undefined, request: 700 },
    retry: {
      statusCodes: [ 408, 429, 500 ],
      errorCodes: [
        'ETIMEDOUT',
        'ECONNRESET',
        'ECONNREFUSED',
        'ENOTFOUND'
      ]
    },
    https: { rejectUnauthorized: undefined }
  }
}`;

/** As winston writes one, with the agent of Node.js. */
const statuses =
  '{"407":"Proxy Authentication Required","408":"Request Timeout","415":"Unsupported Media Type","418":"I\'m a Teapot","429":"Too Many Requests","500":"Internal Server Error","502":"Bad Gateway","503":"Service Unavailable"}';

describe("settings that a program prints are no sign", () => {
  test("axios", () => {
    expect(first(axiosPrinted(400, JSON.stringify(said)))).toBe("field-required");
    expect(diagnose(axiosPrinted(400, "[Object]"))).toEqual([]);
  });

  test("got", () => {
    expect(diagnose(gotPrinted).map(({ cause }) => cause.id)).toEqual([
      "token-rejected",
      "scoped-token-at-site",
    ]);
  });

  test("winston", () => {
    const line = JSON.stringify({ agents: JSON.parse(statuses), data: said, status: 400 });
    expect(diagnose(line).map(({ cause }) => cause.id)).toEqual(["field-required"]);
  });
});

describe("an answer is recognised within a log's JSON", () => {
  const answer = JSON.stringify({ status: 404, message: "No message available", path: "/ex/jira/x/rest" });
  const withHeaders = "HTTP/1.1 401 Unauthorized\r\nx-seraph-loginreason: AUTHENTICATED_FAILED\r\nserver: x";

  test.for([
    ["cloud-id-unknown", answer],
    ["token-rejected", withHeaders],
    ["rate-limited", "Error: Jira says no\n    at get (/app/jira.js:1:2)\n  status: 429"],
  ] as const)("%s", ([id, text]) => {
    const once = JSON.stringify({ level: 50, msg: text });
    expect([text, once, JSON.stringify({ log: once })].map(first)).toEqual([id, id, id]);
  });
});

describe("an error is recognised with what a terminal or a log puts around it", () => {
  const eachLine = (before: string) => (text: string) => text.replace(/^/gm, before);

  test.for([
    ["a quotation", eachLine("> ")],
    ["Docker Compose", eachLine("app-1  | ")],
    ["GitHub Actions", eachLine("2026-11-30T21:00:00.1234567Z ")],
    ["an error of GitHub Actions", (text: string) => `2026-11-30T21:00:00.1234567Z ##[error]${text}`],
    ["journald", eachLine("Nov 30 21:00:00 host app[123]: ")],
    ["Markdown", (text: string) => `\`\`\`text\n${text}\n\`\`\``],
    ["a coloured terminal", (text: string) => text.replace(/\w+/g, "\u001b[33m$&\u001b[39m")],
    ["colours in JSON", (text: string) => JSON.stringify(text.replace(/\w+/g, "\u001b[33m$&\u001b[39m"))],
  ] as const)("%s", ([, dress]) => {
    for (const text of [gotPrinted, axiosPrinted(429, "{}"), axiosPrinted(400, JSON.stringify(said))]) {
      expect(first(dress(text))).toBe(first(text));
    }
    expect(first(dress("Error: 401"))).toBe("token-rejected");
  });
});

test.for([
  ["token-rejected", "Unauthorized"],
  ["token-rejected", '{ "error": "unauthorized", "message": "Jira credentials are missing or invalid." }'],
  ["site-not-found", "Error: Not Found\n    at Request.callback (/app/node_modules/superagent/index.js:1:1)"],
  ["site-not-found", '{ "error": "not_found" }'],
  ["site-not-found", "java.io.FileNotFoundException: https://your-company.atlassian.net/rest/api/3/myself"],
  ["token-rejected", "Jira request failed: 401"],
] as const)("a status is recognised by its name too: %s in %s", ([id, text]) => {
  expect(first(text)).toBe(id);
});
