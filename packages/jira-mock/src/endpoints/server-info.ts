import { ok } from "../http/answer.ts";
import { jiraTime } from "../representations/time.ts";
import { type Endpoint, rest } from "./endpoint.ts";

/** Tells that a Jira Cloud is here, to anybody. */
export const serverInfo: Endpoint = {
  method: "GET",
  path: rest("/serverInfo"),
  scopes: [],
  anonymous: true,
  public: true,
  answer: ({ site }) =>
    ok({
      baseUrl: site.baseUrl,
      version: "1001.0.0-SNAPSHOT",
      versionNumbers: [1001, 0, 0],
      deploymentType: "Cloud",
      buildNumber: 100290,
      buildDate: jiraTime(new Date("2026-01-12T00:00:00Z")),
      serverTime: jiraTime(new Date()),
      scmInfo: "0000000000000000000000000000000000000000",
      serverTitle: site.title,
      defaultLocale: { locale: site.locale },
    }),
};
