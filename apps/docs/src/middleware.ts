import { defineMiddleware } from "astro:middleware";
import { withLabelledPanels } from "./html/labelled-panels.ts";
import { withSystemTheme } from "./html/system-theme.ts";
import { withWholeWords } from "./html/whole-words.ts";

/** Changes the HTML where Starlight and Markdown have no setting for it. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const html = withSystemTheme(await response.text());
  return new Response(withWholeWords(withLabelledPanels(html)), response);
});
