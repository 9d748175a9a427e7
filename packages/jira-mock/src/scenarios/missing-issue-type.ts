import { company, type Scenario } from "./scenario.ts";

export const missingIssueType: Scenario = {
  name: "missing-issue-type",
  title: "The work item (issue) types have other names",
  description: "The space (project) calls its stories Requirement, and has no epics.",
  cause: "issue-type-unknown",
  create: () =>
    company(({ site, project }) => {
      for (const type of site.issueTypes) {
        if (type.name.english === "Story") type.name = { english: "Requirement" };
      }
      const epic = site.issueTypes.find(({ name }) => name.english === "Epic");
      project.issueTypes = project.issueTypes.filter((id) => id !== epic?.id);
      site.issues = site.issues.filter(({ issueType }) => issueType !== epic?.id);
    }),
};
