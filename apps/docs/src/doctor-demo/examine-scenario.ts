import { counted } from "@jira-config/checker";
import { type DoctorReport, examineSite, outcomeWords, type ProbeResult } from "@jira-config/jira/doctor";
import { configurationText, type RecordedRequest, scenarioNamed } from "@jira-config/jira-mock";

/** What the doctor found in a scenario, and how. */
export interface Examination {
  /** The scenario and the outcome, in a few sentences. */
  summary: string;
  probes: readonly ProbeResult[];
  requests: readonly RecordedRequest[];
  /** The `jira_config.yaml` that was examined. */
  configuration: string;
}

/**
 * Lets the doctor examine a fake site, all inside this page. The doctor gets the `fetch` of the fake, without a service
 * worker in between: the content security policy of the site would forbid requests to other sites before a service
 * worker could answer them.
 *
 * @param origin the origin of links
 * @throws for an unknown scenario
 */
export async function examineScenario(name: string, origin: string): Promise<Examination> {
  const { description, create } = scenarioNamed(name);
  const fake = create();
  const configuration = configurationText(fake);
  const { email, apiToken } = fake.credentials;
  const report = await finished(
    examineSite({
      sources: [{ name: "jira_config.yaml", text: configuration, format: "yaml" }],
      variables: { JIRA_EMAIL: email, JIRA_API_TOKEN: apiToken },
      origin,
      networkFor: () => ({ fetch: fake.fetch, issuer: async () => fake.cloud.conditions.tlsInspection }),
    }),
  );
  return {
    summary: `${description} ${summaryOf(report)}`,
    probes: report.probes,
    requests: fake.requests,
    configuration,
  };
}

async function finished(doctor: ReturnType<typeof examineSite>): Promise<DoctorReport> {
  for (;;) {
    const { done, value } = await doctor.next();
    if (done) return value;
  }
}

function summaryOf({ probes, requests }: DoctorReport): string {
  const counts = Object.entries(outcomeWords).flatMap(([outcome, word]) => {
    const count = probes.filter((probe) => probe.outcome === outcome).length;
    return count > 0 ? [`${count} ${word}`] : [];
  });
  return `The doctor made ${counted(probes.length, "check")}: ${counts.join(", ")}. It sent ${counted(requests, "request")}.`;
}
