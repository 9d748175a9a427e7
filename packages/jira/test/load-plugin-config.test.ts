import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { ConfigurationError, IntegrationError, type LoadOptions, loadPluginConfig } from "../src/index.ts";
import { fakeToken } from "./token.ts";

const yaml = (project: string) => `jira:
  url: "https://your-company-jira.atlassian.net"
  email: "\${JIRA_EMAIL}"
  api_token: "\${JIRA_API_TOKEN}"
  project: "${project}"
  issue_types:
    bug: "\${BUG_TYPE}"
`;

/** The variables to which the YAML file refers. */
const variables = `JIRA_EMAIL=jira-bot@your-company.com\nJIRA_API_TOKEN='${fakeToken()}'\nBUG_TYPE=Bug\n`;

/** Works in a new folder with these files until the test is over. */
function inFolder(files: Readonly<Record<string, string | Uint8Array>>): void {
  const before = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), "jira-config-load-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  process.chdir(folder);
  onTestFinished(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });
}

describe("without being told where to look, the configuration is taken from", () => {
  test("config/jira_config.yaml, with what it refers to in .env", () => {
    inFolder({
      "config/jira_config.yaml": yaml("PROJ"),
      "jira_config.yaml": yaml("ROOT"),
      ".env": variables,
    });
    const config = loadPluginConfig({ environment: {}, dotenv: undefined, yaml: undefined });
    expect(config).toMatchObject({
      project: "PROJ",
      organization: "jira-bot@your-company.com",
      issueTypes: { bug: "Bug" },
    });
    expect(config.origins.get("settings/project")?.source).toBe("config/jira_config.yaml");
    expect(config.origins.get("settings/email")?.source).toBe(".env");
    expect(config.origins.get("issue_types/bug")).toMatchObject({
      source: "config/jira_config.yaml",
      variable: "BUG_TYPE",
    });
  });

  test("jira_config.yaml, if there is no folder config, or something else has that name", () => {
    inFolder({ config: "not a folder\n", "jira_config.yaml": yaml("ROOT"), ".env": variables });
    expect(loadPluginConfig({ environment: {} }).project).toBe("ROOT");
  });
});

describe("of a value that several places hold", () => {
  test("the environment's counts before .env, and that before the YAML file's", () => {
    inFolder({
      "jira_config.yaml": `${yaml("YAML")}  timeout: 7\n  retry_attempts: 7\n`,
      ".env": `${variables}JIRA_TIMEOUT=6\nJIRA_RETRY_ATTEMPTS=6\n`,
    });
    const config = loadPluginConfig({ environment: { JIRA_TIMEOUT: "5" } });
    expect(config).toMatchObject({ timeout: 5, retryAttempts: 6, project: "YAML" });
    expect(config.origins.get("settings/timeout")?.source).toBe("environment");
    expect(config.origins.get("settings/retry_attempts")?.source).toBe(".env");
  });

  test("a reference takes the environment's value before that of .env", () => {
    inFolder({ "jira_config.yaml": yaml("PROJ"), ".env": variables });
    expect(loadPluginConfig({ environment: { BUG_TYPE: "Defect" } }).issueTypes).toEqual({ bug: "Defect" });
  });

  test("a reference to a variable that is not set finds nothing, whatever its name", () => {
    inFolder({ "jira_config.yaml": yaml("PROJ").replace("BUG_TYPE", "constructor"), ".env": variables });
    expect(() => loadPluginConfig({ environment: {} })).toThrow(
      "Set constructor, which stands for this value.",
    );
  });

  test("a reference finds the first variable of a .env behind a byte order mark", () => {
    const others = variables.replace("BUG_TYPE=Bug\n", "");
    inFolder({ "jira_config.yaml": yaml("PROJ"), ".env": `\ufeffBUG_TYPE=Defect\r\n${others}` });
    expect(loadPluginConfig({ environment: {} }).issueTypes).toEqual({ bug: "Defect" });
  });

  test("one that is empty in the environment does not count", () => {
    inFolder({ "jira_config.yaml": yaml("PROJ"), ".env": variables });
    const config = loadPluginConfig({ environment: { BUG_TYPE: "", JIRA_EMAIL: "", JIRA_PROJECT: "" } });
    expect(config).toMatchObject({
      issueTypes: { bug: "Bug" },
      organization: "jira-bot@your-company.com",
      project: "PROJ",
    });
  });
});

describe("a place that is named", () => {
  test("is looked at in place of the usual one", () => {
    inFolder({
      "jira_config.yaml": yaml("USUAL"),
      ".env": "",
      "other.yaml": yaml("OTHER"),
      "other.env": variables,
    });
    const config = loadPluginConfig({ environment: {}, yaml: "other.yaml", dotenv: "other.env" });
    expect(config.project).toBe("OTHER");
    expect(config.origins.get("settings/api_token")?.source).toBe("other.env");
  });

  test("has to be there", () => {
    inFolder({ "jira_config.yaml": yaml("USUAL"), ".env": variables });
    expect(() => loadPluginConfig({ yaml: "other.yaml" })).toThrow(
      expect.objectContaining({ code: "ENOENT" }),
    );
  });

  test("is not looked at when it is turned off", () => {
    inFolder({ "jira_config.yaml": yaml("PROJ"), ".env": variables });
    expect(() => loadPluginConfig({ environment: {}, dotenv: false })).toThrow(/Set BUG_TYPE, which/);
    expect(() => loadPluginConfig({ environment: {}, yaml: false })).toThrow(/Set JIRA_URL; it is required/);
  });
});

