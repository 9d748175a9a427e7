import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IntegrationError, JiraPlugin, runDoctor, type WorkItem } from "../src/index.ts";
import { fakeSite } from "./fake-site.ts";
import { all, scenario, signedIn, thrownBy } from "./signed-in.ts";
import { type Heard, listening, placesIn, repeating, withValue, wrongValues } from "./wrong-answers.ts";

const text = expect.any(String);

/** Hundreds of calls take seconds on a busy machine. */
const patience = { timeout: 60_000 };

function expectWorkItem(item: WorkItem): void {
  expect(item).toMatchObject({ key: text, title: text, description: text, type: { name: text } });
  expect(item.labels.filter((label) => typeof label !== "string")).toEqual([]);
}

const calls: [string, (plugin: JiraPlugin) => Promise<unknown>][] = [
  [
    "createWorkItem",
    async (plugin) => {
      const draft = { type: "bug", title: "x", priority: "high", state: "done" };
      expect(await plugin.createWorkItem(draft)).toMatch(/./);
    },
  ],
  [
    "updateWorkItem",
    (plugin) => plugin.updateWorkItem("PROJ-1", { title: "x", priority: "high", state: "done" }),
  ],
  ["getWorkItem", async (plugin) => expectWorkItem(await plugin.getWorkItem("PROJ-3"))],
  [
    "searchWorkItems",
    async (plugin) => {
      for (const item of await all(plugin.searchWorkItems({ types: ["bug"], states: ["todo"] })))
        expectWorkItem(item);
    },
  ],
  ["addComment", async (plugin) => expect(await plugin.addComment("PROJ-1", "x")).toMatch(/./)],
  [
    "linkWorkItems",
    (plugin) => plugin.linkWorkItems({ from: "PROJ-1", to: "PROJ-2", type: "is blocked by" }),
  ],
];

/** Answers, one of which has an undocumented value in one place. */
function spoilt(heard: readonly Heard[]): fc.Arbitrary<Heard[]> {
  const places = heard.flatMap((one) => placesIn(one.data).map((place) => ({ one, place })));
  return fc
    .tuple(fc.constantFrom(...places), fc.constantFrom(...wrongValues))
    .map(([{ one, place }, value]) =>
      heard.map((other) => (other === one ? { ...one, data: withValue(one.data, place, value) } : other)),
    );
}

describe.each(["healthy", "spanish-account"])("whatever is in an answer for %s", (name) => {
  test.each(calls)("%s() works or throws one of our errors", patience, async (_, call) => {
    const heard: Heard[] = [];
    const { config, plugin } = await signedIn(scenario(name), { fetch: listening(heard) });
    await call(plugin);
    await fc.assert(
      fc.asyncProperty(spoilt(heard), async (answers) => {
        const again = new JiraPlugin();
        await again
          .authenticate(config, { environment: {}, fetch: repeating(answers) })
          .then(() => call(again))
          .catch((error) => {
            if (!(error instanceof IntegrationError)) throw error;
          });
      }),
      { numRuns: 200 },
    );
  });
});

test.each(["healthy", "spanish-account", "unknown-project"])(
  "whatever is in an answer for %s, the doctor reports what it finds",
  patience,
  async (name) => {
    const heard: Heard[] = [];
    const { sources, variables } = await fakeSite(scenario(name));
    const examine = async (fetch: ReturnType<typeof repeating>) => {
      const doctor = runDoctor({ sources, variables, environment: {}, fetch });
      for await (const _ of doctor);
    };
    await examine(listening(heard));
    await fc.assert(
      fc.asyncProperty(spoilt(heard), (answers) => examine(repeating(answers))),
      { numRuns: 200 },
    );
  },
);

test.each([null, "", 5])("an answer to a write with the key %j is no reason to write again", async (key) => {
  const heard: Heard[] = [];
  const { config, plugin } = await signedIn(scenario("healthy"), { fetch: listening(heard) });
  await plugin.createWorkItem({ type: "bug", title: "x" });
  const answers = heard.map((one) =>
    one.request.startsWith("POST") ? { ...one, data: withValue(one.data, ["key"], key) } : one,
  );
  await plugin.authenticate(config, { environment: {}, fetch: repeating(answers) });
  const error = await thrownBy(plugin.createWorkItem({ type: "bug", title: "x" }));
  expect(error).toMatchObject({ code: "not-jiras-answer" });
  expect(error?.message).toContain(
    "Jira documents a string as “key”, but the answer has something else there.",
  );
  expect(error?.message).toContain("Jira may have carried it out anyway");
});
