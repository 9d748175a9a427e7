import { expect, test } from "vitest";
import { mediaTypes } from "../../src/contract/outputs.ts";
import { expectProblem, form, post } from "./api.ts";
import { invalid, questionable, valid, validEnvironment } from "./configs.ts";

test("every file of a form has its report, under its name and in its order", async () => {
  const response = await post(form({ "a.yaml": valid, ".env": validEnvironment, "b.yaml": invalid }));
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({
    valid: false,
    files: [
      { name: "a.yaml", valid: true, format: "yaml", diagnostics: [] },
      { name: ".env", valid: true, format: "dotenv" },
      { name: "b.yaml", valid: false, diagnostics: [{ rule: "site-url-trailing-slash" }] },
    ],
  });
});

test("an environment file need not repeat what a whole YAML file beside it holds", async () => {
  const token = "JIRA_API_TOKEN=${CI_TOKEN}\n";
  const verdicts = async (files: Record<string, string>) => {
    const answer = (await (await post(form(files))).json()) as { files: { valid: boolean }[] };
    return answer.files.map((file) => file.valid);
  };
  expect(await verdicts({ "config/jira_config.yaml": valid, ".env": token })).toEqual([true, true]);
  expect(await verdicts({ "a/jira_config.yaml": valid, "b/.env": token })).toEqual([true, false]);
  expect(await verdicts({ "a.yaml": valid.replace(/^ *project:.*\n/m, ""), ".env": token })).toEqual([
    false,
    false,
  ]);
  expect(await verdicts({ ".env": token })).toEqual([false]);
});

test("a file is read as its name says, as on the command line", async () => {
  const exported = validEnvironment.replaceAll(/^(?=JIRA_)/gm, "export ");
  const files = form({
    ".env": exported,
    "a/jira.sh": exported,
    "jira_config.yaml": exported,
    vars: exported,
  });
  expect(await (await post(files)).json()).toMatchObject({
    files: [{ format: "dotenv" }, { format: "bash" }, { format: "yaml", valid: false }, { format: "bash" }],
  });
  expect(await (await post(form({ ".env": exported }), "?format=bash")).json()).toMatchObject({
    files: [{ format: "bash" }],
  });
});

test("one file is answered in the same shape", async () => {
  const response = await post(form({ "a.yaml": valid }));
  expect(response.status).toBe(200);
  expect(Object.keys(await response.json())).toEqual(["valid", "files"]);
});

test("options hold for every file", async () => {
  const files = form({ "a.yaml": valid, "b.yaml": questionable });
  const response = await post(files, "?strict=true&status=200");
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ valid: false, files: [{ valid: true }, { valid: false }] });
});

test("text names the file of each finding", async () => {
  const response = await post(form({ "a.yaml": invalid, "b.yaml": invalid }), "?output=text");
  expect(await response.text()).toMatch(/^a\.yaml:2:.+\nb\.yaml:2:.+\n$/);
});

test("a file whose name contains a token is shown without a name", async () => {
  const token = ["ATATT3x", "FfGF0", "Zq7".repeat(60)].join("");
  for (const output of Object.keys(mediaTypes)) {
    const answer = await (await post(form({ [`a/${token}.yaml`]: invalid }), `?output=${output}`)).text();
    expect(answer).toContain("input");
    expect(answer).not.toContain(token.slice(0, 6));
  }
});

test("a file's name tells that it is a template", async () => {
  const template = "JIRA_EMAIL=\nJIRA_API_TOKEN=\n";
  expect(await (await post(form({ ".env.example": template, ".env": template }))).json()).toMatchObject({
    files: [{ diagnostics: [{ rule: "template-file" }] }, { diagnostics: [{ rule: "blank-value" }] }],
  });
});

test("files in UTF-16 are decoded", async () => {
  const bytes = new Uint8Array([0xff, 0xfe, ...[...invalid].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  expect(await (await post(form({ "a.yaml": bytes }))).json()).toMatchObject({
    files: [{ diagnostics: [{ rule: "text-encoding" }, { rule: "site-url-trailing-slash" }] }],
  });
});

test("twenty files are checked", async () => {
  const files = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.yaml`, valid]));
  expect((await post(form(files))).status).toBe(200);
});

const boundary = { "Content-Type": "multipart/form-data; boundary=line" };
const field = new FormData();
field.append("format", "yaml");

test.for([
  { what: "no boundary", body: "x", headers: { "Content-Type": "multipart/form-data" } },
  { what: "no form at all", body: valid, headers: boundary },
  { what: "no part", body: "--line--\r\n", headers: boundary },
  {
    what: "an unfinished part",
    body: '--line\r\nContent-Disposition: form-data; name="a"',
    headers: boundary,
  },
  { what: "a part without a file name", body: field, headers: {} },
])("$what is a malformed form", async ({ body, headers }) => {
  await expectProblem(await post(body, "", headers), "malformed-multipart");
});

test("an empty file is named by its place", async () => {
  const problem = await expectProblem(await post(form({ "a.yaml": valid, "b.yaml": "" })), "empty-body");
  expect(problem.detail).toBe("File 2 of the form is empty.");
});

test("a file that is not text is named by its place", async () => {
  const bytes = new Uint8Array([0x6a, 0xff]);
  const problem = await expectProblem(await post(form({ "a.yaml": bytes })), "not-text");
  expect(problem.detail).toContain("File 1 of the form");
});
