import fc from "fast-check";
import { check } from "../src/index.ts";

/** The settings under `jira:`, with names of the author's own in the open mappings. */
export type GeneratedSettings = Record<string, unknown> & { api_token: string };

const variable = fc
  .constantFrom("JIRA_EMAIL", "JIRA_URL", "BOT_TOKEN", "x", "Team_42")
  .map((name) => `\${${name}}`);
const orReference = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: variable });
const textOf = (alphabet: string, minLength = 1) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength: 12 });

/** The characters that are allowed in an address, and have a meaning in some format. */
const localPart = textOf("aZ09.+_-!#$%&*/=?^`{|}~\\é");
const name = fc.oneof(
  fc.constantFrom(
    "To Do",
    "no",
    "ON",
    "null",
    "1.5",
    "0x1F",
    "12:30",
    "2027-01-01",
    "- a",
    "a: b",
    "a #b",
    "'",
    '"',
    "~",
    "=",
    "!x",
    "é ü",
    "完了",
    "\\n",
    "\u2028",
    "\u00a0a",
    "a\u00a0\u00ad",
    "\u3000",
    "\u0085",
    "\u{1f600}",
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
);
const mapping = (keys: fc.Arbitrary<string>, values: fc.Arbitrary<string>) =>
  fc.dictionary(keys, values, { minKeys: 1, maxKeys: 4, noNullPrototype: true });

/** Settings in which `check` finds no error, with values that are hard to quote. */
export const validSettings: fc.Arbitrary<GeneratedSettings> = fc
  .record(
    {
      url: orReference(
        fc.constantFrom("https://your-company-9.atlassian.net", "https://your-company-jira.jira.com"),
      ),
      email: orReference(localPart.map((local) => `${local}@your-company.example`)),
      api_token: variable,
      project: orReference(fc.constantFrom("PROJ", "NO", "ON", "Y2", "NULL")),
      cloud_id: orReference(
        fc.constantFrom("11223344-a1b2-3c4d-5e6f-0123456789ab", "1e223344-a1b2-3c4d-5e6f-0123456789ab"),
      ),
      token_expires: orReference(fc.constant("2027-11-02")),
      timeout: orReference(fc.integer({ min: 1, max: 300 })),
      retry_attempts: orReference(fc.integer({ min: 0, max: 10 })),
      verify_ssl: orReference(fc.boolean()),
      custom_fields: mapping(name, orReference(fc.constantFrom("customfield_10016", "parent"))),
      issue_types: mapping(name, orReference(name)),
      priority_mapping: mapping(fc.constantFrom("critical", "high", "medium", "low"), orReference(name)),
      workflow_states: mapping(fc.constantFrom("todo", "in_review", "done"), orReference(name)),
    },
    { requiredKeys: ["url", "email", "api_token", "project"] },
  )
  .filter((settings) => check(asJson(settings), { format: "yaml", today: "2026-12-01" }).valid);

/** A whole configuration as JSON, which is YAML, and needs none of our own code. */
export function asJson(settings: object): string {
  return JSON.stringify({ jira: settings });
}
