import type { FakeJira } from "@jira-config/jira-mock";

/** The one project of a fake. */
export function onlyProject({ cloud }: FakeJira): FakeJira["cloud"]["sites"][number]["projects"][number] {
  const project = cloud.sites[0]?.projects[0];
  if (!project) throw new Error("The fake has no project.");
  return project;
}

/** Adds more custom fields to a site than fit into one answer, and returns their ids. */
export function manyFields({ cloud }: FakeJira): string[] {
  const ids = Array.from({ length: 250 }, (_, number) => `customfield_${20000 + number}`);
  const fields = ids.map((id) => ({
    id,
    name: { english: id },
    clauseNames: [id],
    orderable: true,
    searchable: true,
  }));
  cloud.sites[0]?.fields.push(...fields);
  return ids;
}
