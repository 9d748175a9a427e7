import { type DoctorEvent, type DoctorReport, runDoctor } from "../src/index.ts";
import type { FakeSite } from "./fake-site.ts";

/** What the doctor finds on a fake site, what it tells while it looks, and what it logs. */
interface Examined {
  report: DoctorReport;
  events: DoctorEvent[];
  log: string[];
}

/** @param byFetch asks the fake itself, with no network in between */
export async function examine(
  site: Pick<FakeSite, "fake" | "sources" | "variables">,
  byFetch = false,
): Promise<Examined> {
  const events: DoctorEvent[] = [];
  const log: string[] = [];
  const doctor = runDoctor({
    sources: site.sources,
    variables: site.variables,
    environment: {},
    debug: (line) => log.push(line),
    ...(byFetch ? { fetch: site.fake.fetch } : {}),
  });
  for (;;) {
    const { done, value } = await doctor.next();
    if (done) return { report: value, events, log };
    events.push(value);
  }
}
