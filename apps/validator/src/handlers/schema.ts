import { schemaPath, tokenInventorySchemaPath } from "@jira-config/schema";
import type { Answer } from "../answer.ts";
import { cacheableJson } from "../cacheable-json.ts";
import type { Call } from "../route.ts";
import { siteData } from "../site-file.ts";

/** `GET /v1/schema`: the JSON Schema, whose `$id` has the origin that was called. */
export function schema(call: Call): Promise<Answer> {
  return published(call, "/jira_config.schema.json", schemaPath);
}

/** The JSON Schema of the inventory of tokens, likewise. */
export function tokenInventorySchema(call: Call): Promise<Answer> {
  return published(call, tokenInventorySchemaPath, tokenInventorySchemaPath);
}

async function published(call: Call, file: string, path: string): Promise<Answer> {
  const built = await siteData<object>(call, file);
  return await cacheableJson(call.request, { ...built, $id: call.url.origin + path });
}
