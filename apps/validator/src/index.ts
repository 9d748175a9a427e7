import { respond } from "./respond.ts";
import { routes } from "./routes.ts";

interface Bindings {
  /** Where it is not bound, as on a developer's machine, nobody is counted. */
  RATE_LIMIT?: RateLimit;
}

/** Answers only what wrangler.jsonc lists as the API's; the site's pages, the one for a missing page included, are served without it. */
const worker: ExportedHandler<Bindings> = {
  fetch: (request, { RATE_LIMIT }) => respond(request, routes, RATE_LIMIT),
};

export default worker;
