// Compares a check over HTTP with a Worker that reads the same body and answers a constant, in turn in one run of the
// bare Workers runtime, and measures the Worker's size and start.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { guide } from "../../../testing/guide.ts";
import { report } from "../../../testing/report.ts";
import { load } from "./load.ts";
import { startWorkerd } from "./workerd.ts";

/** V8 optimizes each instance in its own way, which changes the time by up to a tenth. */
const instances = 4;
const rounds = 4;
const roundMilliseconds = 400;

const bundle = fileURLToPath(new URL("../dist/index.js", import.meta.url));
const request = Buffer.from(
  `POST /v1/validate HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/yaml\r\nContent-Length: ${Buffer.byteLength(guide)}\r\n\r\n${guide}`,
);

const baseline = `export default {
  async fetch(request) {
    await request.arrayBuffer();
    return new Response('{"valid":true}', { headers: { "Content-Type": "application/json" } });
  },
};`;

const pairs = Array.from({ length: instances }, (_, index) => [`api-${index}`, `baseline-${index}`] as const);
const code = { api: readFileSync(bundle, "utf8"), baseline };
const runtime = await startWorkerd(
  Object.fromEntries(
    pairs.flatMap(([api, baseline]) => [
      [api, code.api],
      [baseline, code.baseline],
    ]),
  ),
);
try {
  for (const connections of [1, 8, 32]) await compare(connections);
} finally {
  await runtime.stop();
}
report("the Worker, kB gzip", gzipSync(readFileSync(bundle), { level: 9 }).length / 1000, { max: 60 });
const starts = Array.from({ length: 15 }, startTimes);
// The fastest, for other work of the machine can only add.
const fastest = (step: keyof Start) => Math.min(...starts.map((start) => start[step]));
report("the JavaScript that runs at its start, milliseconds in Node's V8", fastest("run"), { max: 5 });
console.log(
  `${fastest("compile").toFixed(2).padStart(8)}  ${" ".repeat(20)}to compile it before, milliseconds`,
);

async function compare(connections: number): Promise<void> {
  const measure = (worker: string) =>
    load(runtime.ports[worker] ?? 0, request, connections, roundMilliseconds);
  const throughputs: number[] = [];
  const latencies: number[] = [];
  for (const [api, baseline] of pairs) {
    await measure(api);
    await measure(baseline);
    for (let round = 0; round < rounds; round += 1) {
      const base = await measure(baseline);
      const checked = await measure(api);
      throughputs.push(checked.requestsPerSecond / base.requestsPerSecond);
      latencies.push(checked.median / base.median);
    }
  }
  const over = `at ${connections} connection${connections === 1 ? "" : "s"}`;
  report(`requests a second ${over}, x those of a constant`, median(throughputs), { min: 0.5 });
  if (connections === 1) report(`median time ${over}, x that of a constant`, median(latencies), { max: 1.9 });
}

interface Start {
  compile: number;
  run: number;
}

/** The milliseconds that a new process takes to compile the Worker's module, and to run what runs when it is loaded. */
function startTimes(): Start {
  const program = `
    const { SourceTextModule } = await import("node:vm");
    const source = (await import("node:fs")).readFileSync(${JSON.stringify(bundle)}, "utf8");
    const noImports = () => { throw new Error("The Worker imports something."); };
    const start = performance.now();
    const module = new SourceTextModule(source);
    const compile = performance.now() - start;
    await module.link(noImports);
    const compiled = performance.now();
    await module.evaluate();
    console.log(JSON.stringify({ compile, run: performance.now() - compiled }));
  `;
  const args = ["--experimental-vm-modules", "--no-warnings", "--input-type=module", "--eval", program];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
