import { schemaPath } from "@jira-config/schema";
import published from "@jira-config/schema/jira_config.schema.json" with { type: "json" };
import type { Answer } from "./answer.ts";
import { cacheableJson } from "./cacheable-json.ts";
import type { Call } from "./route.ts";

/** `GET /v1/schema`: the JSON Schema, whose `$id` has the origin that was called. */
export function schema({ request, url }: Call): Promise<Answer> {
  return cacheableJson(request, { ...published, $id: url.origin + schemaPath });
}
