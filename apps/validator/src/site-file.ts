import type { Call } from "./route.ts";

type Place = Pick<Call, "url" | "site">;

/**
 * A file that the site has been built with. What is long and seldom asked for is kept there, so that the Worker itself
 * stays small.
 */
export async function siteFile({ url, site }: Place, path: string): Promise<Response> {
  const response = await site.fetch(new URL(path, url));
  if (!response.ok) throw new Error("The site has no such file.");
  return response;
}

/** The same for a file of JSON. */
export async function siteData<Data>(place: Place, path: string): Promise<Data> {
  return (await (await siteFile(place, path)).json()) as Data;
}
