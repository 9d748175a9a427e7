import type { APIRoute } from "astro";

/** Everything may be read; the list of pages is in the site map. https://www.sitemaps.org/protocol.html */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL("/sitemap-index.xml", site)}\n`);
