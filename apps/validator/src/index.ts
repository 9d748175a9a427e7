import { answer } from "./answer.ts";
import { routes } from "./routes.ts";

/** Answers only what wrangler.jsonc lists as the API's; the site's pages, the one for a missing page included, are served without it. */
const worker: ExportedHandler = {
  fetch: (request) => answer(request, routes),
};

export default worker;