test("a file that was asked for and cannot be read is not taken for absent", () => {
  inFolder({ "jira_config.yaml": yaml("PROJ"), ".env/file": "a folder" });
  expect(() => loadPluginConfig({ environment: {}, dotenv: ".env" })).toThrow(
    expect.objectContaining({ code: "EISDIR" }),
  );
});

test("a folder with a usual name is not read, as a virtual environment of Python may be called .env", () => {
  inFolder({ "jira_config.yaml": yaml("PROJ"), ".env/bin/python": "" });
  const environment = {
    JIRA_EMAIL: "jira-bot@your-company.com",
    JIRA_API_TOKEN: fakeToken(),
    BUG_TYPE: "Bug",
  };
  expect(loadPluginConfig({ environment })).toMatchObject({
    project: "PROJ",
    organization: environment.JIRA_EMAIL,
  });
});

test("where there is no configuration at all, it says where it looked", () => {
  inFolder({});
  const load = () => loadPluginConfig({ environment: {}, yaml: false });
  expect(load).toThrow(ConfigurationError);
  expect(load).toThrow(
    `There is no Jira configuration: neither a variable such as JIRA_URL in the environment, nor .env. This folder is ${process.cwd()}.`,
  );
  expect(() => loadPluginConfig({ environment: {} })).toThrow(
    "nor .env, nor config/jira_config.yaml, nor jira_config.yaml.",
  );
});

describe("a variable of .env that only names another", () => {
  const withToken = (lines: string) => `JIRA_EMAIL=jira-bot@your-company.com\nBUG_TYPE=Bug\n${lines}`;

  test("holds what that one does, in the environment or in .env", () => {
    inFolder({ "jira_config.yaml": yaml("PROJ"), ".env": withToken("JIRA_API_TOKEN=${CI_TOKEN}\n") });
    const token = fakeToken();
    expect(loadPluginConfig({ environment: { CI_TOKEN: token } }).apiKey.reveal()).toBe(token);
    inFolder({
      "jira_config.yaml": yaml("PROJ"),
      ".env": withToken(`JIRA_API_TOKEN=\${A}\nA=\${B}\nB='${token}'\n`),
    });
    expect(loadPluginConfig({ environment: {} }).apiKey.reveal()).toBe(token);
  });

  test.each(["JIRA_API_TOKEN=${JIRA_API_TOKEN}\n", "JIRA_API_TOKEN=${A}\nA=${B}\nB=${A}\n"])(
    "and in the end itself counts as not set, and is no token: %j",
    (lines) => {
      inFolder({ "jira_config.yaml": yaml("PROJ"), ".env": withToken(lines) });
      expect(() => loadPluginConfig({ environment: {} })).toThrow(/Set \w+, which stands for this value/);
    },
  );
});

describe("a file in UTF-16 with a byte order mark", () => {
  const littleEndian = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

  test.each([
    ["little-endian, as Windows PowerShell 5 writes it", littleEndian],
    ["big-endian", (text: string) => littleEndian(text).swap16()],
  ])("is read: %s", (_, encoded) => {
    inFolder({ "jira_config.yaml": encoded(yaml("PROJ")), ".env": encoded(variables) });
    const config = loadPluginConfig({ environment: {} });
    expect(config).toMatchObject({ project: "PROJ", issueTypes: { bug: "Bug" } });
    expect(config.origins.get("settings/project")?.range.start).toMatchObject({ line: 5, column: 12 });
  });
});

test.each([
  ["bytes", new Uint8Array([0x6a, 0x00, 0xff, 0x80])],
  ["half a character of UTF-16", new Uint8Array([0xff, 0xfe, 0x6a])],
  ["UTF-32", new Uint8Array([0xff, 0xfe, 0, 0, 0x6a, 0, 0, 0])],
])("a file that contains %s is named, with what to do", (_, bytes) => {
  inFolder({ "jira_config.yaml": bytes, ".env": variables });
  const load = () => loadPluginConfig({ environment: {} });
  expect(load).toThrow(ConfigurationError);
  expect(load).toThrow(/^jira_config\.yaml is not a text file in UTF-8.* save it as UTF-8\.$/);
});

test.for<[string, unknown, string]>([
  [
    "the name of a file",
    "jira_config.yaml",
    "loadPluginConfig() takes an object, not a string. It takes environment, dotenv and yaml.",
  ],
  [
    "an option that there is not",
    { file: "jira_config.yaml" },
    "loadPluginConfig() was given an unknown property. It takes environment, dotenv and yaml.",
  ],
  [
    "true for a file",
    { yaml: true },
    'Give loadPluginConfig() the path of a file, or false for none, as "yaml"; it is a boolean.',
  ],
])("%s in place of options is refused, for what it names would not be read", ([, options, message]) => {
  expect(() => loadPluginConfig(options as LoadOptions)).toThrow(new IntegrationError(message));
});
