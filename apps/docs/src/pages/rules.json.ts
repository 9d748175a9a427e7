import { rules } from "@jira-config/checker/rules";
import type { APIRoute } from "astro";

/** Every rule as data, from which the API answers. */
export const GET: APIRoute = () => new Response(JSON.stringify(rules));
