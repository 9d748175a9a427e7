import { defineCollection } from "astro:content";
import { docsSchema } from "@astrojs/starlight/schema";
import { z } from "astro/zod";
import { pageLoader } from "./generated-pages/loader.ts";

const extend = z.object({
  /** When somebody last compared the claims of the page with their sources. */
  reviewed: z.date().optional(),
  /** What people search for when they need this page, but do not know its words. */
  searchedFor: z.array(z.string()).optional(),
});

export const collections = {
  docs: defineCollection({ loader: pageLoader(), schema: docsSchema({ extend }) }),
};
