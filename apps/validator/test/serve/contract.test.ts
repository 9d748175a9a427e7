import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { defaultSiteOrigin } from "@jira-config/schema";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Server, startServer } from "../../scripts/server.ts";
import { rateLimit } from "../../src/contract/limits.ts";
import { type OperationId, operations } from "../../src/contract/operations.ts";
import { descriptions } from "../../src/openapi/descriptions.ts";
import { exampleTexts } from "../../src/openapi/examples.ts";
import { sampleFile } from "../../src/openapi/samples.ts";
import { invalid, questionable, valid } from "../worker/configs.ts";
import { expectDocumented, operationOf } from "./contract.ts";

const ids = Object.keys(operations) as OperationId[];

let server: Server;
let limited: Server;
/** The statuses, media types and problems of each operation that have been answered. */
const seen = new Map<OperationId, Set<string>>(ids.map((id) => [id, new Set()]));

beforeAll(async () => {
  server = await startServer();
  limited = await startServer({ environment: "production" });
});

afterAll(async () => {
  await server.stop();
  await limited.stop();
});

interface Sent {
  query?: string;
  body?: string | FormData | Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
  segment?: string;
}

async function exchange(id: OperationId, sent: Sent, origin = server.origin): Promise<Response> {
  const { method, path } = operations[id];
  const address = path.replace(/\{\w+\}/, sent.segment ?? "site-url-path") + (sent.query ?? "");
  const request = new Request(origin + address, { method, body: sent.body ?? null, ...sent });
  const response = await fetch(request.clone());
  await record(id, address, request.headers.get("Content-Type"), response);
  return response;
}

