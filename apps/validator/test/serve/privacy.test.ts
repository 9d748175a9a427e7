import { afterAll, beforeAll, expect, test } from "vitest";
import { type Server, startServer } from "../../scripts/server.ts";
import { mediaTypes } from "../../src/contract/outputs.ts";
import { valid } from "../worker/configs.ts";

/** Has the form of a token, and is made at run time so that none is committed. */
const secret = `ATATT3x${"FfGF0".padEnd(180, "Zq7-k_")}=1A2B3C4D`;
const pieces = [secret.slice(7, 20), secret.slice(60, 80), secret.slice(-20)];

/** The API, and one address that logs: it marks the end of the log, and proves that there is one. */
const worker = `
  import api from "./api.js";
  export default {
    fetch(request, env) {
      if (!request.url.endsWith("/v1/end-of-log")) return api.fetch(request, env);
      console.log("End of log");
      return new Response();
    },
  };
`;

let server: Server;
const log: string[] = [];

beforeAll(async () => {
  server = await startServer({ worker, onLog: (line) => log.push(line) });
});

afterAll(() => server.stop());

/** Every part of a request that can contain a token by mistake. */
const requests: Record<string, (path: string) => Request> = {
  body: (path) => toApi(path, { body: valid.replace('"${JIRA_API_TOKEN}"', secret) }),
  "body that is not a configuration": (path) =>
    toApi(path, { body: `${secret}\n\t- [${secret}: *${secret}` }),
  "environment file": (path) => toApi(path, { body: `JIRA_API_TOKEN=${secret}\n${secret}=1\n` }),
  "body that cannot be read": (path) => toApi(path, { body: new Blob([secret, new Uint8Array([0xff])]) }),
  "type of a body": (path) => toApi(path, { body: secret, headers: { "Content-Type": `text/${secret}` } }),
  "file's name": (path) => {
    const form = new FormData();
    form.append(secret, new File([valid], `${secret}.yaml`));
    return toApi(path, { body: form });
  },
  "field of a form": (path) => {
    const form = new FormData();
    form.append("token", secret);
    return toApi(path, { body: form });
  },
  "query's value": (path) => toApi(`${path}?format=${secret}`, { body: valid }),
  "query's name": (path) => toApi(`${path}?${secret}&token=${secret}`, { body: valid }),
  headers: (path) =>
    toApi(path, {
      body: valid,
      headers: { Authorization: `Basic ${secret}`, Accept: secret, Cookie: secret },
    }),
  path: (path) => toApi(`${path}/${secret}`, { body: valid }),
};

function toApi(path: string, init: RequestInit): Request {
  return new Request(server.origin + path, { method: "POST", ...init });
}

test("no token in any part of a request is logged or answered", async () => {
  for (const [part, make] of Object.entries(requests)) {
    for (const output of part.startsWith("query")
      ? [""]
      : Object.keys(mediaTypes).map((name) => `?output=${name}`)) {
      const response = await fetch(make(part === "path" ? "/v1/rules" : `/v1/validate${output}`));
      expect(response.status, part).toBeLessThan(500);
      const answer = `${await response.text()}${JSON.stringify([...response.headers])}`;
      for (const piece of pieces) expect(answer, part).not.toContain(piece);
    }
  }
  await fetch(`${server.origin}/v1/end-of-log`);
  await expect.poll(() => log).toEqual(["End of log"]);
});

test("a token sent by mistake is answered with the advice to replace it", async () => {
  const response = await fetch(requests.body?.("/v1/validate") ?? "");
  const { diagnostics } = (await response.json()) as { diagnostics: { rule: string; message: string }[] };
  const finding = diagnostics.find(({ rule }) => rule === "hardcoded-token");
  expect(finding?.message).toMatch(/revoke|rotate|new (?:one|token)/i);
});
