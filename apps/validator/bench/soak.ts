// Sends valid, invalid and hostile requests to the bare Workers runtime for some minutes, 10 by default, and
// fails on a server error or when memory keeps growing.
// usage: node bench/soak.ts [MINUTES]
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { convertParameters, validateParameters } from "../src/contract/parameters.ts";
import { startWorkerd } from "./workerd.ts";

const minutes = Number(process.argv[2] ?? 10);
if (!(minutes > 0)) throw new Error("Say for how many minutes: node bench/soak.ts 10");
const connections = 8;
/** A runtime fills its caches and grows its heap before it settles; after that, this much may be chance. */
const growthAllowed = 1.1;

const runtime = await startWorkerd({
  api: readFileSync(new URL("../dist/index.js", import.meta.url), "utf8"),
});
const origin = `http://127.0.0.1:${runtime.ports.api}`;
const end = performance.now() + minutes * 60_000;
const statuses = new Map<number, number>();
const memory: number[] = [];

const valid = "jira:\n  url: ${U}\n  email: ${E}\n  api_token: ${T}\n  project: ${P}\n";
const random = (below: number) => Math.floor(Math.random() * below);
const pick = <Item>(items: readonly Item[]) => items[random(items.length)] as Item;
const noise = (size: number) => Uint8Array.from({ length: size }, () => random(256));
const form = (...contents: (string | Uint8Array<ArrayBuffer>)[]) => {
  const data = new FormData();
  for (const content of contents)
    data.append("file", new File([content], `../${"x".repeat(random(300))}\u001b[2J.yaml`));
  return data;
};

/** One request each; the hostile ones aim at time, memory or the parsers. */
const requests: readonly (() => [path: string, init?: RequestInit])[] = [
  () => ["/v1/validate", post(valid)],
  () => ["/v1/validate", post(valid.replace("${U}", "https://your-company.atlassian.net/"))],
  () => [`/v1/validate?output=${pick(validateParameters.output.values)}`, post("jira:\n  url: 1\n")],
  () => [`/v1/convert?to=${pick(convertParameters.to.values)}`, post(valid)],
  () => ["/v1/validate", post(form(valid, noise(random(4000)), "JIRA_URL=x\n"))],
  () => ["/v1/validate", post(noise(random(20_000)))],
  () => ["/v1/validate", post(`jira: ${"[".repeat(random(100_000))}`)],
  () => [
    "/v1/validate",
    post(
      `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 60 }, (_, at) => `b${at}: [*a,*a,*a,*a]\n`).join("")}`,
    ),
  ],
  () => ["/v1/validate", post(`jira:\n${"  unknown: value\n".repeat(random(15_000))}`)],
  () => ["/v1/validate", post("#".repeat(256 * 1024 + random(2) * 1024))],
  () => [
    "/v1/validate",
    post("x", { "Content-Type": pick(["multipart/form-data; boundary=x", "image/png", "text/plain"]) }),
  ],
  () => [`/v1/validate?${"a=1&".repeat(random(500))}format=${pick(["auto", "toml"])}`, post(valid)],
  () => [
    pick(["/v1/validate", "/v1/rules", "/openapi.json", "/v1/health", "/v1/nothing", "/v1/rules/%E0%A4%A"]),
  ],
];

function post(
  body: string | Uint8Array<ArrayBuffer> | FormData,
  headers: Record<string, string> = {},
): RequestInit {
  return { method: "POST", body, headers };
}

async function keepSending(): Promise<void> {
  while (performance.now() < end) {
    const [path, init] = pick(requests)();
    const response = await fetch(origin + path, init);
    await response.arrayBuffer();
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
  }
}

/** The resident memory of the runtime, in MiB. https://man7.org/linux/man-pages/man5/proc_pid_status.5.html */
async function residentMemory(): Promise<number> {
  const status = await readFile(`/proc/${runtime.pid}/status`, "utf8");
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}

const timer = setInterval(async () => memory.push(await residentMemory()), (minutes * 60_000) / 60);
await Promise.all(Array.from({ length: connections }, keepSending));
clearInterval(timer);
await runtime.stop();

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const quarter = Math.floor(memory.length / 4);
const early = median(memory.slice(quarter, 2 * quarter));
const late = median(memory.slice(-quarter));
const serverErrors = [...statuses].filter(([status]) => status >= 500);
for (const [status, count] of [...statuses].sort()) console.log(`${status}  ${count}`);
console.log(
  `memory, MiB: ${early.toFixed(0)} in the second quarter of the time, ${late.toFixed(0)} in the last`,
);
if (serverErrors.length > 0 || late > growthAllowed * early) process.exitCode = 1;
