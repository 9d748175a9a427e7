import { defaultSiteOrigin } from "@jira-config/schema";

/** Matches Markdown and `llms.txt`, outside the addresses of the API. */
const addresses = /^\w+:\/\/[^/?]+\/(?!v1\/|schema\/)(?:[^?]*\.md|llms\.txt)(?:\?|$)/;

/** Whether an address is that of a page as Markdown, or of the list of them. */
export function isSiteText(address: string): boolean {
  return addresses.test(address);
}

/**
 * A text of the site, with the origin that was called in place of the one that it was built for. The headers stay as
 * the site gives them: an ETag, for example, is still right, because it tells versions at one address apart.
 */
export async function siteText(request: Request, site: Fetcher): Promise<Response> {
  const built = await site.fetch(request);
  if (!built.body) return built;
  const text = await built.text();
  return new Response(text.replaceAll(defaultSiteOrigin, new URL(request.url).origin), built);
}
