import type { Answer } from "../answer.ts";
import { cacheableJson } from "../cacheable-json.ts";
import { operations } from "../contract/operations.ts";
import type { Call } from "../route.ts";
import { siteData } from "../site-file.ts";

/** `GET /openapi.json`: the OpenAPI document, whose server is the origin that was called. */
export async function apiDescription(call: Call): Promise<Answer> {
  const built = await siteData<object>(call, operations.getOpenApi.path);
  return await cacheableJson(call.request, { ...built, servers: [{ url: call.url.origin }] });
}
