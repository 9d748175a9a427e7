import { describe, expect, onTestFinished, test, vi } from "vitest";
import { AuthenticationError, JiraPlugin } from "../src/index.ts";
import { all, scenario, signedIn, thrownBy } from "./signed-in.ts";

describe("signing in", () => {
  test("tells whose token it is", async () => {
    const { account } = await signedIn();
    expect(account).toEqual({ accountId: expect.any(String), displayName: "Your Name" });
  });

  test.for([
    ["expired-token", "token-rejected"],
    ["captcha", "captcha-required"],
    ["missing-scope", "scope-missing"],
  ])("fails for %s, with the cause %s", async ([name = "", cause]) => {
    const error = await thrownBy(signedIn(scenario(name)));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error?.failure?.id).toBe(cause);
    expect(error?.message).toContain(error?.failure?.advice);
  });

  test.for([
    ["and says so", true],
    ["and says nothing", false],
  ] as const)(
    "does not hide that the token died later, when Jira answers as if nothing were wrong %s",
    async ([, loginReasonEverywhere]) => {
      const { plugin, fake } = await signedIn();
      for (const token of fake.cloud.tokens) token.status = "revoked";
      Object.assign(fake.cloud.conditions, { loginReasonEverywhere });
      const calls = [
        () => all(plugin.searchWorkItems()),
        () => plugin.getWorkItem("PROJ-1"),
        () => plugin.addComment("PROJ-1", "x"),
        () => plugin.createWorkItem({ type: "bug", title: "x" }),
      ];
      for (const call of calls) {
        const error = await thrownBy(call());
        expect(error).toBeInstanceOf(AuthenticationError);
        expect(error?.failure?.id).toBe("anonymous-answer");
      }
    },
  );

  test("is required before everything else", async () => {
    await expect(new JiraPlugin().getWorkItem("PROJ-1")).rejects.toThrow("authenticate");
  });

  test("twice at once leaves the second in effect, whichever ends first", async () => {
    const { config } = await signedIn();
    const other = await signedIn();
    const plugin = new JiraPlugin();
    await plugin.authenticate(config, {
      fetch: async (url, init) => {
        await plugin.authenticate(other.config);
        return fetch(url, init);
      },
    });
    const { url } = await plugin.getWorkItem("PROJ-1");
    expect(url).toBe(`${other.config.apiEndpoint}/browse/PROJ-1`);
  });

  test("without a configuration cancels one that is still under way", async () => {
    const { config } = await signedIn();
    const plugin = new JiraPlugin();
    await plugin.authenticate(config, {
      fetch: async (url, init) => {
        await thrownBy(plugin.authenticate({} as typeof config));
        return fetch(url, init);
      },
    });
    expect(() => plugin.client).toThrow("Call authenticate(config) first.");
  });

  test("again forgets who was signed in, even if it fails", async () => {
    const { plugin, config, fake } = await signedIn();
    for (const token of fake.cloud.tokens) token.status = "revoked";
    await expect(plugin.authenticate(config)).rejects.toBeInstanceOf(AuthenticationError);
    await expect(plugin.getWorkItem("PROJ-1")).rejects.toThrow("Call authenticate(config) first.");
  });

  test.each([
    [
      "an account that is not active",
      { accountId: "1", displayName: "Gone", active: false },
      "account-inactive",
    ],
    ["an answer that names no account", { displayName: "Nobody" }, "anonymous-answer"],
  ])("fails for %s", async (_, account, cause) => {
    const { config } = await signedIn();
    const plugin = new JiraPlugin();
    const error = await thrownBy(plugin.authenticate(config, { fetch: async () => Response.json(account) }));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error?.failure?.id).toBe(cause);
    expect(() => plugin.client).toThrow("Call authenticate(config) first.");
  });
});

test("the log goes to the caller who asks for it", async () => {
  const log: string[] = [];
  await signedIn(scenario("healthy"), { debug: (line) => log.push(line) });
  expect(log).toEqual([expect.stringMatching(/^GET \/rest\/api\/3\/myself #1 200 /)]);
});

describe("the log on the standard error stream", () => {
  test.each([
    ["jira-config", 1],
    ["other, jira-config", 1],
    ["other jira-config", 1],
    ["*", 1],
    ["other", 0],
    ["jira-config-other", 0],
    ["", 0],
    [undefined, 0],
  ])("with DEBUG=%s has %i lines about one request", async (DEBUG, count) => {
    const { config } = await signedIn();
    const lines: string[] = [];
    const write = vi
      .spyOn(process.stderr, "write")
      .mockImplementation((line) => lines.push(String(line)) > 0);
    onTestFinished(() => write.mockRestore());
    await new JiraPlugin().authenticate(config, { environment: { DEBUG } });
    expect(lines).toEqual(
      Array(count).fill(expect.stringMatching(/^jira-config GET \/rest\/api\/3\/myself #1 200 .*\n$/)),
    );
  });
});
