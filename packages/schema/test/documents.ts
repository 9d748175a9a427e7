import { load } from "js-yaml";
import { guide } from "../../../testing/guide.ts";
import { values } from "./fields.ts";

/** The settings that every configuration has. */
export const required: Readonly<Record<string, string>> = {
  url: "https://your-company.atlassian.net",
  email: "${JIRA_EMAIL}",
  api_token: "${JIRA_API_TOKEN}",
  project: "PROJ",
};

const withSettings = (settings: object) => ({ jira: { ...required, ...settings } });
const withValues = (value: (path: readonly string[]) => unknown) => {
  const jira: Record<string, unknown> = {};
  for (const { path } of values) {
    const [, section = "", name] = path;
    jira[section] = name ? { ...(jira[section] as object), [name]: value(path) } : value(path);
  }
  return { jira };
};

const each = (key: string, list: readonly unknown[]) =>
  list.map((value) => [`${key}: ${JSON.stringify(value)}`, withSettings({ [key]: value })] as const);

const eachName = (section: string, name: string, list: readonly unknown[]) =>
  list.map(
    (value) =>
      [
        `${section}.${name}: ${JSON.stringify(value)}`,
        withSettings({ [section]: { [name]: value } }),
      ] as const,
  );

type Documents = readonly (readonly [name: string, document: unknown])[];

/** Documents that are right. */
export const accepted: Documents = [
  ["the guide's own file", load(guide)],
  ["the required settings alone", withSettings({})],
  ["a reference everywhere", withValues(() => "${SOME_VARIABLE}")],
  ["sections of other programs", { ...withSettings({}), github: { url: 5 } }],
  ...each("url", [
    "https://your-company.jira.com",
    "https://your-company.atlassian-us-gov.net",
    "https://your-company.atlassian-us-gov-mod.net",
    "https://your-company.atlassian-isolated.net",
    "https://1.atlassian.net",
    "http://localhost",
    "http://127.0.0.1:8080",
    "http://[::1]:8080",
    "${_}",
  ]),
  ...each("email", [
    "your-email@company.com",
    "your-email@company.xn--p1ai",
    "a.b+jira@mail.company.co.uk",
    "bot-1@serviceaccount.atlassian.com",
  ]),
  ...each("project", ["AB", "A1", "LEGACY_PROJECT", "ELEVENLETTERS"]),
  ...each("cloud_id", ["11223344-a1b2-3c4d-5e6f-0123456789ab", "11223344-A1B2-3C4D-5E6F-0123456789AB"]),
  ...each("token_expires", ["2027-11-02", "2028-12-31"]),
  ...each("timeout", [1, 30, 300]),
  ...each("retry_attempts", [0, 3, 10]),
  ...each("verify_ssl", [true, false]),
  ...each("custom_fields", [{}, { own_name: "duedate" }]),
  ...eachName("custom_fields", "sprint", ["customfield_1000", "customfield_100000", "parent"]),
  ...each("issue_types", [{}, { own_name: "Incident" }]),
  ...eachName("issue_types", "bug", ["Bug", "Historia de usuario", "バグ", "x"]),
  ...each("priority_mapping", [{}, { low: "Lowest" }]),
  ...each("workflow_states", [{}, { cancelled: "Won't do" }]),
];

/** Documents that are wrong, each in one way. */
export const rejected: Documents = [
  ["nothing", null],
  ["text", "jira"],
  ["a list", [withSettings({})]],
  ["no section named jira", { Jira: required }],
  ["jira with nothing in it", { jira: null }],
  ["jira as a list", { jira: [required] }],
  ...Object.keys(required).map((key) => {
    const { [key]: _, ...rest } = required;
    return [`no ${key}`, { jira: rest }] as const;
  }),
  ...each("url", [
    "",
    "your-company.atlassian.net",
    "http://your-company.atlassian.net",
    "https://your-company.atlassian.net/",
    "https://your-company.atlassian.net/jira",
    "https://your-company.atlassian.net:443",
    "https://your-company.atlassian.net?x=1",
    "https://your-company.atlassian.net\n",
    "https://me:secret@your-company.atlassian.net",
    "https://your-company.atlassian.net.example.com",
    "https://your-companyXatlassian.net",
    "https://-.atlassian.net",
    "https://api.atlassian.com/ex/jira/11223344-a1b2-3c4d-5e6f-0123456789ab",
    "https://jira.company.com",
    "http://localhost/jira",
    "${JIRA_URL}/",
    "$JIRA_URL",
    5,
    null,
  ]),
  ...each("email", [
    "",
    "your-email",
    "your-email@company",
    "your-email@company.c",
    "a@company.com, b@company.com",
    "<a@company.com>",
    "mailto:a@company.com",
    "a @company.com",
    5,
  ]),
  ...each("api_token", [
    "",
    "secret",
    "$TOKEN",
    "${}",
    "${1TOKEN}",
    "${MY TOKEN}",
    "${MY-TOKEN}",
    "${TOKEN:-secret}",
    "${A}${B}",
    "Bearer ${TOKEN}",
    " ${TOKEN}",
    null,
  ]),
  ...each("project", ["", "A", "proj", "1PROJ", "PROJ-123", "MY PROJ", "PROJ\n", 10001]),
  ...each("cloud_id", [
    "",
    "your-company",
    "11223344a1b23c4d5e6f0123456789ab",
    "{11223344-a1b2-3c4d-5e6f-0123456789ab}",
  ]),
  ...each("token_expires", [
    "",
    "21.02.2027",
    "2027-2-21",
    "2027-13-01",
    "2027-02-32",
    "2027-11-02T00:00:00Z",
    2027,
  ]),
  ...each("timeout", [0, 301, 1.5, -30, "30", "30s", true, null, [30]]),
  ...each("retry_attempts", [-1, 11, 0.5, "3", false, null]),
  ...each("verify_ssl", ["true", "yes", "", 1, null]),
  ...each("custom_fields", [null, "customfield_10016", ["customfield_10016"]]),
  ...["sprint", "own_name"].flatMap((name) =>
    eachName("custom_fields", name, [
      "",
      "Sprint",
      "customfield_",
      "customfield_100",
      "customfield_1000000",
      "cf[10020]",
      "Parent",
      10020,
      null,
    ]),
  ),
  ...each("issue_types", [null, "Bug", ["Bug"]]),
  ...["bug", "own_name"].flatMap((name) =>
    eachName("issue_types", name, ["", " ", " Bug", "Bug ", "Bug\n", 5, true, null, ["Bug"]]),
  ),
  ...each("priority_mapping", [null, "High", { urgent: "High" }, { high: "" }, { high: 2 }]),
  ...each("workflow_states", [null, ["Done"], { ready: "Ready" }, { done: " " }, { done: null }]),
  ...each("own_name", ["anything"]),
];
