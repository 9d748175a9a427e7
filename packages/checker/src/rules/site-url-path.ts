import type { ConfigDocument } from "../document.ts";
import { atPart } from "../findings/places.ts";
import type { Span } from "../node.ts";
import { fixesInside, remove, replaceWithText, safeFix, suggestedFix } from "../repairs/edits.ts";
import { insertKey } from "../repairs/insert-key.ts";
import type { FixDraft, Rule, RuleText, TextEdit } from "../rule.ts";
import { shownName } from "../secrets/shown-name.ts";
import { isForOthers } from "../settings/others-file.ts";
import { isScalar } from "../settings/setting.ts";
import { projectKeyIn, type SiteUrl } from "../values/site-url.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

export const rule: Rule = {
  id: "site-url-path",
  severity: "error",
  message: () => "Remove what follows the host; the site URL ends there.",
  check(document, report) {
    const { site } = document;
    if (!site || !hasPath(site.url)) return;
    const { setting, url } = site;
    const place = atPart(setting, url.restStart, setting.node.text.length);
    report({ ...place, params: {}, fixes: fixesInside(setting.node, ...repairs(document, url, place)) });
  },
};

function hasPath({ hostKind, rest }: SiteUrl): boolean {
  return (hostKind === "cloud" || hostKind === "loopback") && !/^\/*$/.test(rest);
}

/** The URL of a page may contain a space (project) key, which is worth keeping if the configuration has none. */
function repairs(document: ConfigDocument, { rest }: SiteUrl, path: Span): FixDraft[] {
  const key = projectKeyIn(rest);
  const edit = key === undefined ? undefined : keepKey(document, key);
  const fix = isForOthers(document) ? suggestedFix : safeFix;
  return [
    fix("Remove what follows the host", remove(path)),
    ...(edit ? [suggestedFix(`Remove it, and write ${key} as the project`, remove(path), edit)] : []),
  ];
}

function keepKey(document: ConfigDocument, key: string): TextEdit | undefined {
  const project = document.byKey.project;
  if (shownName(key) === undefined) return undefined;
  if (!project) return insertKey(document, "project", key);
  const isOpen = isScalar(project) && project.form !== "reference" && project.node.style !== "block";
  return isOpen && project.node.text !== key && project.form !== "blank"
    ? replaceWithText(project.node, key, document.format)
    : undefined;
}

export const text = (): RuleText => ({
  title: "The site URL ends with the host",
  why: "An address copied from the browser leads to a page: a board, a work item (issue), a dashboard. The REST API is directly under the host, so anything in between leads to `404`. `/jira` is common with Jira Server; [Jira Cloud has no API there](https://github.com/sooperset/mcp-atlassian/issues/388).",
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
