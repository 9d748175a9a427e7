import { getCollection } from "astro:content";
import type { APIRoute, InferGetStaticPropsType } from "astro";
import sharp from "sharp";
import { socialPicture } from "../../social-picture/picture.ts";

/** Enough colours for a flat picture, at a third of the size. */
const fewColours = { palette: true, colours: 16, dither: 0, effort: 1 };

export async function getStaticPaths() {
  const pages = await getCollection("docs");
  return pages.map(({ id, data: { title, description = "" } }) => ({
    params: { page: id },
    props: { title, description },
  }));
}

/** The picture of each page. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const picture = await sharp(Buffer.from(socialPicture(props)))
    .png(fewColours)
    .toBuffer();
  return new Response(new Uint8Array(picture), { headers: { "Content-Type": "image/png" } });
};
