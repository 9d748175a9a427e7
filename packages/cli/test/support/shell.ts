import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { inject } from "vitest";

/** The outcome of a command. */
export interface Outcome {
  stdout: string;
  stderr: string;
  exitCode: number | null;
}

/**
 * Runs a command line with `sh`, with the installed program on its path.
 *
 * @param folder where it runs, and the home that it sees
 */
export function runInShell(line: string, folder: string, env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const child = spawn("sh", ["-c", line], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: [inject("binFolder"), dirname(process.execPath), process.env.PATH].join(":"),
      HOME: folder,
      // The program must not depend on the locale of a terminal.
      LC_ALL: "C",
      ...env,
    },
  });
  const outcome: Outcome = { stdout: "", stderr: "", exitCode: null };
  child.stdout.setEncoding("utf8").on("data", (text) => {
    outcome.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    outcome.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject).once("close", (exitCode) => resolve({ ...outcome, exitCode }));
  });
}
