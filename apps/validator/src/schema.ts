import { schemaPath } from "@jira-config/schema";
import type { Answer } from "./answer.ts";
import { cacheableJson } from "./cacheable-json.ts";
import type { Call } from "./route.ts";
import { siteFile } from "./site-file.ts";

/** `GET /v1/schema`: the JSON Schema, whose `$id` has the origin that was called. */
export async function schema(call: Call): Promise<Answer> {
  const published = await siteFile<object>(call, "/jira_config.schema.json");
  return await cacheableJson(call.request, { ...published, $id: call.url.origin + schemaPath });
}
