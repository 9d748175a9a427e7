import type { Call } from "./route.ts";

/**
 * A file of JSON that the site has been built with. What is long and seldom asked for is kept there, so that the Worker
 * itself stays small.
 */
export async function siteFile<Data>({ url, site }: Pick<Call, "url" | "site">, path: string): Promise<Data> {
  const response = await site.fetch(new URL(path, url));
  if (!response.ok) throw new Error("The site has no such file.");
  return (await response.json()) as Data;
}
