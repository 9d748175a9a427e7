import { isTerminal } from "./output.ts";
import { run } from "./run.ts";

// Not awaited: the parts are CommonJS, which starts faster.
run(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
  // All is written but for what the stream of a terminal may still hold. To wait for what V8 does beside the program takes
  // longer than to check a file.
  if (!isTerminal(1) && !isTerminal(2)) process.exit();
});
