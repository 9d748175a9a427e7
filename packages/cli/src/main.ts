import { run } from "./run.ts";

// Not awaited: the parts are CommonJS, which starts faster.
run(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
