// What `npm start` runs: builds what has changed, then serves the site, the checker and the API until it is stopped.
// With --no-build it serves what was built before.
import { build } from "./build.ts";
import { ExplainedError } from "./explained-error.ts";
import { assertFreePort, readPort } from "./port.ts";

// npm starts this through a shell that does not pass on npm's signals, so this notices when the shell has gone.
const parent = process.ppid;
if (process.env.npm_lifecycle_event)
  setInterval(() => process.ppid !== parent && process.exit(0), 250).unref();

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  // Runs before the runtime's own listener, which would exit with a failure; exiting still ends the runtime's process.
  // Not `once`: npm repeats the signal that the terminal has already sent, and the second one must not be fatal.
  process.on(signal, () => {
    console.log("\nStopped.");
    process.exit(0);
  });
}

try {
  const port = readPort(process.env.PORT);
  await assertFreePort(port);
  if (!process.argv.includes("--no-build")) {
    console.log("Building the site, the checker and the API. The first time takes about a minute.");
    await build((line) => console.log(`  ${line}`));
  }
  // Loaded late, because it takes a second, and nobody should wait that long to learn that the port is taken.
  const { startServer } = await import("./server.ts");
  const { origin } = await startServer({ port });
  announce(`http://localhost:${new URL(origin).port}`);
} catch (error) {
  console.error(error instanceof ExplainedError ? error.message : error);
  process.exitCode = 1;
}

function announce(origin: string): void {
  console.log(`
  Site     ${origin}/
  Checker  ${origin}/check/
  API      ${origin}/v1/validate

Press Ctrl-C to stop.`);
}
