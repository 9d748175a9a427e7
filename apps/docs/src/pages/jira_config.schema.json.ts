import { editorSchema } from "@jira-config/schema";
import type { APIRoute } from "astro";

/** The published JSON Schema, from which the API answers. */
export const GET: APIRoute = () => new Response(JSON.stringify(editorSchema()));
