import published from "@jira-config/schema/jira_config.schema.json" with { type: "json" };
import { cacheableJson } from "./cacheable-json.ts";
import type { Call } from "./route.ts";

/** Where the site serves the JSON Schema: the path of its `$id`. */
export const schemaPath: string = new URL(published.$id).pathname;

/** `GET /v1/schema`: the JSON Schema, whose `$id` has the origin that was called. */
export function schema({ request, url }: Call): Promise<Response> {
  return cacheableJson(request, { ...published, $id: url.origin + schemaPath });
}
