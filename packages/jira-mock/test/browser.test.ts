import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumPath } from "../../../testing/chromium.ts";
import type { FakeJira } from "../src/index.ts";

/*
 * The handlers in a real browser: bundled as a page would, played by a service worker.
 */

const entry = `
  import { setupWorker } from "msw/browser";
  import { scenarios } from ${JSON.stringify(fileURLToPath(new URL("../src/index.ts", import.meta.url)))};

  window.play = async (name) => {
    const fake = scenarios.find((scenario) => scenario.name === name).create();
    const worker = setupWorker(...fake.handlers);
    await worker.start({ quiet: true });
    return { fake, stop: () => worker.stop() };
  };
`;

let server: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const files = new Map([
    ["/", ["text/html", '<!doctype html><title>Jira</title><script type="module" src="/page.js"></script>']],
    ["/page.js", ["text/javascript", await bundled()]],
    ["/mockServiceWorker.js", ["text/javascript", workerScript()]],
  ]);
  server = createServer(({ url = "" }, response) => {
    const [type = "text/plain", text = ""] = files.get(url) ?? [];
    response.writeHead(files.has(url) ? 200 : 404, { "content-type": type }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction("window.play !== undefined");
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Fails if anything needs Node.js. */
async function bundled(): Promise<string> {
  const file = join(import.meta.dirname, "page.js");
  const build = await rolldown({
    input: "page",
    platform: "browser",
    plugins: [
      {
        name: "page",
        resolveId: (id) => (id === "page" ? file : null),
        load: (id) => (id === file ? entry : null),
      },
    ],
    onLog: (level, log) => {
      if (level === "warn") throw new Error(log.message);
    },
  });
  const { output } = await build.generate({ format: "esm" });
  return output[0].code;
}

function workerScript(): string {
  return readFileSync(new URL(import.meta.resolve("msw/mockServiceWorker.js")), "utf8");
}

declare global {
  interface Window {
    play(name: string): Promise<{ fake: FakeJira; stop(): void }>;
  }
}

test.each([
  ["healthy", 200],
  ["expired-token", 401],
  ["no-such-site", 404],
  ["rate-limited", 429],
])("%s is played in a browser", async (scenario, status) => {
  const answer = await page.evaluate(async (name) => {
    const { fake, stop } = await window.play(name);
    const { url, email, apiToken } = fake.credentials;
    const headers = { authorization: `Basic ${btoa(`${email}:${apiToken}`)}`, accept: "application/json" };
    const response = await fetch(`${url}/rest/api/3/myself`, { headers });
    stop();
    return {
      status: response.status,
      requests: fake.requests.length,
      reason: response.headers.get("retry-after"),
    };
  }, scenario);
  expect(answer).toMatchObject({ status, requests: 1, reason: status === 429 ? "1" : null });
});
