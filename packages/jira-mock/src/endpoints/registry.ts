import { assignIssue } from "./assignee.ts";
import { addComment, comment, comments, deleteComment, editComment } from "./comments.ts";
import { createFields, createIssueTypes } from "./create-metadata.ts";
import { editFields } from "./edit-metadata.ts";
import type { Endpoint } from "./endpoint.ts";
import { fieldSearch, fields } from "./fields.ts";
import { linkIssues } from "./issue-links.ts";
import { createIssue, deleteIssue, editIssue, getIssue } from "./issues.ts";
import { autocompleteData, parseJql } from "./jql.ts";
import { linkTypes } from "./link-types.ts";
import { myself } from "./myself.ts";
import { issueTypes, resolutions, statuses } from "./names.ts";
import { myPermissions } from "./permissions.ts";
import { priorities, prioritySearch } from "./priorities.ts";
import { project, projectIssueTypes, projectSearch, projectStatuses, projects } from "./projects.ts";
import { removedSearchByGet, removedSearchByPost } from "./removed-search.ts";
import { approximateCount, searchByGet, searchByPost } from "./search.ts";
import { serverInfo } from "./server-info.ts";
import { tenantInfo } from "./tenant-info.ts";
import { doTransition, transitions } from "./transitions.ts";
import { assignableUsers, user, userSearch } from "./users.ts";

/** Every operation that the fake has. The first path that matches counts, so fixed words go before `:names`. */
export const endpoints: readonly Endpoint[] = [
  tenantInfo,
  serverInfo,
  myself,
  myPermissions,
  projects,
  projectSearch,
  project,
  projectStatuses,
  projectIssueTypes,
  issueTypes,
  statuses,
  resolutions,
  createIssueTypes,
  createFields,
  fields,
  fieldSearch,
  priorities,
  prioritySearch,
  linkTypes,
  searchByGet,
  searchByPost,
  approximateCount,
  removedSearchByGet,
  removedSearchByPost,
  parseJql,
  autocompleteData,
  createIssue,
  getIssue,
  editIssue,
  deleteIssue,
  editFields,
  assignIssue,
  transitions,
  doTransition,
  comments,
  comment,
  addComment,
  editComment,
  deleteComment,
  linkIssues,
  user,
  userSearch,
  assignableUsers,
];
