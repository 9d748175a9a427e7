import { inspect } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { PluginConfig } from "../src/index.ts";
import { fakeToken, piecesIn } from "./token.ts";

test("a token cannot be printed by accident", () => {
  const random = fc.string({
    unit: fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"),
    minLength: 30,
    maxLength: 171,
  });
  fc.assert(
    fc.property(random, (body) => {
      // Such a run is taken for a placeholder.
      fc.pre(!body.includes("XXXX"));
      const config = new PluginConfig({
        apiEndpoint: "https://your-company-jira.atlassian.net",
        apiKey: fakeToken(body),
        organization: "jira-bot@your-company.com",
        project: "PROJ",
      });
      const printed = [
        String(config.apiKey),
        `${config.apiKey}`,
        JSON.stringify(config),
        inspect(config, { depth: 9, showHidden: true }),
        inspect(config.apiKey, { customInspect: false, showHidden: true }),
        inspect(structuredClone({ ...config })),
        JSON.stringify(Object.entries(config)),
        String(new Error(`No luck with ${config.apiKey}`)),
        inspect(new Error("No luck", { cause: config })),
        refusal(() => new PluginConfig({ ...config, project: config.apiKey.reveal() })),
        refusal(() => new PluginConfig({ ...config, apiKey: `${config.apiKey.reveal()}\n` })),
      ].join("\n");
      expect(piecesIn(printed, body)).toEqual([]);
    }),
  );
});

function refusal(make: () => unknown): string {
  try {
    make();
    return "";
  } catch (error) {
    return inspect(error, { depth: 9, showHidden: true });
  }
}
