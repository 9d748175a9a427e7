import { type JiraSettings, jiraSettings } from "./jira-config.ts";

/** The schema of a field, or of a section of fields. */
export interface FieldSchema {
  title: string;
  /** One plain sentence. */
  description: string;
  markdownDescription: string;
  type?: string | readonly string[];
  default?: unknown;
  examples: readonly unknown[];
  /** What to do when the value is not valid. */
  errorMessage?: string;
  properties?: Readonly<Record<string, FieldSchema>>;
  additionalProperties?: boolean | FieldSchema;
}

/** The keys under `jira:`, with their schemas. */
export const fields = jiraSettings.properties as unknown as Readonly<Record<keyof JiraSettings, FieldSchema>>;

/** The keys that every configuration needs. */
export const requiredKeys: readonly string[] = jiraSettings.required;
