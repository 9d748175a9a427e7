import { remove, safeFix } from "../edits.ts";
import { atPart } from "../places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

export const rule: Rule = {
  id: "site-url-path",
  severity: "error",
  message: () => "End the site URL after its host; remove what follows.",
  check({ site }, report) {
    if (!site) return;
    const { setting, url } = site;
    if (url.hostKind !== "cloud" || /^\/*$/.test(url.rest)) return;
    const place = atPart(setting, url.restStart, setting.node.text.length);
    const fixes =
      setting.node.contentStart >= 0 ? [safeFix("Remove what follows the host", remove(place))] : [];
    report({ ...place, params: {}, fixes });
  },
};

export const text = (): RuleText => ({
  title: "The site URL ends with the host",
  why: "An address copied from the browser leads to a page: a board, a work item (issue), a dashboard. The REST API lies directly under the host, so anything between leads to `404`. `/jira` is a habit from Jira Server; Jira Cloud has no such path for its API.",
  fix: "Keep only `https://your-company.atlassian.net`.",
  examples: {
    valid: [{ text: yamlExample({ url: '"https://your-company.atlassian.net"' }) }],
    invalid: [
      {
        title: "A pasted work item",
        text: yamlExample({ url: '"https://your-company.atlassian.net⟦/browse/PROJ-123⟧"' }),
      },
      {
        title: "A path from Jira Server",
        text: yamlExample({ url: '"https://your-company.atlassian.net⟦/jira⟧"' }),
      },
      {
        title: "A port",
        format: "dotenv",
        text: dotenvExample({ JIRA_URL: "https://your-company.atlassian.net⟦:443⟧" }),
      },
    ],
  },
});