async function record(id: OperationId, address: string, contentType: string | null, response: Response) {
  const answer = await expectDocumented(id, { address, contentType, response });
  const type = response.headers.get("Content-Type")?.split(";")[0] ?? "none";
  seen.get(id)?.add(`${response.status} ${type}`);
  if (type === "application/problem+json") {
    seen.get(id)?.add(/\/problems\/([a-z-]+)\//.exec(JSON.parse(answer).type)?.[1] ?? "");
  }
}

const outputs = operations.validate.query.output.values;
const files = (...contents: string[]) => {
  const form = new FormData();
  for (const content of contents) form.append("file", new File([content], "a.yaml"));
  return form;
};

/** Requests that both operations refuse. */
const refused: Record<string, Sent> = {
  "no text": { body: "" },
  "bytes that are no text": { body: new Uint8Array([0x6a, 0xff]) },
  "an unknown value": { body: valid, query: "status=500" },
  "a parameter twice": { body: valid, query: "output=json&output=json" },
  "nothing acceptable": { body: valid, headers: { Accept: "image/png" } },
  "too much": { body: "#".repeat(256 * 1024 + 1) },
  "another type": { body: valid, headers: { "Content-Type": "image/png" } },
};

describe.each([
  { id: "validate", required: "" },
  { id: "convert", required: "to=dotenv&" },
] as const)("$id", ({ id, required }) => {
  test.for(Object.entries(refused))("%s", async ([, sent]) => {
    await exchange(id, { ...sent, query: `?${required}${sent.query ?? ""}` });
  });

  test("half a body", async () => {
    const address = `${operations[id].path}?${required}`;
    const socket = connect(Number(new URL(server.origin).port), "127.0.0.1");
    socket.end(
      `POST ${address} HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/yaml\r\nConnection: close\r\nContent-Length: 99\r\n\r\njira:`,
    );
    const [, status, head = "", body] =
      /^HTTP\/1\.1 (\d+).*\r\n([\s\S]*?)\r\n\r\n([\s\S]*)$/.exec(await text(socket)) ?? [];
    const headers = head.split("\r\n").map((line): [string, string] => {
      const [name = "", ...value] = line.split(": ");
      return [name, value.join(": ")];
    });
    await record(id, address, "text/yaml", new Response(body ?? null, { status: Number(status), headers }));
  });

  test("too many requests", async () => {
    const headers = { "CF-Connecting-IP": id === "validate" ? "192.0.2.10" : "192.0.2.11" };
    for (let sent = 0; sent <= 2 * rateLimit.requests; sent += 1) {
      const query = `?${required}`;
      const { status } = await exchange(id, { body: valid, query, headers }, limited.origin);
      if (status === 429) return;
    }
    throw new Error("Nothing was refused.");
  });
});

describe("validate", () => {
  test.for(outputs)("%s", async (output) => {
    for (const body of [valid, invalid, files(valid), files(invalid, valid)]) {
      await exchange("validate", { body, query: `?output=${output}` });
    }
  });

  test.for(operations.validate.query.format.values)("format=%s", async (format) => {
    await exchange("validate", { body: invalid, query: `?format=${format}` });
  });

  test("strict, and with status=200", async () => {
    expect((await exchange("validate", { body: questionable, query: "?strict=true" })).status).toBe(422);
    await exchange("validate", { body: questionable, query: "?strict=false&status=422" });
    await exchange("validate", { body: invalid, query: "?status=200" });
  });

  test("a malformed form", async () => {
    await exchange("validate", { body: "x", headers: { "Content-Type": "multipart/form-data; boundary=b" } });
  });
});

describe("convert", () => {
  test.for(operations.convert.query.to.values)("to=%s", async (to) => {
    for (const body of [valid, invalid]) {
      await exchange("convert", { body, query: `?to=${to}` });
      await exchange("convert", { body, query: `?to=${to}&output=text` });
    }
  });

  test("no target", async () => {
    await exchange("convert", { body: valid });
  });
});

describe("what is only read", () => {
  test.for(ids.filter((id) => operations[id].method === "GET"))("%s", async (id) => {
    await exchange(id, {});
    if (descriptions[id].isCacheable) await exchange(id, { headers: { "If-None-Match": "*" } });
  });

  test("an unknown rule", async () => {
    await exchange("getRule", { segment: "no-such-rule" });
  });
});

describe("the examples are what is answered", () => {
  const cases = (["validate", "convert"] as const).flatMap((id) =>
    Object.entries(exampleTexts).flatMap(([status, body]) =>
      Object.entries(operationOf(id).responses[status]?.content ?? {}).flatMap(([type, { examples = {} }]) =>
        Object.entries(examples).map(([name, { value }]) => ({ id, status, body, type, name, value })),
      ),
    ),
  );

  test.for(cases)("$id $status $name", async ({ id, status, body, type, name, value }) => {
    const file = new FormData();
    file.append("file", new File([body], sampleFile));
    const query = new URLSearchParams({
      ...(id === "convert" && { to: "dotenv" }),
      output: name === "form" ? "json" : name,
    });
    const address = `${server.origin}${operations[id].path}?${query}`;
    const response = await fetch(address, { method: "POST", body: name === "form" ? file : body });
    expect([`${response.status}`, response.headers.get("Content-Type")?.split(";")[0]]).toEqual([
      status,
      type,
    ]);
    const answer = (await response.text()).replaceAll(server.origin, defaultSiteOrigin);
    expect(type.endsWith("json") ? JSON.parse(answer) : answer).toEqual(value);
  });

  test("there are some of every output", () => {
    expect(cases.filter(({ id }) => id === "validate")).toHaveLength(2 * (outputs.length + 1));
  });
});

describe("everything that is documented has been seen", () => {
  test.for(ids)("of %s", (id) => {
    const { responses } = operationOf(id);
    const documented = Object.entries(responses).flatMap(([status, { content }]) =>
      content ? Object.keys(content).map((type) => `${status} ${type}`) : [`${status} none`],
    );
    expect([...(seen.get(id) ?? [])].sort()).toEqual([...documented, ...descriptions[id].problems].sort());
  });
});
