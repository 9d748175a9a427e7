/**
 * The endpoint functions of jira.js that we use. Its index loads more than a thousand modules, most of a second; the
 * build puts these few, with what they need, into one file.
 */
export {
  addComment,
  createIssue,
  doTransition,
  editIssue,
  getAllStatuses,
  getCreateIssueMetaIssueTypeId,
  getCreateIssueMetaIssueTypes,
  getCurrentUser,
  getEditIssueMeta,
  getFields,
  getIssue,
  getIssueLinkTypes,
  getMyPermissions,
  getProject,
  getServerInfo,
  getTransitions,
  linkIssues,
  searchAndReconsileIssuesUsingJql,
  searchAndReconsileIssuesUsingJqlPost,
  searchProjects,
} from "jira.js/cloud";
