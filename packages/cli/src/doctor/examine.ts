import { type DoctorOptions, type DoctorReport, runDoctor } from "@jira-config/jira";
import { isTerminal } from "../output.ts";
import { siteOrigin } from "../site-origin.ts";

const clearLine = "\r\u001b[K";

/** Runs the doctor, and shows its progress on a terminal. */
export async function examine(options: DoctorOptions): Promise<DoctorReport> {
  const showsProgress = isTerminal(2) && process.env.TERM !== "dumb";
  const doctor = runDoctor({ ...options, origin: siteOrigin });
  for (;;) {
    const { done, value } = await doctor.next();
    if (showsProgress) {
      const isStart = !done && value.type === "started";
      const seen = isStart ? `Looking at: ${value.title}` : "";
      // Only one line is cleared, so the text must not wrap.
      process.stderr.write(clearLine + seen.slice(0, process.stderr.columns - 1));
    }
    if (done) return value;
  }
}
