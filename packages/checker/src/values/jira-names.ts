import type { MappingName } from "../settings/sections.ts";

/**
 * Names that Jira gives to types, priorities and statuses of its own.
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

/** Names of people's own, some in other languages, that differ from Jira's in one letter and are right all the same. */
export const lookalikes: RegExp = /^(?:on progress|in preview|re-opened|locked|cloned|mayor|menor)$/i;
