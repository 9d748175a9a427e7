import { type Bindings, respond } from "./respond.ts";
import { routes } from "./routes.ts";
import { isSiteText, siteText } from "./site-text.ts";

/**
 * Answers only what wrangler.jsonc lists: the API, and the texts of the site that name its origin. The site's pages, the
 * one for a missing page included, are served without it.
 */
const worker: ExportedHandler<Bindings> = {
  fetch: (request, bindings) =>
    isSiteText(request.url) ? siteText(request, bindings.ASSETS) : respond(request, routes, bindings),
};

export default worker;
