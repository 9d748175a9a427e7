import type { Cloud } from "../cloud/cloud.ts";
import type { Project } from "../cloud/project.ts";
import type { Site } from "../cloud/site.ts";
import { makeSecret, type Token } from "../cloud/token.ts";
import type { User } from "../cloud/user.ts";
import { addIssues } from "./issues.ts";
import { companyManagedProject, emptySite, memberPermissions } from "./site.ts";
import { colleague, engineer } from "./users.ts";

/** A company with one site and one project, in good order, and the parts that scenarios change. */
export interface YourCompany {
  cloud: Cloud;
  site: Site;
  project: Project;
  user: User;
  token: Token;
}

/** `https://your-company.atlassian.net` with the project PROJ, and the engineer's token. */
export function yourCompany(): YourCompany {
  const user = engineer();
  const other = colleague();
  const token: Token = { secret: makeSecret("engineer"), owner: user.accountId, status: "live" };
  const site = emptySite({
    cloudId: "3f1d9c52-7a64-4c1e-9b80-2d5e6f7a8b90",
    baseUrl: "https://your-company.atlassian.net",
  });
  const project = companyManagedProject(site, {
    id: "10000",
    key: "PROJ",
    name: "Payments",
    lead: other.accountId,
  });
  project.permissions = { [user.accountId]: memberPermissions, [other.accountId]: memberPermissions };
  site.members = [user.accountId, other.accountId];
  site.projects = [project];
  addIssues(site, project, user.accountId, [
    { type: "Epic", summary: "Pay by invoice", status: "In Progress", priority: "High" },
    { type: "Story", summary: "Choose invoice at checkout", status: "Done", priority: "Medium" },
    { type: "Story", summary: "Send the invoice by email", status: "In Review", assignee: user.accountId },
    { type: "Bug", summary: "Rounding differs by one cent", priority: "Highest", labels: ["money"] },
    { type: "Task", summary: "Rotate the API token", status: "To Do", priority: "Low" },
  ]);
  return {
    cloud: { sites: [site], users: [user, other], tokens: [token], conditions: {} },
    site,
    project,
    user,
    token,
  };
}
