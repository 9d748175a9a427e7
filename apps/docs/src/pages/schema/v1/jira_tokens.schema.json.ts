import { tokenInventorySchema } from "@jira-config/schema";
import type { APIRoute } from "astro";

/** The JSON Schema of `jira_tokens.yaml`, a file of the site. */
export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(tokenInventorySchema(site?.origin), null, 2)}\n`, {
    headers: { "Content-Type": "application/json" },
  });
