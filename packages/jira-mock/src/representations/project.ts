import { type Call, link } from "../call/call.ts";
import { everybody, type Project } from "../cloud/project.ts";
import { representIssueType } from "./issue-type.ts";
import { avatars, representAccount } from "./user.ts";

/** A project as work items and screens refer to it. */
export function representProject(call: Call, project: Project): object {
  return {
    self: link(call, `project/${project.id}`),
    id: project.id,
    key: project.key,
    name: project.name,
    projectTypeKey: "software",
    simplified: project.style === "next-gen",
    avatarUrls: avatars(
      link(call, `universal_avatar/view/type/project/avatar/${10400 + Number(project.id)}`),
    ),
  };
}

/** A project as its own endpoint and lists of projects describe it. */
export function representProjectInFull(call: Call, project: Project): object {
  const types = call.site.issueTypes.filter(({ id }) => project.issueTypes.includes(id));
  return {
    expand: "description,lead,issueTypes,url,projectKeys,permissions,insight",
    ...representProject(call, project),
    description: "",
    lead: representAccount(call, project.lead),
    components: [],
    issueTypes: types.map((type) => representIssueType(call, type)),
    assigneeType: "UNASSIGNED",
    versions: [],
    roles: {},
    style: project.style,
    isPrivate: project.permissions[everybody] === undefined,
    ...(project.archived && { archived: true }),
    properties: {},
  };
}
