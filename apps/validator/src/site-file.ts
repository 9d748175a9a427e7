import type { Call } from "./route.ts";

type Place = Pick<Call, "url" | "site">;

/**
 * A file of the built site. Long texts that are seldom requested are kept there, so that the Worker itself stays small.
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
