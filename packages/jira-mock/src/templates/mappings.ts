/** The mappings of a configuration, as in `jira_config.yaml`: its own words, and the names on the site. */
export interface Mappings {
  custom_fields: Record<string, string>;
  issue_types: Record<string, string>;
  priority_mapping: Record<string, string>;
  workflow_states: Record<string, string>;
}

/** Mappings that are right for your-company.atlassian.net. */
export function usualMappings(): Mappings {
  return {
    custom_fields: { story_points: "customfield_10016", sprint: "customfield_10020", epic_link: "parent" },
    issue_types: { feature: "Story", bug: "Bug", task: "Task", epic: "Epic" },
    priority_mapping: { critical: "Highest", high: "High", medium: "Medium", low: "Low" },
    workflow_states: {
      todo: "To Do",
      in_progress: "In Progress",
      in_review: "In Review",
      blocked: "Blocked",
      done: "Done",
      cancelled: "Cancelled",
    },
  };
}
