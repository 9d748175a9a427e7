import { cause as issueTypeUnknown } from "../../causes/issue-type-unknown.ts";
import { IntegrationError } from "../../errors.ts";
import { creatableTypes, type TypeSeen } from "../../site/issue-types.ts";
import { compareNames } from "../compare-names.ts";
import { counted } from "../counted.ts";
import type { Examination } from "../examination.ts";
import type { Probe } from "../probe.ts";

/** Each mapped type is one that can be created in the space (project). */
export const issueTypes: Probe = {
  id: "issue-types",
  title: "Work types (issue types)",
  async examine(examination) {
    const things = await typesOf(examination);
    examination.learned.issueTypes = things;
    const mapping = examination.config.issueTypes;
    const findings = compareNames(examination, {
      section: "issue_types",
      mapping,
      things,
      missing: issueTypeUnknown,
      noun: "type",
      likely: (word) => things.filter(({ level }) => level === (word === "epic" ? 1 : 0)),
    });
    return {
      summary: `The space (project) has ${counted(things, "type")}; ${counted(mapping, "name")} compared.`,
      findings,
    };
  },
};

/** The types that this account may create; those that the project names, when it may create none. */
async function typesOf({ jira, learned, config }: Examination): Promise<readonly TypeSeen[]> {
  const { key = config.project, issueTypes: ofProject = [] } = learned.project ?? {};
  try {
    const creatable = await creatableTypes(jira, key);
    learned.mayCreate = creatable.length > 0;
    return creatable.length > 0 ? creatable : ofProject;
  } catch (error) {
    if (!(error instanceof IntegrationError) || error.status === undefined || error.status >= 500)
      throw error;
    learned.mayCreate = false;
    return ofProject;
  }
}
