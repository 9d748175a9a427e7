import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { isListening, type Program, runServe } from "./program.ts";

let program: Program | undefined;

function serve(environment: Record<string, string> = { PORT: "0" }): Program {
  program = runServe(environment);
  return program;
}

afterEach(async () => {
  program?.process.kill("SIGTERM");
  await program?.ended;
});

async function portOf(running: Program): Promise<number> {
  const line = await running.waitFor(/Site +http:\/\/localhost:\d+\/\n/);
  return Number(/\d+/.exec(line)?.[0]);
}

test("one address has the site, the checker's page and the API", async () => {
  const running = serve();
  const origin = `http://localhost:${await portOf(running)}`;
  await running.waitFor(/Press Ctrl-C/);
  const [site, checker, health] = await Promise.all(
    ["/", "/check/", "/v1/health"].map((path) => fetch(origin + path)),
  );
  expect(site?.status).toBe(200);
  expect(site?.headers.get("Content-Type")).toContain("text/html");
  expect(checker?.status).toBe(200);
  expect(await health?.json()).toMatchObject({ status: "ok" });
});

test("the addresses it prints are the ones it answers at", async () => {
  const running = serve();
  const port = await portOf(running);
  await running.waitFor(/Press Ctrl-C/);
  running.process.kill("SIGINT");
  const { output } = await running.ended;
  expect(output.match(/http:\S+/g)).toEqual([
    `http://localhost:${port}/`,
    `http://localhost:${port}/check/`,
    `http://localhost:${port}/v1/validate`,
  ]);
});

describe("it stops cleanly", () => {
  test.for<[string, NodeJS.Signals, "process" | "group"]>([
    ["Ctrl-C in a terminal, which all its processes get", "SIGINT", "group"],
    ["SIGTERM", "SIGTERM", "process"],
    ["a closed terminal", "SIGHUP", "group"],
  ])("on %s", async ([, signal, receiver]) => {
    const running = serve();
    const port = await portOf(running);
    await running.waitFor(/Press Ctrl-C/);
    expect(await isListening(port)).toBe(true);

    const pid = running.process.pid ?? 0;
    process.kill(receiver === "group" ? -pid : pid, signal);
    const { code, output, errors } = await running.ended;
    expect(errors).toBe("");
    expect(output).toMatch(/\nStopped\.\n$/);
    expect(code).toBe(0);
    // The runtime is a process of its own, and ends a moment later.
    await expect.poll(() => isListening(port)).toBe(false);
  });
});

test("a port that is taken is named, with what to do", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const { code, output, errors } = await serve({ PORT: `${port}` }).ended;
  other.close();
  expect(code).toBe(1);
  expect(output).toBe("");
  expect(errors).toContain(`Port ${port} is taken`);
  expect(errors).toMatch(/PORT=\d+ npm start\n$/);
  expect(errors).not.toContain("    at ");
});

describe("a PORT that is not valid is refused", () => {
  test.for(["http", "-1", "65536", "80.5", "0x50", "8787 "])("%s", async (value) => {
    const { code, output, errors } = await serve({ PORT: value }).ended;
    expect(code).toBe(1);
    expect(output).toBe("");
    expect(errors).toMatch(/^PORT is not a port: .+\n$/);
  });
});
