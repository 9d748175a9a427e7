import { rules } from "@jira-config/checker/rules";
import { expect, test } from "vitest";
import { exampleFragment, readExample } from "../../src/checker/rule-example.ts";

const load = async () => rules;

test("a fragment opens its example, without the marks", async () => {
  for (const { id, examples } of rules) {
    for (const [index, { text, format = "yaml" }] of examples.invalid.entries()) {
      const plain = text.replace("⟦", "").replace("⟧", "");
      expect(await readExample(exampleFragment(id, index), load)).toEqual({ text: plain, format });
    }
  }
});

test.for(["#example.no-such-rule.0", "#example.token-kind.99"])(
  "an example that is not there is broken: %s",
  async (fragment) => {
    expect(await readExample(fragment, load)).toBe("broken");
  },
);

test("an example that cannot be had is broken", async () => {
  const fail = async () => {
    throw new Error("offline");
  };
  expect(await readExample("#example.token-kind.0", fail)).toBe("broken");
});

test.for(["", "#how", "#v1.yaml.abc", "#example.token-kind"])(
  "other fragments are none of its business: %s",
  async (fragment) => {
    expect(await readExample(fragment, load)).toBeUndefined();
  },
);
