import { describe, expect, test } from "vitest";
import { playScenario } from "../src/index.ts";
import { ask, askJson } from "./jira.ts";

const v3 = "/rest/api/3";

describe("a status", () => {
  test("changes with the fields on the transition's screen, and no others", async () => {
    const fake = playScenario("healthy");
    const [project] = fake.cloud.sites[0]?.projects ?? [];
    for (const transition of project?.workflow.transitions ?? []) transition.screen = ["labels"];
    const path = `${v3}/issue/PROJ-5/transitions`;
    const plain = await askJson(fake, path);
    expect(plain.transitions[0]).not.toHaveProperty("fields");
    const { transitions } = await askJson(fake, `${path}?expand=transitions.fields`);
    expect(transitions[0]).toMatchObject({ hasScreen: true, fields: { labels: { required: false } } });
    const [{ id }] = transitions;
    const withFields = (fields: object) =>
      ask(fake, path, { method: "POST", body: { transition: { id }, fields } });
    expect((await withFields({ summary: "x" })).status).toBe(400);
    expect((await withFields({ labels: ["shipped"] })).status).toBe(204);
    const { fields } = await askJson(fake, `${v3}/issue/PROJ-5`);
    expect(fields.labels).toEqual(["shipped"]);
  });

  test("is not reached without a field that the transition requires", async () => {
    const fake = playScenario("healthy");
    const [project] = fake.cloud.sites[0]?.projects ?? [];
    for (const transition of project?.workflow.transitions ?? []) {
      Object.assign(transition, { screen: ["labels"], required: ["labels"] });
    }
    const path = `${v3}/issue/PROJ-5/transitions`;
    const { transitions } = await askJson(fake, `${path}?expand=transitions.fields`);
    expect(transitions[0]).toMatchObject({ fields: { labels: { required: true } } });
    const transition = { id: transitions[0].id };
    const refused = await ask(fake, path, { method: "POST", body: { transition } });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toEqual({ errorMessages: [], errors: { labels: "Labels is required." } });
    const body = { transition, fields: { labels: ["shipped"] } };
    expect((await ask(fake, path, { method: "POST", body })).status).toBe(204);
  });

  test("changes only by a transition", async () => {
    const fake = playScenario("healthy");
    const { transitions } = await askJson(fake, `${v3}/issue/PROJ-5/transitions`);
    const review = transitions.find((one: { to: { name: string } }) => one.to.name === "In Review");
    const body = { transition: { id: review.id } };
    expect((await ask(fake, `${v3}/issue/PROJ-5/transitions`, { method: "POST", body })).status).toBe(204);
    expect((await askJson(fake, `${v3}/issue/PROJ-5`)).fields.status.name).toBe("In Review");
    const written = await ask(fake, `${v3}/issue/PROJ-5`, {
      method: "PUT",
      body: { fields: { status: "Done" } },
    });
    expect(written.status).toBe(400);
  });

  test("sets the resolution if it means done", async () => {
    const fake = playScenario("healthy");
    const path = `${v3}/issue/PROJ-5/transitions`;
    const { transitions } = await askJson(fake, path);
    const done = transitions.find((one: { to: { name: string } }) => one.to.name === "Done");
    await ask(fake, path, { method: "POST", body: { transition: { id: done.id } } });
    const { fields } = await askJson(fake, `${v3}/issue/PROJ-5?fields=resolution`);
    expect(fields).toMatchObject({ resolution: { id: "10000", name: "Done" } });
  });

  test("changes only as the workflow allows", async () => {
    const fake = playScenario("healthy");
    const project = fake.cloud.sites[0]?.projects[0];
    for (const transition of project?.workflow.transitions ?? []) transition.from = ["3"];
    expect((await askJson(fake, `${v3}/issue/PROJ-5/transitions`)).transitions).toEqual([]);
    const body = { transition: { id: "11" } };
    const refused = await ask(fake, `${v3}/issue/PROJ-5/transitions`, { method: "POST", body });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain("Transition id '11' is not valid for this issue.");
  });
});
