// What `npm start` runs: builds what has changed, then serves the site, the checker and the API until it is stopped.
// With --no-build it serves what was built before.
import { build } from "./build.ts";
import { ExplainedError } from "./explained-error.ts";
import { assertFreePort, readPort } from "./port.ts";

// npm starts this through a shell that keeps npm's signals to itself: all that arrives is that the shell has gone.
const parent = process.ppid;
if (process.env.npm_lifecycle_event)
  setInterval(() => process.ppid !== parent && process.exit(0), 250).unref();

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  // Before the runtime's own listener, which would exit with a failure; leaving still ends the runtime's process.
  // Not once: npm passes on the signal that the terminal has already sent, and the second must not be fatal.
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
  // Loading the runtime takes a second, which nobody should wait for to learn that the port is taken.
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
