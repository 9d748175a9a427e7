import { getEventListeners } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { IntegrationError, JiraPlugin } from "../src/index.ts";
import { SharedAnswers } from "../src/plugin/shared-answers.ts";
import { wait } from "../src/transport/wait.ts";
import { get, ok, serving, status } from "./serving.ts";
import { all, scenario, signedIn, thrownBy } from "./signed-in.ts";

const reason = new Error("The web request was cancelled.");

type Call = (plugin: JiraPlugin, signal: AbortSignal) => Promise<unknown>;

const calls: [string, Call][] = [
  ["createWorkItem", (plugin, signal) => plugin.createWorkItem({ type: "bug", title: "x" }, { signal })],
  ["updateWorkItem", (plugin, signal) => plugin.updateWorkItem("PROJ-1", { priority: "low" }, { signal })],
  ["getWorkItem", (plugin, signal) => plugin.getWorkItem("PROJ-1", { signal })],
  ["searchWorkItems", (plugin, signal) => all(plugin.searchWorkItems({}, { signal }))],
  ["addComment", (plugin, signal) => plugin.addComment("PROJ-1", "x", { signal })],
  [
    "linkWorkItems",
    (plugin, signal) => plugin.linkWorkItems({ from: "PROJ-1", to: "PROJ-2", type: "Blocks" }, { signal }),
  ],
];

describe.each(calls)("a signal of one %s()", (method, call) => {
  test("that is aborted already sends nothing", async () => {
    const { plugin, fake } = await signedIn();
    const before = fake.requests.length;
    await expect(call(plugin, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(fake.requests).toHaveLength(before);
  });

  test("that is passed without its options object is refused, for it would have no effect", async () => {
    const { plugin } = await signedIn();
    const { signal } = new AbortController();
    const loose = new Proxy(plugin, {
      get:
        (target, name) =>
        (...given: unknown[]) =>
          (target[name as "getWorkItem"] as (...all: unknown[]) => unknown)(...given.slice(0, -1), signal),
    });
    await expect(call(loose, signal)).rejects.toThrow(
      `Give ${method}() the signal in an object: { signal }.`,
    );
  });

  test("ends the current request, and no other call", async () => {
    const controller = new AbortController();
    const ends: (AbortSignal | null | undefined)[] = [];
    let isSlow = false;
    const { plugin } = await signedIn(scenario("healthy"), {
      fetch: (url, init) => {
        if (!isSlow) return fetch(url, init);
        ends.push(init.signal);
        return new Promise(() => {});
      },
    });
    isSlow = true;
    const refused = expect(call(plugin, controller.signal)).rejects.toBe(reason);
    await vi.waitUntil(() => ends.length > 0);
    controller.abort(reason);
    await refused;
    expect(ends.every((one) => one?.aborted)).toBe(true);
    isSlow = false;
    await call(plugin, new AbortController().signal);
  });

  test("that is never aborted leaves no listener behind", async () => {
    const { plugin } = await signedIn();
    const { signal } = new AbortController();
    await call(plugin, signal);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

test("a signal of one call ends its waits and retries", async () => {
  const controller = new AbortController();
  const { transport, requests } = await serving([status(429, { "retry-after": "30" }), ok], {
    sleep: wait,
    debug: () => setImmediate(() => controller.abort(reason)),
  });
  await expect(transport.withSignal(controller.signal).sendRequest(get)).rejects.toBe(reason);
  expect(requests).toHaveLength(1);
  await transport.sendRequest(get);
});

test("the connection's signal also ends calls that have their own", async () => {
  const connection = new AbortController();
  const { plugin } = await signedIn(scenario("healthy"), { signal: connection.signal });
  connection.abort(reason);
  const { signal } = new AbortController();
  await expect(plugin.getWorkItem("PROJ-1", { signal })).rejects.toBe(reason);
});

test("one signal ends any number of calls with a single listener", async () => {
  const controller = new AbortController();
  const { plugin } = await signedIn();
  const calling = Array.from({ length: 20 }, (_, index) =>
    plugin.getWorkItem(`PROJ-${index + 1}`, { signal: controller.signal }),
  );
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
  controller.abort(reason);
  const ends = await Promise.allSettled(calling);
  expect(ends).toEqual(calling.map(() => ({ status: "rejected", reason })));
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
});

test("a search that is ended returns no more of the page that it has", async () => {
  const { plugin } = await signedIn();
  const controller = new AbortController();
  const found: string[] = [];
  const search = async () => {
    for await (const { key } of plugin.searchWorkItems({}, { signal: controller.signal })) {
      found.push(key);
      controller.abort(reason);
    }
  };
  await expect(search()).rejects.toBe(reason);
  expect(found).toHaveLength(1);
});

test.each(["createWorkItem", "updateWorkItem"] as const)(
  "%s() that is ended between its two writes says what is written",
  async (method) => {
    const controller = new AbortController();
    const { plugin } = await signedIn(scenario("healthy"), {
      fetch: (url, init) => {
        if (url.endsWith("/transitions")) controller.abort(reason);
        return fetch(url, init);
      },
    });
    const change = { type: "bug", title: "x", state: "done" };
    const { signal } = controller;
    const { type: _, ...changed } = change;
    const error = await thrownBy(
      method === "createWorkItem"
        ? plugin.createWorkItem(change, { signal })
        : plugin.updateWorkItem("PROJ-1", changed, { signal }),
    );
    expect(error).toBeInstanceOf(IntegrationError);
    expect(error).toMatchObject({ fieldsWritten: true, cause: reason });
    expect(error?.message).toMatch(/ The call was ended before that\.$/);
  },
);

test("a signal in place of the options of a sign-in is refused, and so is what is not a signal", async () => {
  const { plugin, config } = await signedIn();
  const { signal } = new AbortController();
  await expect(new JiraPlugin().authenticate(config, signal as object)).rejects.toThrow(
    "Give authenticate() the signal in an object: { signal }.",
  );
  await expect(plugin.getWorkItem("PROJ-1", { signal: true } as object)).rejects.toThrow(
    'Give getWorkItem() an AbortSignal as "signal"; it is a boolean.',
  );
});

describe("a request that several calls wait for", () => {
  function asking() {
    const signals: AbortSignal[] = [];
    let answer: (value: number) => void = () => {};
    const ask = (signal: AbortSignal) => {
      signals.push(signal);
      return new Promise<number>((resolve, reject) => {
        answer = resolve;
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      });
    };
    return { signals, ask, give: (value: number) => answer(value) };
  }

  const same = (value: number) => value;

  test("goes on for the others when one of them is ended", async () => {
    const { signals, ask, give } = asking();
    const shared = new SharedAnswers<number>();
    const controller = new AbortController();
    const ended = expect(shared.find("a", ask, same, controller.signal)).rejects.toBe(reason);
    const waiting = shared.find("a", ask, same, undefined);
    controller.abort(reason);
    await ended;
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    give(7);
    expect(await waiting).toBe(7);
    expect(await shared.find("a", ask, same, undefined)).toBe(7);
    expect(signals).toHaveLength(1);
  });

  test("ends with the last of them, and is sent again by the next", async () => {
    const { signals, ask, give } = asking();
    const shared = new SharedAnswers<number>();
    const controllers = [new AbortController(), new AbortController()];
    const ended = controllers.map(({ signal }) =>
      expect(shared.find("a", ask, same, signal)).rejects.toBe(reason),
    );
    for (const controller of controllers) controller.abort(reason);
    await Promise.all(ended);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    const next = shared.find("a", ask, same, undefined);
    give(8);
    expect(await next).toBe(8);
  });
});
