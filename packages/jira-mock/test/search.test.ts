import { describe, expect, test } from "vitest";
import { playScenario } from "../src/index.ts";
import { ask, askJson } from "./jira.ts";

const find = async (jql: string, fake = playScenario("healthy")) => {
  const body = { jql, fields: ["summary"], maxResults: 100 };
  const answer = await askJson(fake, "/rest/api/3/search/jql", { method: "POST", body });
  return answer.issues?.map(({ key }: { key: string }) => key) ?? answer.errorMessages;
};

describe("a search finds", () => {
  test.each([
    ['project = "PROJ"', "5 4 3 2 1"],
    ['project = "proj" ORDER BY created ASC', "1 2 3 4 5"],
    ["project = 10000 AND issuetype = Story", "3 2"],
    ['project = Payments AND status = "in review"', "3"],
    ["project = PROJ AND type in (Epic, Bug) ORDER BY key ASC", "1 4"],
    ["project = PROJ AND issuetype not in (Epic, Bug) ORDER BY key ASC", "2 3 5"],
    ["project = PROJ AND NOT (status = Done OR status = 'To Do')", "3 1"],
    ['text ~ "invoice" ORDER BY key', "1 2 3"],
    ['summary ~ "invo*" AND status != Done', "3 1"],
    ["summary ~ '\"by one cent\"'", "4"],
    ["summary !~ 'invo*' AND project = PROJ", "5 4"],
    ["description !~ nothing AND project = PROJ", ""],
    ["project = PROJ AND statusCategory != Done", "5 4 3 1"],
    ['statusCategory in (2, "In Progress") ORDER BY key', "1 3 4 5"],
    ["project = PROJ AND resolution = Unresolved", "5 4 3 1"],
    ["resolution is EMPTY AND project = PROJ", "5 4 3 1"],
    ["resolution != unresolved OR resolution = Done", "2"],
    ['resolution in ("Won\'t Do", Duplicate)', ""],
    ["resolution in (Unresolved, 10000) ORDER BY resolution, key", "2 1 3 4 5"],
    ["key in (PROJ-2, proj-5)", "5 2"],
    ["key > PROJ-3", "5 4"],
    ["assignee = currentUser()", "3"],
    ["assignee is EMPTY AND project = PROJ ORDER BY priority DESC", "4 1 2 5"],
    ["project = PROJ ORDER BY assignee ASC", "3 5 4 2 1"],
    ["project = PROJ ORDER BY assignee DESC", "5 4 2 1 3"],
    ["priority >= High", "4 1"],
    ["labels = money", "4"],
    ["created >= 2026-09-04", "5 4"],
    [String.raw`status = "\u0049n Review"`, "3"],
    [String.raw`status = In\ Review`, "3"],
    [String.raw`summary ~ "\"by one cent\""`, "4"],
    [String.raw`text ~ "checkout\n\u0069nvoice"`, "2"],
    ['project = "PROJ" & priority = Highest || key = "PROJ-5"', "5 4"],
  ])("%s", async (jql, numbers) => {
    const keys = await find(jql);
    expect(keys.map((key: string) => key.replace("PROJ-", "")).join(" ")).toBe(numbers);
  });

  test("by names in the account's language and in English", async () => {
    const fake = playScenario("spanish-account");
    expect(await find("type = Historia", fake)).toEqual(await find("type = Story", fake));
  });

  test("by numbers in custom fields", async () => {
    const fake = playScenario("healthy");
    const issue = fake.cloud.sites[0]?.issues[2];
    if (issue) issue.custom.customfield_10016 = 5;
    expect(await find('"Story Points" >= 5', fake)).toEqual(["PROJ-3"]);
    expect(await find("cf[10016] is not EMPTY", fake)).toEqual(["PROJ-3"]);
  });

  test.each([
    ["created >= -2h AND created <= now()", ["PROJ-1"]],
    ["created >= -90m", ["PROJ-1"]],
    ["created >= -30m", []],
    ["created >= -1d", ["PROJ-1"]],
    ["created >= -1w AND created < +1h", ["PROJ-1"]],
  ])("by times from now: %s", async (jql, keys) => {
    const fake = playScenario("healthy");
    const issue = fake.cloud.sites[0]?.issues[0];
    if (issue) issue.created = new Date(Date.now() - 3_600_000).toISOString();
    expect(await find(`key = PROJ-1 AND ${jql}`, fake)).toEqual(keys);
  });

  test("nothing in an archived project", async () => {
    expect(await find("project = PROJ", playScenario("archived-project"))).toEqual([]);
  });
});

