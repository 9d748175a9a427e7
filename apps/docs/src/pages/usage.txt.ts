import { defaultSiteOrigin } from "@jira-config/schema";
import type { APIRoute } from "astro";
import { usageText } from "../../../validator/src/contract/usage-text.ts";

/** How to call the API, from which it answers. */
export const GET: APIRoute = () => new Response(usageText(defaultSiteOrigin));
