import { defineCollection } from "astro:content";
import { docsSchema } from "@astrojs/starlight/schema";
import { z } from "astro/zod";
import { pageLoader } from "./generated-pages/loader.ts";

/** When somebody last compared a page's claims about the outside with their sources. */
const extend = z.object({ reviewed: z.date().optional() });

export const collections = {
  docs: defineCollection({ loader: pageLoader(), schema: docsSchema({ extend }) }),
};
