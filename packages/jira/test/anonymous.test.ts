import { describe, expect, test } from "vitest";
import { AuthenticationError, WorkItemNotFoundError } from "../src/index.ts";
import { anonymous, get, json, type Reply, serving, status } from "./serving.ts";

const issue = { ...get, url: "/rest/api/3/issue/PROJ-1" };
const search = { ...get, url: "/rest/api/3/search/jql" };
const notThere: Reply = (_, response) =>
  json(response, 404, {
    errorMessages: ["Issue does not exist or you do not have permission to see it."],
    errors: {},
  });
const found =
  (issues: readonly object[], headers: Record<string, string> = {}): Reply =>
  (_, response) =>
    json(response, 200, { issues }, headers);
const refused = status(401, anonymous);
const loggedOut = { "set-cookie": "atlassian.xsrf.token=00000000_lout; Path=/; SameSite=None; Secure" };

describe("an answer that may be to an anonymous request", () => {
  const asking = { confirmsIdentity: true, retryAttempts: 0 };

  test.each<[string, typeof get | typeof issue, Reply]>([
    ["nothing where something was", issue, notThere],
    ["a search that finds nothing", search, found([])],
    ["what everybody may see", search, found([{ key: "PUB-1" }], loggedOut)],
    ["a refusal", issue, status(403)],
    ["a refusal of what was given", issue, status(400)],
  ])("is an error of its own when Jira does not know the account: %s", async (_, request, reply) => {
    const { transport, requests } = await serving([reply, refused], asking);
    const error = await transport.sendRequest<unknown>(request).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ failure: { id: "anonymous-answer" } });
    expect(requests.map(({ url }) => url)).toEqual([request.url, "/rest/api/3/myself"]);
  });

  test("counts when Jira knows the account, or does not tell", async () => {
    for (const answer of [status(200), status(503)]) {
      const missing = await serving([notThere, answer], asking);
      await expect(missing.transport.sendRequest(issue)).rejects.toBeInstanceOf(WorkItemNotFoundError);
      const empty = await serving([found([]), answer], asking);
      await expect(empty.transport.sendRequest(search)).resolves.toEqual({ issues: [] });
    }
  });

  test("is not doubted when it names the account, or found something", async () => {
    for (const reply of [found([], { "x-aaccountid": "1" }), found([{ key: "PROJ-1" }])]) {
      const { transport, requests } = await serving([reply, refused], asking);
      await transport.sendRequest(search);
      expect(requests).toHaveLength(1);
    }
  });

  test("is never one of the gateway, which refuses anonymous requests", async () => {
    const { transport, requests } = await serving([notThere, refused], asking);
    await expect(
      transport.sendRequest({ ...get, url: "/ex/jira/1/rest/api/3/issue/PROJ-1" }),
    ).rejects.toBeInstanceOf(WorkItemNotFoundError);
    expect(requests).toHaveLength(1);
  });

  test("is not doubted when the request was meant to be anonymous", async () => {
    for (const options of [{ ...asking, credentials: undefined }, { retryAttempts: 0 }]) {
      const { transport, requests } = await serving([found([]), refused], options as object);
      await transport.sendRequest(search);
      expect(requests).toHaveLength(1);
    }
  });
});