describe("a query is refused", () => {
  test.each([
    ["ORDER BY key", "Unbounded JQL queries are not allowed here."],
    ["", "Unbounded JQL queries are not allowed here."],
    [
      "project = INT",
      "Error in the JQL Query: 'INT' is a reserved JQL word. You must surround it in quotation marks to use it in a query. (line 1, character 11)",
    ],
    ["project = NOPE", "The value 'NOPE' does not exist for the field 'project'."],
    ["status = Zzqq", "The value 'Zzqq' does not exist for the field 'status'."],
    [`key = A-1 ORDER BY ${Array(8).fill("key").join()}`, "The query is sorted by more than 7 fields."],
    ["colour = red", "Field 'colour' does not exist or you do not have permission to view it."],
    ["summary = test", "The operator '=' is not supported by the 'summary' field."],
    ["project in PROJ", "Operator 'in' does not support the non-list value 'PROJ' for field 'project'."],
    ["project PROJ", "Expecting operator but got 'PROJ'."],
    ["project = PROJ AND", "Expecting a field name at the end of the query."],
    ["project = PROJ AND (status = Open", "Expecting ')' before the end of the query."],
    ["project =", "Expecting either a value, list or function before the end of the query."],
    [
      "project = PROJ AND status = = Open",
      "Expecting either a value, list or function but got '='. You must surround '=' in quotation marks to use it as a value. (line 1, character 29)",
    ],
    ["project = PROJ\nAND status", "Expecting operator before the end of the query. The valid operators are"],
    ["project = PROJ\nAND status x", "Expecting operator but got 'x'. The valid operators are"],
    ['summary ~ "unclosed', "The quoted string 'unclosed' has not been completed. (line 1, character 11)"],
    [
      String.raw`project = PROJ AND creator \!= x`,
      String.raw`'\!' is an illegal JQL escape sequence. The valid escape sequences are \', \", \t, \n, \r, \\, '\ ' and \uXXXX. (line 1, character 28)`,
    ],
    [String.raw`text ~ "\u12x"`, String.raw`'\u12x' is an illegal JQL escape sequence.`],
    [String.raw`project = "\\n\t"`, "The value '\\n\t' does not exist for the field 'project'."],
    ['text ~ "a\tb"', String.raw`The character '	' must be escaped. Use the escape '\u0009' instead.`],
    ["project = PROJ assignee = x", "Expecting either 'OR' or 'AND' but got 'assignee'."],
    ["assignee = membersOf(staff)", "Unable to find JQL function 'membersOf(staff)'"],
    ["key in linkedIssues(A-1)", "Unable to find JQL function 'linkedIssues(A-1)'"],
    [
      "assignee in currentUser()",
      "Operator 'in' does not support the non-list value 'currentUser()' for field 'assignee'.",
    ],
    [`${"(".repeat(100)}key = A-1${")".repeat(100)}`, "nested too deeply"],
  ])("%s", async (jql, message) => {
    const [said] = await find(jql);
    expect(said).toContain(message);
  });

  test("with every unknown name, unless nobody is logged in", async () => {
    const jql = "status = Zzqq AND colour = red";
    expect(await find(jql)).toHaveLength(2);
    expect(await find(jql, playScenario("expired-token"))).toEqual([]);
    const [unbounded] = await find("ORDER BY key", playScenario("expired-token"));
    expect(unbounded).toContain("Unbounded");
  });
});

describe("pages", () => {
  test.each([
    [1, 5],
    [2, 3],
    [5, 1],
    [6, 1],
  ])("of %i are linked by their tokens, and the last says that it is the last", async (maxResults, count) => {
    const fake = playScenario("healthy");
    const keys: string[] = [];
    let nextPageToken: string | undefined;
    let pages = 0;
    do {
      const jql = "project = PROJ ORDER BY key";
      const body = { jql, fields: ["summary"], maxResults, nextPageToken };
      const page = await askJson(fake, "/rest/api/3/search/jql", { method: "POST", body });
      keys.push(...page.issues.map(({ key }: { key: string }) => key));
      nextPageToken = page.nextPageToken;
      pages += 1;
      expect(page.isLast).toBe(nextPageToken === undefined);
      expect(page).not.toHaveProperty("total");
    } while (nextPageToken);
    expect(keys).toEqual(["PROJ-1", "PROJ-2", "PROJ-3", "PROJ-4", "PROJ-5"]);
    expect(pages).toBe(count);
  });

  test("contain only ids unless fields are asked for", async () => {
    const page = await askJson(
      playScenario("healthy"),
      `/rest/api/3/search/jql?jql=${encodeURIComponent("key = PROJ-1")}`,
    );
    expect(page).toEqual({ issues: [{ id: "10000" }], isLast: true });
  });

  test.each([0, 6000])("of %s are refused", async (maxResults) => {
    const response = await ask(
      playScenario("healthy"),
      `/rest/api/3/search/jql?jql=key%3DPROJ-1&maxResults=${maxResults}`,
    );
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("The max results parameter has to be between 1 and 5,000.");
  });

  test.each(["abc", "***"])("need a token that the fake gave, and not %s", async (token) => {
    const response = await ask(
      playScenario("healthy"),
      `/rest/api/3/search/jql?jql=key%3DPROJ-1&nextPageToken=${token}`,
    );
    expect(response.status).toBe(400);
  });
});

test.each([2, 3])("the old search of version %s is gone", async (version) => {
  for (const options of [{}, { method: "POST", body: { jql: "key = A-1" } }]) {
    const response = await ask(
      playScenario("healthy"),
      `/rest/api/${version}/search?jql=key%3DPROJ-1`,
      options,
    );
    expect(response.status).toBe(410);
    expect(await response.text()).toContain(`Please migrate to the /rest/api/${version}/search/jql API.`);
  }
});
