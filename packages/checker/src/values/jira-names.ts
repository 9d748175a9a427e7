import type { MappingName } from "../settings/sections.ts";

/**
 * The names of Jira's own types, priorities and statuses.
 * Sources: https://support.atlassian.com/jira-cloud-administration/docs/what-are-issue-types/,
 * https://support.atlassian.com/jira-cloud-administration/docs/what-are-issue-statuses-priorities-and-resolutions/
 */
export const jiraNames: Readonly<Record<Exclude<MappingName, "custom_fields">, readonly string[]>> = {
  issue_types: [
    "Story",
    "Task",
    "Bug",
    "Epic",
    "Sub-task",
    "Subtask",
    "Feature",
    "Improvement",
    "Initiative",
    "Incident",
    "Problem",
  ],
  priority_mapping: [
    "Highest",
    "High",
    "Medium",
    "Low",
    "Lowest",
    "Blocker",
    "Critical",
    "Major",
    "Minor",
    "Trivial",
  ],
  workflow_states: [
    "To Do",
    "In Progress",
    "In Review",
    "Done",
    "Backlog",
    "Selected for Development",
    "Blocked",
    "Cancelled",
    "Canceled",
    "Closed",
    "Resolved",
    "Reopened",
  ],
};

/** Valid names that people use, some in other languages, although they differ from Jira's names in only one letter. */
export const lookalikes: RegExp = /^(?:on progress|in preview|re-opened|locked|cloned|mayor|menor)$/i;
