import { check } from "@jira-config/checker";
import { exampleDay, rules } from "@jira-config/checker/rules";
import { causes } from "@jira-config/jira/causes";
import { connectionKeys, fields, variableName } from "@jira-config/schema";
import { describe, expect, test } from "vitest";
import { problems } from "../../validator/src/contract/problems.ts";
import { exampleFragment } from "../src/checker/rule-example.ts";
import { readPermalink, withoutSecrets } from "../src/permalink/permalink.ts";
import { attributes, page, prose, withoutEntities } from "./built-site.ts";

/** The blocks of code of a page, as its copy buttons give them. */
function codeBlocks(path: string): string[] {
  return attributes(page(path).html, "data-code").map((code) => code.replaceAll("\u007f", "\n"));
}

/** A text as a page shows it, without trailing spaces. */
function asShown(text: string): string {
  return text.replace(/[ \t\r]+$/gm, "").trimEnd();
}

describe("rules", () => {
  test.each(rules)("$id has a page with its words and examples", ({ id, title, examples }) => {
    const path = `/rules/${id}/`;
    expect(withoutEntities(page(path).html)).toContain(`>${title}</h1>`);
    const texts = [...examples.invalid, ...examples.valid].map(({ text }) =>
      asShown(text.replace(/[⟦⟧]/g, "")),
    );
    expect(codeBlocks(path).map(asShown)).toEqual(texts);
  });

  test.each(rules)("$id shows where its finding is, and what the checker says", ({ id, examples }) => {
    const { html } = page(`/rules/${id}/`);
    expect(html).not.toMatch(/[⟦⟧]/);
    expect(html.match(/<mark>/g)?.length).toBeGreaterThanOrEqual(examples.invalid.length);
    expect(html.match(/<p class="finding /g)).toHaveLength(examples.invalid.length);
  });

  test.each(rules)("$id can be tried in the checker, example by example", async ({ id, examples }) => {
    const links = attributes(page(`/rules/${id}/`).html, "href").filter((href) =>
      href.startsWith("/check/#"),
    );
    expect(links).toHaveLength(examples.invalid.length);
    for (const [index, { text, format = "yaml" }] of examples.invalid.entries()) {
      const fragment = links[index]?.slice("/check/".length) ?? "";
      const plain = text.replace(/[⟦⟧]/g, "");
      // The link contains the text; if it has secrets, the link only names the example.
      const expected = { text: withoutSecrets(plain), format };
      if (fragment !== exampleFragment(id, index)) expect(await readPermalink(fragment)).toEqual(expected);
    }
  });

  test.each(rules)("$id says how to ignore it, unless it is about a secret", ({ id, isAboutSecret }) => {
    const text = prose(page(`/rules/${id}/`));
    expect(text.includes(`# jira-config-ignore ${id} -- `)).toBe(!isAboutSecret);
    expect(text).toContain("How to ignore it");
  });

  test("are all in the index", () => {
    const links = attributes(page("/rules/").html, "href");
    expect(links).toEqual(expect.arrayContaining(rules.map(({ id }) => `/rules/${id}/`)));
  });
});

describe("causes", () => {
  test.each(causes)("$id has a page with its words and examples", ({ id, title, examples }) => {
    const path = `/causes/${id}/`;
    expect(withoutEntities(page(path).html)).toContain(`>${title}</h1>`);
    expect(codeBlocks(path).map((code) => code.trimEnd())).toEqual(
      examples.map(({ text }) => text.trimEnd()),
    );
  });

  test("are all in the index", () => {
    const links = attributes(page("/causes/").html, "href");
    expect(links).toEqual(expect.arrayContaining(causes.map(({ id }) => `/causes/${id}/`)));
  });

  test("are listed once for statuses that mean the same", () => {
    const ids = attributes(page("/causes/").html, "id");
    expect(ids).toEqual(expect.arrayContaining(["301-302-303-307-308", "401-unauthorized"]));
  });

  test("give advice that can be copied", () => {
    const text = prose(page("/causes/"));
    for (const { advice } of causes) expect(text).toContain(advice);
  });
});

test("the commands' options have two hyphens, and no dash", () => {
  const text = prose(page("/reference/command-line/"));
  expect(text).toContain("--format json");
  expect(text).not.toMatch(/[–—]\p{L}/u);
});

describe("fields", () => {
  test("are all there, each with its variable", () => {
    const { html } = page("/reference/fields/");
    const keys = Object.keys(fields);
    expect(attributes(html, "id")).toEqual(expect.arrayContaining(keys));
    for (const key of connectionKeys) expect(html).toContain(variableName(key));
  });

  test("say once what is true of each row of a table", () => {
    const text = prose(page("/reference/fields/"));
    expect(text.split("in the language of the account").length - 1).toBe(1);
    expect(text.split("The number differs from site to site").length - 1).toBeGreaterThan(1);
  });

  test("have an example that is correct", () => {
    const [example = ""] = codeBlocks("/reference/fields/");
    expect(example).toContain("workflow_states:");
    expect(check(example, { today: exampleDay }).summary).toMatchObject({ errors: 0, warnings: 0 });
  });
});

describe("the API's reference", () => {
  const reference = page("/api/reference/");

  test("leads from each answer in JSON to what it is made of", () => {
    const links = attributes(reference.html, "href");
    const schemas = ["report", "formreport", "codequalityreport", "convertresult", "rulelist", "problem"];
    expect(links).toEqual(expect.arrayContaining(schemas.map((name) => `#${name}`)));
  });

  test("ends its sentences once", () => {
    expect(prose(reference)).not.toMatch(/\w\.\.(?!\w)/);
  });
});

test.each([
  ["/rules/site-url-form/", "/rules/"],
  ["/causes/token-rejected/", "/causes/"],
  ["/api/reference/", "/api/"],
])("%s leads back to %s", (path, parent) => {
  const [, breadcrumb = ""] = /<nav aria-label="Breadcrumb"[^>]*>(.*?)<\/nav>/s.exec(page(path).html) ?? [];
  expect(attributes(breadcrumb, "href")).toEqual([parent]);
});

test("every recipe that is a file shows its name", () => {
  const titles = [...page("/recipes/").html.matchAll(/<span class="title">([^<]+)<\/span>/g)];
  expect(titles.map(([, title]) => title)).toEqual(
    expect.arrayContaining(["check.sh", "check-several.sh", "check-changed.sh", "check.ps1", "check.py"]),
  );
});

test.each(problems)("the API's problem $slug has the page that it names", ({ slug, title }) => {
  expect(prose(page(`/problems/${slug}/`))).toContain(title);
});
