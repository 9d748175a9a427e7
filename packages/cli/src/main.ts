import { isTerminal } from "./output.ts";
import { run } from "./run.ts";

// Not awaited: the parts are CommonJS, which starts faster.
run(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
  // Unless the stream of a terminal is still busy, all output is written. Waiting for V8's background work would take
  // longer than checking a file.
  if (!isTerminal(1) && !isTerminal(2)) process.exit();
});
