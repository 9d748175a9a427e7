import { type DoctorEvent, type DoctorOptions, type DoctorReport, runDoctor } from "../src/index.ts";
import type { FakeSite } from "./fake-site.ts";

/** What the doctor finds on a fake site, the events on the way, and its log. */
interface Examined {
  report: DoctorReport;
  events: DoctorEvent[];
  log: string[];
}

/**
 * @param site a fake site, and the environment that names proxies, empty unless given
 * @param byFetch asks the fake itself, with no network in between
 */
export async function examine(
  site: Pick<FakeSite, "fake" | "sources" | "variables"> & Pick<DoctorOptions, "environment">,
  byFetch = false,
): Promise<Examined> {
  const events: DoctorEvent[] = [];
  const log: string[] = [];
  const doctor = runDoctor({
    sources: site.sources,
    variables: site.variables,
    environment: site.environment ?? {},
    debug: (line) => log.push(line),
    ...(byFetch ? { fetch: site.fake.fetch } : {}),
  });
  for (;;) {
    const { done, value } = await doctor.next();
    if (done) return { report: value, events, log };
    events.push(value);
  }
}

/** The ids of what the doctor finds, in the order of its probes. */
export function ids({ probes }: DoctorReport): string[] {
  return probes.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}
