import { ExplainedError } from "./explained-error.ts";
import { withVariable } from "./with-variable.ts";

/**
 * The arguments with which wrangler deploys to an environment. In production the site's origin, which the build writes
 * into its pages, is also the domain that is served, so that one setting does for both.
 *
 * @throws ExplainedError when there is no such environment, or the origin is missing or invalid
 */
export function deployArguments(environment: string | undefined, siteOrigin: string | undefined): string[] {
  if (environment === "preview") return ["deploy", "--env", "preview"];
  if (environment === "production") {
    return ["deploy", "--env", "production", "--domain", hostOf(siteOrigin)];
  }
  throw new ExplainedError(
    "Say where to deploy to: npm run deploy -- preview, or npm run deploy -- production",
  );
}

function hostOf(siteOrigin: string | undefined): string {
  const url = siteOrigin && URL.canParse(siteOrigin) ? new URL(siteOrigin) : undefined;
  if (url?.protocol === "https:" && url.origin === siteOrigin) return url.host;
  throw new ExplainedError(
    "Set SITE_ORIGIN to the address that people will use, with https and without a path or a slash at its end:\n" +
      withVariable("SITE_ORIGIN", "https://jira-config.your-company.com", "npm run deploy -- production"),
  );
}
