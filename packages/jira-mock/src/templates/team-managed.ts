import type { Project } from "../cloud/project.ts";
import type { Site } from "../cloud/site.ts";
import { fieldsLeftOut, teamManagedTypes } from "./issue-types.ts";
import { addIssues } from "./issues.ts";
import { companyManagedProject, editableFields, memberPermissions } from "./site.ts";
import { defaultStatuses, simplifiedWorkflow } from "./workflow.ts";

/**
 * Adds a team-managed project to a site. Types and statuses are its own; story points are `Story point estimate`, and
 * there is no Epic Link. https://support.atlassian.com/jira-software-cloud/docs/what-are-team-managed-projects/
 */
export function teamManagedProject(
  site: Site,
  project: Pick<Project, "id" | "key" | "name" | "lead">,
): Project {
  const scope = project.id;
  const types = teamManagedTypes(scope);
  const statuses = defaultStatuses().map((status, index) => ({
    ...status,
    id: String(10100 + index),
    scope,
  }));
  const custom = site.fields.filter(({ name }) => ["Story point estimate", "Sprint"].includes(name.english));
  const added: Project = {
    ...companyManagedProject(site, project),
    style: "next-gen",
    issueTypes: types.map(({ id }) => id),
    workflow: simplifiedWorkflow(statuses),
    screen: [...editableFields, ...custom.map(({ id }) => id)],
    offScreen: fieldsLeftOut(types),
    permissions: { [project.lead]: memberPermissions },
  };
  site.issueTypes.push(...types);
  site.statuses.push(...statuses);
  site.projects.push(added);
  addIssues(site, added, project.lead, [
    { type: "Story", summary: "Sign in with a passkey", status: "In Progress" },
    { type: "Bug", summary: "The keyboard hides the button" },
  ]);
  return added;
}
