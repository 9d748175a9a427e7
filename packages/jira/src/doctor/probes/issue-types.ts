import { getCreateIssueMetaIssueTypes } from "jira.js/cloud";
import { cause as issueTypeUnknown } from "../../causes/issue-type-unknown.ts";
import { IntegrationError } from "../../errors.ts";
import { compareNames } from "../compare-names.ts";
import { counted } from "../counted.ts";
import type { Examination } from "../examination.ts";
import type { Probe } from "../probe.ts";
import { type Seen, seenIn } from "../seen.ts";

const mostTypes = 100;

/** Each mapped type is one that can be created in the space (project). */
export const issueTypes: Probe = {
  id: "issue-types",
  title: "Work types (issue types)",
  async examine(examination) {
    const things = await creatableTypes(examination);
    examination.learned.issueTypes = things;
    const mapping = examination.config.issueTypes;
    const findings = compareNames(examination, {
      section: "issue_types",
      mapping,
      things,
      missing: issueTypeUnknown,
      noun: "type",
      likely: () => things,
    });
    return {
      summary: `The space (project) has ${counted(things, "type")}; ${counted(mapping, "name")} compared.`,
      findings,
    };
  },
};

/** The types that this account may create; those that the project names, when it may create none. */
async function creatableTypes({ jira, learned, config }: Examination): Promise<readonly Seen[]> {
  const { key = config.project, issueTypes: ofProject = [] } = learned.project ?? {};
  try {
    const { issueTypes = [] } = await getCreateIssueMetaIssueTypes(jira, {
      projectIdOrKey: key,
      maxResults: mostTypes,
    });
    const seen = seenIn(issueTypes);
    return seen.length > 0 ? seen : ofProject;
  } catch (error) {
    if (error instanceof IntegrationError && error.status !== undefined && error.status < 500)
      return ofProject;
    throw error;
  }
}
