import type { APIRoute } from "astro";
// By its path: this site is built before the API that serves it, and so cannot depend on its package.
import { openApi } from "../../../validator/src/openapi/document.ts";

/** The API's own description, for programs. */
export const GET: APIRoute = () => new Response(`${JSON.stringify(openApi(), null, 2)}\n`);
