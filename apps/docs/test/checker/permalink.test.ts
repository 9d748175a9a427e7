import { formats, maxTextLength } from "@jira-config/checker";
import { rules } from "@jira-config/checker/rules";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compressed } from "../../src/permalink/compression.ts";
import {
  permalink,
  readPermalink,
  secretPlaceholder,
  withoutSecrets,
} from "../../src/permalink/permalink.ts";

const format = fc.constantFrom("auto" as const, ...formats);
/** Text with whole characters, as browsers give it. */
const text = fc.string({ unit: "binary", maxLength: 300 }).map((any) => any.toWellFormed());

test("a link gives back the text and its format", async () => {
  await fc.assert(
    fc.asyncProperty(text, format, async (text, format) => {
      const fragment = await permalink({ text, format });
      expect(fragment).toMatch(/^#v1\.[a-z]+\.[\w-]*$/);
      expect(await readPermalink(fragment)).toEqual({ text: withoutSecrets(text), format });
    }),
  );
});

test("every rule's example that holds no secret fits into a short link, and comes back letter by letter", async () => {
  for (const { examples } of rules) {
    for (const { text, format = "yaml" } of [...examples.valid, ...examples.invalid]) {
      const fragment = await permalink({ text, format });
      expect(fragment.length).toBeLessThan(1000);
      if (withoutSecrets(text) === text) expect(await readPermalink(fragment)).toEqual({ text, format });
    }
  }
});

test("no link holds a secret", async () => {
  const secret = `${"ATATT3"}${"xFfGF0"}${"Ab1_".repeat(20)}=0A1B2C3D`;
  for (const line of [
    `JIRA_API_TOKEN=${secret}`,
    `# ${secret}`,
    `url: https://me:hunter2@x.atlassian.net`,
    "password: hunter2",
  ]) {
    const shared = await readPermalink(await permalink({ text: line, format: "auto" }));
    const read = shared === "broken" ? "" : (shared?.text ?? "");
    expect(read).toContain(secretPlaceholder);
    expect(read).not.toContain(secret.slice(12, 20));
    expect(read).not.toContain("hunter2");
  }
});

describe("another fragment", () => {
  test.for(["", "#", "#checker-summary", "#version", "#v", "#v1x"])(
    "%j is none of ours",
    async (fragment) => {
      expect(await readPermalink(fragment)).toBeUndefined();
    },
  );

  test.for(["#v1.", "#v1.xml.abc", "#v2.yaml.abc", "#v1.yaml.%20", "#v1.yaml.AAAA", "#v1.yaml.a"])(
    "%j is broken",
    async (fragment) => {
      expect(await readPermalink(fragment)).toBe("broken");
    },
  );

  test("one that was cut off is broken", async () => {
    const fragment = await permalink({ text: "jira:\n  url: https://x.atlassian.net\n", format: "yaml" });
    for (const length of [8, 12, fragment.length - 1])
      expect(await readPermalink(fragment.slice(0, length))).toBe("broken");
  });

  test("one that would unfold to more than the checker takes is refused", async () => {
    const bomb = await compressed("a".repeat(maxTextLength + 1));
    expect(bomb.length).toBeLessThan(1000);
    expect(await readPermalink(`#v1.yaml.${bomb}`)).toBe("broken");
    expect(await readPermalink(`#v1.yaml.${await compressed("a".repeat(maxTextLength))}`)).toMatchObject({
      format: "yaml",
    });
  });

  test("no fragment makes it throw", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (data) => {
        const shared = await readPermalink(`#v1.auto.${data}`);
        expect(shared === "broken" || typeof shared?.text === "string").toBe(true);
      }),
    );
  });
});
