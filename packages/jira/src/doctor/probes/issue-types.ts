import { cause as issueTypeUnknown } from "../../causes/issue-type-unknown.ts";
import { typesOf } from "../../site/issue-types.ts";
import { compareNames } from "../compare-names.ts";
import { counted } from "../counted.ts";
import type { Probe } from "../probe.ts";

/** Each mapped type is one that can be created in the space (project). */
export const issueTypes: Probe = {
  id: "issue-types",
  title: "Work item (issue) types",
  async examine(examination) {
    const { jira, learned, config, projectKey } = examination;
    const ofProject = async () => learned.project?.issueTypes ?? [];
    const { types: entities, mayCreate } = await typesOf(jira, projectKey(), ofProject);
    learned.issueTypes = entities;
    learned.mayCreate = mayCreate;
    const mapping = config.issueTypes;
    const findings = compareNames(examination, {
      section: "issue_types",
      mapping,
      entities,
      missing: issueTypeUnknown,
      noun: "type",
      likely: (word) => entities.filter(({ level }) => level === (word === "epic" ? 1 : 0)),
    });
    return {
      summary: `The space (project) has ${counted(entities, "type")}; ${counted(mapping, "name")} compared.`,
      findings,
    };
  },
};
