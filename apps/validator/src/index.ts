import { type Bindings, respond } from "./respond.ts";
import { routes } from "./routes.ts";

/**
 * Answers only what wrangler.jsonc lists as the API's; the site's pages, the one for a missing page included, are served
 * without it.
 */
const worker: ExportedHandler<Bindings> = {
  fetch: (request, bindings) => respond(request, routes, bindings),
};

export default worker;
