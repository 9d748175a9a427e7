import { defineMiddleware } from "astro:middleware";
import { withSystemTheme } from "./html/system-theme.ts";
import { withWholeWords } from "./html/whole-words.ts";

/** What Starlight and the writers of Markdown have no setting for. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  return new Response(withWholeWords(withSystemTheme(await response.text())), response);
});
