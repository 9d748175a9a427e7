import type { APIRoute } from "astro";
import { squarePicture } from "../icons.ts";

/**
 * The icon on a home screen, which iOS looks for under this name.
 * https://developer.apple.com/library/archive/documentation/AppleApplications/Reference/SafariWebContent/ConfiguringWebApplications/ConfiguringWebApplications.html
 */
export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await squarePicture(180)), { headers: { "Content-Type": "image/png" } });
