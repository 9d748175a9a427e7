import { cause as atlassianUnavailable } from "../../causes/atlassian-unavailable.ts";
import { cause as cloudIdUnknown } from "../../causes/cloud-id-unknown.ts";
import { cause as ipNotAllowed } from "../../causes/ip-not-allowed.ts";
import { cause as notJiraCloud } from "../../causes/not-jira-cloud.ts";
import { cause as notJirasAnswer } from "../../causes/not-jiras-answer.ts";
import { cause as rateLimited } from "../../causes/rate-limited.ts";
import { cause as siteNotFound } from "../../causes/site-not-found.ts";
import { getServerInfo } from "../../endpoints.ts";
import { findingAt, refusalAt, replacement } from "../examination.ts";
import type { Probe } from "../probe.ts";

/** What only a site says that is there. */
const refusals: ReadonlySet<string> = new Set([ipNotAllowed.id, rateLimited.id, atlassianUnavailable.id]);

/** There is a Jira Cloud site at the address, and the cloud ID is its. Says nothing about the token. */
export const site: Probe = {
  id: "site",
  title: "Site",
  async examine(examination) {
    const { config, learned } = examination;
    try {
      const { deploymentType, serverTitle = "Jira" } = await getServerInfo(examination.site);
      if (deploymentType !== "Cloud") {
        const cause = deploymentType === undefined ? notJirasAnswer : notJiraCloud;
        const finding = findingAt(examination, "settings/url", cause);
        return { summary: "This is not a Jira Cloud site.", findings: [finding], stop: true };
      }
      if (
        config.cloudId &&
        learned.cloudId &&
        config.cloudId.toLowerCase() !== learned.cloudId.toLowerCase()
      ) {
        const finding = findingAt(examination, "settings/cloud_id", cloudIdUnknown, {
          message:
            "Use the cloud ID of this site; the one in the configuration belongs to another site, or to none.",
          fixes: replacement(examination, "settings/cloud_id", learned.cloudId),
        });
        return { summary: "The cloud ID does not belong to this site.", findings: [finding], stop: true };
      }
      return { summary: `“${serverTitle}” is a Jira Cloud site.` };
    } catch (error) {
      const finding = refusalAt(examination, "settings/url", error, siteNotFound);
      return {
        summary: refusals.has(finding.rule)
          ? "The site's answer is not what was expected."
          : "No Jira Cloud site answers at this address.",
        findings: [finding],
        stop: true,
      };
    }
  },
};
