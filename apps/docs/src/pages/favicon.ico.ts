import type { APIRoute } from "astro";
import { iconFile, logoPicture } from "../icons.ts";

const width = 32;

/** The icon for browsers that do not support SVG icons, and for answers that are not pages. */
export const GET: APIRoute = async () =>
  new Response(new Uint8Array(iconFile(await logoPicture(width), width)), {
    headers: { "Content-Type": "image/vnd.microsoft.icon" },
  });
