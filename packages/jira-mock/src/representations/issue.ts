import { type Call, link, localName } from "../call/call.ts";
import { type AtlassianDocument, textOf } from "../cloud/document.ts";
import type { Comment, Issue } from "../cloud/issue.ts";
import type { Field } from "../cloud/site.ts";
import { representIssueType } from "./issue-type.ts";
import { representPriority } from "./priority.ts";
import { representProject } from "./project.ts";
import { representResolution, resolutionOf } from "./resolution.ts";
import { representStatus } from "./status.ts";
import { jiraTime } from "./time.ts";
import { representAccount } from "./user.ts";

/** A work item with some of its fields. */
export function representIssue(call: Call, issue: Issue, fieldIds: readonly string[]): object {
  return {
    expand: "operations,versionedRepresentations,editmeta,changelog,renderedFields",
    id: issue.id,
    self: link(call, `issue/${issue.id}`),
    key: issue.key,
    fields: Object.fromEntries(fieldIds.map((id) => [id, fieldValue(call, issue, id) ?? null])),
  };
}

/** The fields that a list of words such as `*all,-comment` asks for. */
export function fieldsAskedFor(call: Call, words: readonly string[]): string[] {
  const all = call.site.fields.map(({ id }) => id).filter((id) => id !== "issuekey");
  const navigable = all.filter((id) => id !== "comment");
  const ids = new Set<string>();
  for (const word of words) {
    if (word === "*all") for (const id of all) ids.add(id);
    else if (word === "*navigable") for (const id of navigable) ids.add(id);
    else if (word.startsWith("-")) ids.delete(word.slice(1));
    else if (all.includes(word)) ids.add(word);
  }
  // A list that only excludes starts from the navigable fields.
  if (words.every((word) => word.startsWith("-"))) {
    return navigable.filter((id) => !words.includes(`-${id}`));
  }
  return [...ids];
}

/** The fields' names and schemas by their ids, as far as `expand` asks for them. */
export function describeFields(call: Call, ids: readonly string[], expand: readonly string[]): object {
  const shown = call.site.fields.filter(({ id }) => ids.includes(id));
  const described = (describe: (field: Field) => unknown) =>
    Object.fromEntries(shown.map((field) => [field.id, describe(field)]));
  return {
    ...(expand.includes("names") && { names: described(({ name }) => localName(call, name)) }),
    ...(expand.includes("schema") && { schema: described(({ schema }) => schema) }),
  };
}

/** A comment, with its text in the form of the API version. */
export function representComment(call: Call, issue: Issue, comment: Comment): object {
  const author = representAccount(call, comment.author);
  return {
    self: link(call, `issue/${issue.id}/comment/${comment.id}`),
    id: comment.id,
    author,
    body: richText(call, comment.body),
    updateAuthor: author,
    created: jiraTime(new Date(comment.created)),
    updated: jiraTime(new Date(comment.updated)),
    jsdPublic: true,
  };
}

function fieldValue(call: Call, issue: Issue, fieldId: string): unknown {
  const { site } = call;
  const find = <Thing extends { id: string }>(things: readonly Thing[], id: string | undefined) =>
    things.find((thing) => thing.id === id);
  switch (fieldId) {
    case "summary":
      return issue.summary;
    case "description":
      return issue.description && richText(call, issue.description);
    case "issuetype": {
      const type = find(site.issueTypes, issue.issueType);
      return type && representIssueType(call, type);
    }
    case "project": {
      const project = find(site.projects, issue.project);
      return project && representProject(call, project);
    }
    case "status": {
      const status = find(site.statuses, issue.status);
      return status && representStatus(call, status);
    }
    case "priority": {
      const priority = find(site.priorities, issue.priority);
      return priority && representPriority(call, priority);
    }
    case "resolution": {
      const resolution = resolutionOf(call, issue);
      return resolution && representResolution(call, resolution);
    }
    case "labels":
      return issue.labels;
    case "assignee":
      return issue.assignee && representAccount(call, issue.assignee);
    case "reporter":
      return representAccount(call, issue.reporter);
    case "parent": {
      const parent = find(site.issues, issue.parent);
      return parent && summarized(call, parent);
    }
    case "duedate":
      return issue.dueDate;
    case "created":
    case "updated":
      return jiraTime(new Date(issue[fieldId]));
    case "issuelinks":
      return representLinks(call, issue);
    case "comment": {
      const comments = issue.comments.map((comment) => representComment(call, issue, comment));
      const { length } = comments;
      const self = link(call, `issue/${issue.id}/comment`);
      return { comments, self, maxResults: length, total: length, startAt: 0 };
    }
    default:
      return issue.custom[fieldId];
  }
}

function richText({ version }: Call, document: AtlassianDocument): AtlassianDocument | string {
  return version === "3" ? document : textOf(document);
}

/** A work item as others refer to it. */
function summarized(call: Call, issue: Issue): object {
  const fields = ["summary", "status", "priority", "issuetype"];
  return {
    id: issue.id,
    key: issue.key,
    self: link(call, `issue/${issue.id}`),
    fields: Object.fromEntries(fields.map((id) => [id, fieldValue(call, issue, id) ?? null])),
  };
}

/** The links of a work item, each with the work item at the other end. */
function representLinks(call: Call, issue: Issue): object[] {
  const { links, linkTypes, issues } = call.site;
  return links.flatMap(({ id, type: typeId, outward, inward }) => {
    const type = linkTypes.find((candidate) => candidate.id === typeId);
    const side = outward === issue.id ? "inwardIssue" : inward === issue.id ? "outwardIssue" : undefined;
    const other = issues.find((candidate) => candidate.id === (side === "inwardIssue" ? inward : outward));
    if (!type || !side || !other) return [];
    const self = link(call, `issueLink/${id}`);
    const described = { ...type, self: link(call, `issueLinkType/${type.id}`) };
    return { id, self, type: described, [side]: summarized(call, other) };
  });
}
