import { defaultSiteOrigin } from "@jira-config/schema";
import type { Answer } from "../answer.ts";
import type { Call } from "../route.ts";
import { siteFile } from "../site-file.ts";

/** `GET /v1/validate`: how to call it, at the origin that was called. */
export async function usage(call: Call): Promise<Answer> {
  const built = await (await siteFile(call, "/usage.txt")).text();
  return {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
    body: built.replaceAll(defaultSiteOrigin, call.url.origin),
  };
}
