import { getEntry } from "astro:content";
import { defineRouteMiddleware } from "@astrojs/starlight/route-data";
import { pictureSize } from "./picture.ts";

/** Adds the social picture of a page to its head. A page without one uses that of the start page. */
export const onRequest = defineRouteMiddleware(async ({ locals, site }) => {
  const { id, head } = locals.starlightRoute;
  const page = (await getEntry("docs", id || "index")) ?? (await getEntry("docs", "index"));
  if (!page) throw new Error("There is no start page.");
  const picture = new URL(`/social/${page.id}.png`, site).href;
  const described = `jira-config: ${page.data.title}`;
  const properties = {
    "og:image": picture,
    "og:image:type": "image/png",
    "og:image:width": String(pictureSize.width),
    "og:image:height": String(pictureSize.height),
    "og:image:alt": described,
  };
  for (const [property, content] of Object.entries(properties))
    head.push({ tag: "meta", attrs: { property, content } });
  head.push({ tag: "meta", attrs: { name: "twitter:image", content: picture } });
  head.push({ tag: "meta", attrs: { name: "twitter:image:alt", content: described } });
});
