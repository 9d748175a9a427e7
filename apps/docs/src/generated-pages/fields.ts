import { jiraSettings } from "@jira-config/schema";

/** What the schema says about a field, or a section of fields. */
export interface FieldSchema {
  title: string;
  /** One plain sentence. */
  description: string;
  markdownDescription: string;
  examples: readonly unknown[];
  /** What to do when the value has another form. */
  errorMessage?: string;
  properties?: Readonly<Record<string, FieldSchema>>;
  additionalProperties?: boolean | FieldSchema;
}

/** The keys under `jira:`, with what the schema says about them. */
export const fields = jiraSettings.properties as unknown as Readonly<Record<string, FieldSchema>>;

/** The keys that no configuration can do without. */
export const requiredKeys: readonly string[] = jiraSettings.required;
