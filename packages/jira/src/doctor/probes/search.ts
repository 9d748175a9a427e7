import { cause as emptySearch } from "../../causes/empty-search.ts";
import { searchAndReconsileIssuesUsingJql } from "../../endpoints.ts";
import { inProject } from "../../plugin/jql.ts";
import { findingAt, refusalAt } from "../examination.ts";
import type { Probe } from "../probe.ts";

/** A search finds what is in the space (project). */
export const search: Probe = {
  id: "search",
  title: "Search",
  async examine(examination) {
    const { jira, projectKey } = examination;
    const jql = `${inProject(projectKey())} ORDER BY created DESC`;
    try {
      const { issues = [] } = await searchAndReconsileIssuesUsingJql(jira, {
        jql,
        maxResults: 1,
        fields: ["summary"],
      });
      if (issues[0]?.key !== undefined)
        return { summary: `The newest work item (issue) is ${issues[0].key}.` };
      const finding = findingAt(examination, "settings/project", emptySearch, {
        severity: "info",
        message:
          "Create a first work item (issue), or ask for permission for this account to see the existing ones.",
      });
      return {
        summary: "This account sees no work items (issues) in the space (project).",
        findings: [finding],
      };
    } catch (error) {
      const finding = refusalAt(examination, "settings/project", error, emptySearch);
      return { summary: "The search failed.", findings: [finding] };
    }
  },
};
