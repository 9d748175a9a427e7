import { fileURLToPath } from "node:url";
import { createTestHarness, unstable_readConfig } from "wrangler";

/** The site as it was built. */
export const siteDirectory: string = fileURLToPath(new URL("../../../dist", import.meta.url));

/** A running site. */
export interface Site {
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves a built site in the Workers runtime, which answers with the headers of `_headers`.
 *
 * @param directory this site, unless another is given
 */
export async function startSite(directory: string = siteDirectory): Promise<Site> {
  process.env.WRANGLER_SEND_METRICS = "false";
  // The location of the client does not matter here, and would be fetched from the network.
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = "false";
  const harness = createTestHarness({
    workers: [
      {
        config: {
          name: "docs",
          compatibility_date: compatibilityDate(),
          assets: { directory, not_found_handling: "404-page" },
        },
      },
    ],
  });
  const { url } = await harness.listen();
  return { origin: url.origin, close: () => harness.close() };
}

/** The one of the Worker that serves the site. */
function compatibilityDate(): string {
  const config = fileURLToPath(new URL("../../../../validator/wrangler.jsonc", import.meta.url));
  return unstable_readConfig({ config }).compatibility_date ?? "";
}
