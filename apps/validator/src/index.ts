import { type Bindings, respond } from "./respond.ts";
import { routes } from "./routes.ts";
import { isSiteText, siteText } from "./site-text.ts";

/**
 * Answers only the paths in wrangler.jsonc: the API, and the texts of the site that contain its origin. The pages of the
 * site, even the one for a missing page, are served without it.
 */
const worker: ExportedHandler<Bindings> = {
  fetch: (request, bindings) =>
    isSiteText(request.url) ? siteText(request, bindings.ASSETS) : respond(request, routes, bindings),
};

export default worker;
