import type { FakeJira } from "@jira-config/jira-mock";
import { describe, expect, test } from "vitest";
import { ConfigurationError } from "../src/index.ts";
import { onlyProject } from "./many-fields.ts";
import { scenario, signedIn, thrownBy } from "./signed-in.ts";

describe("a work item", () => {
  test("that was created is moved by the account that created it, even if another signs in meanwhile", async () => {
    const { plugin, config } = await signedIn();
    let signingIn: Promise<unknown> | undefined;
    await plugin.authenticate(config, {
      fetch: async (url, init) => {
        const answer = await fetch(url, init);
        if (url.endsWith("/rest/api/3/issue")) signingIn = plugin.authenticate(config);
        return answer;
      },
    });
    const key = await plugin.createWorkItem({ type: "bug", title: "Login fails", state: "done" });
    await signingIn;
    expect(await plugin.getWorkItem(key)).toMatchObject({ state: { word: "done" } });
  });

  test("is neither created nor changed for a state that the site does not have", async () => {
    const { plugin, fake } = await signedIn();
    const draft = { type: "bug", title: "x", state: "On Hold" };
    await expect(plugin.createWorkItem(draft)).rejects.toBeInstanceOf(ConfigurationError);
    const change = { title: "x", state: "On Hold" };
    await expect(plugin.updateWorkItem("PROJ-1", change)).rejects.toBeInstanceOf(ConfigurationError);
    expect(fake.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  });

  test("is not written to for a field that has no value", async () => {
    const { plugin, fake } = await signedIn();
    await plugin.updateWorkItem("PROJ-1", { fields: { story_points: undefined } });
    expect(fake.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  });

  test("that was created and cannot be moved is reported with its key", async () => {
    const { plugin, fake } = await signedIn();
    const { workflow } = onlyProject(fake);
    const blocked = fake.cloud.sites[0]?.statuses.find(({ name }) => name.english === "Blocked");
    workflow.transitions = workflow.transitions.filter(({ to }) => to !== blocked?.id);
    const error = await thrownBy(plugin.createWorkItem({ type: "bug", title: "x", state: "blocked" }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({
      failure: { id: "status-not-reachable" },
      key: "PROJ-6",
      fieldsWritten: true,
    });
    expect(error?.message).toMatch(/^PROJ-6 has been created, .*do not create it again.*No transition leads/);
    expect(error?.message).toContain(
      "to “Blocked”; it can go to To Do, In Progress, In Review, Done or Cancelled.",
    );
    expect(await plugin.getWorkItem("PROJ-6")).toMatchObject({ title: "x", state: { word: "todo" } });
  });

  test("that was created is reported with its key when Jira fails after that", async () => {
    const { plugin } = await signedIn(scenario("healthy"), {
      fetch: async (url, init) =>
        url.endsWith("/transitions") ? new Response(null, { status: 503 }) : fetch(url, init),
    });
    const error = await thrownBy(plugin.createWorkItem({ type: "bug", title: "x", state: "done" }));
    expect(error).toMatchObject({ name: "IntegrationError", status: 503, key: "PROJ-6" });
    expect(error?.message).toContain("PROJ-6 has been created");
  });

  test.each(["done", "blocked"])(
    "that was changed and cannot be moved to %s is reported with what is written, in words and as data",
    async (state) => {
      const { plugin, fake } = await signedIn(scenario("healthy"), {
        fetch: async (url, init) =>
          url.endsWith("/transitions") && state === "done"
            ? new Response(null, { status: 503 })
            : fetch(url, init),
      });
      if (state === "blocked") onlyProject(fake).workflow.transitions = [];
      const error = await thrownBy(plugin.updateWorkItem("PROJ-5", { title: "New", state }));
      expect(error).toMatchObject({ fieldsWritten: true });
      expect(error).not.toHaveProperty("key");
      expect(error?.message).toMatch(
        /^The fields of PROJ-5 have been written, but it is not in its state yet\. ./,
      );
      expect(await plugin.getWorkItem("PROJ-5")).toMatchObject({ title: "New", state: { word: "todo" } });
      const alone = await thrownBy(plugin.updateWorkItem("PROJ-5", { state }));
      expect(alone).not.toHaveProperty("fieldsWritten");
      expect(alone?.message).not.toContain("written");
    },
  );

  test("that is in its state already is not moved", async () => {
    const { plugin, fake } = await signedIn();
    onlyProject(fake).workflow.transitions = [];
    await plugin.updateWorkItem("PROJ-5", { state: "todo" });
    expect(fake.requests.map(({ method }) => method)).not.toContain("POST");
    await expect(plugin.updateWorkItem("PROJ-5", { state: "done" })).rejects.toThrow(
      "No transition leads from the current status of PROJ-5 to “Done”; it can go to nowhere.",
    );
  });

  test("takes along what is on the screen of its transition, and on no other", async () => {
    const { plugin, fake } = await signedIn();
    showOnlyInTransitions(fake, "labels");
    await plugin.updateWorkItem("PROJ-5", { title: "New", labels: ["shipped"], state: "done" });
    const written = { title: "New", labels: ["shipped"], state: { word: "done" } };
    expect(await plugin.getWorkItem("PROJ-5")).toMatchObject(written);
  });

  test("takes the transition whose required fields are given, of several to one status", async () => {
    const { plugin, fake } = await signedIn();
    const { transitions } = onlyProject(fake).workflow;
    const done = transitions.find(({ name }) => name === "Done");
    if (!done) throw new Error("There is no transition.");
    const closing = { ...done, id: "901", name: "Close", screen: ["labels"], required: ["labels"] };
    transitions.splice(transitions.indexOf(done), 1, closing, done);
    const moved = () =>
      fake.requests.flatMap(({ method, body }) =>
        method === "POST" ? [Object(Object(body).transition).id] : [],
      );
    await plugin.updateWorkItem("PROJ-5", { state: "done" });
    await plugin.updateWorkItem("PROJ-5", { state: "todo" });
    await plugin.updateWorkItem("PROJ-5", { state: "done", title: "New" });
    await plugin.updateWorkItem("PROJ-5", { state: "todo" });
    transitions.reverse();
    await plugin.updateWorkItem("PROJ-5", { state: "done", labels: ["shipped"] });
    expect(moved().filter((id) => [done.id, closing.id].includes(id))).toEqual([done.id, done.id, "901"]);
  });

  test("of another space (project) is moved to the status of the same name there", async () => {
    const { plugin } = await signedIn(scenario("team-managed"));
    await plugin.updateWorkItem("PROJ-5", { state: "done" });
    expect(await plugin.getWorkItem("PROJ-5")).toMatchObject({ state: { word: "done" } });
    await plugin.updateWorkItem("PROJ-5", { state: "done" });
  });

  test("names the missing field if each transition to its state requires one", async () => {
    const { plugin, fake } = await signedIn();
    for (const transition of onlyProject(fake).workflow.transitions) {
      Object.assign(transition, { screen: ["labels"], required: ["labels"] });
    }
    await expect(plugin.updateWorkItem("PROJ-5", { state: "done" })).rejects.toMatchObject({
      failure: { id: "field-required" },
      details: ["labels: Labels is required."],
    });
  });

  test("takes its resolution by name", async () => {
    const bodies: unknown[] = [];
    const { plugin, fake } = await signedIn(scenario("healthy"), {
      fetch: async (url, init) => {
        if (init.method !== "POST") return fetch(url, init);
        bodies.push(JSON.parse(String(init.body)));
        return new Response(null, { status: 204 });
      },
    });
    fake.cloud.sites[0]?.fields.push(resolution);
    showOnlyInTransitions(fake, resolution.id);
    await plugin.updateWorkItem("PROJ-5", { state: "done", fields: { resolution: "Won't do" } });
    expect(bodies).toMatchObject([{ fields: { resolution: { name: "Won't do" } } }]);
  });

  test("is not reported as changed if everything was to go with a transition that fails", async () => {
    const { plugin, fake } = await signedIn(scenario("healthy"), {
      fetch: async (url, init) =>
        init.method === "POST" && url.endsWith("/transitions")
          ? new Response(null, { status: 500 })
          : fetch(url, init),
    });
    showOnlyInTransitions(fake, "labels");
    const change = { labels: ["shipped"], state: "done" };
    const alone = await thrownBy(plugin.updateWorkItem("PROJ-5", change));
    expect(alone).not.toHaveProperty("fieldsWritten");
    const both = await thrownBy(plugin.updateWorkItem("PROJ-5", { ...change, title: "New" }));
    expect(both?.message).toMatch(
      /^The fields of PROJ-5 have been written except labels, but it is not in its state yet\. ./,
    );
    expect(both).toMatchObject({ fieldsWritten: true });
  });

  test("gets its fields where it is in its state already", async () => {
    const { plugin, fake } = await signedIn();
    for (const transition of onlyProject(fake).workflow.transitions) transition.screen = ["labels"];
    await plugin.updateWorkItem("PROJ-5", { labels: ["shipped"], state: "todo" });
    expect(await plugin.getWorkItem("PROJ-5")).toMatchObject({
      labels: ["shipped"],
      state: { word: "todo" },
    });
  });

  test("is moved alone by an account that may not edit it", async () => {
    const { plugin, fake } = await signedIn();
    await plugin.updateWorkItem("PROJ-5", { state: "done" });
    expect(fake.requests.map(({ method }) => method)).not.toContain("PUT");
    expect(await plugin.getWorkItem("PROJ-5")).toMatchObject({ state: { word: "done" } });
  });
});

const resolution = {
  id: "resolution",
  name: { english: "Resolution" },
  clauseNames: ["resolution"],
  orderable: true,
  searchable: true,
};

/** Takes a field from the screens for editing, and shows it in those of all transitions. */
function showOnlyInTransitions(fake: FakeJira, field: string): void {
  const project = onlyProject(fake);
  project.screen = project.screen.filter((id) => id !== field);
  for (const transition of project.workflow.transitions) transition.screen = [field];
}
