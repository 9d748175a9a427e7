import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { ExplainedError } from "./explained-error.ts";

const turbo = fileURLToPath(new URL("../../../.ci/turbo.ts", import.meta.url));

/**
 * Builds the Worker and everything that it serves, unless nothing has changed.
 *
 * @param progress gets a line for each thing that is being built
 * @throws ExplainedError with the build's log when it fails
 */
export async function build(progress: (line: string) => void): Promise<void> {
  const args = ["run", "build", "--filter=@jira-config/validator", "--output-logs=new-only", "--ui=stream"];
  await runBuild([turbo, ...args], progress);
}

/** Runs a build of turbo's, given the script and its arguments. Its output is shown only when it fails. */
export async function runBuild(script: readonly string[], progress: (line: string) => void): Promise<void> {
  const child = spawn(process.execPath, script, { stdio: ["ignore", "pipe", "pipe"] });
  const killChild = () => child.kill();
  process.once("exit", killChild);

  const log: string[] = [];
  const read = (line: string) => {
    log.push(line);
    const [, name, state] = /^@jira-config\/(\S+):build: cache (hit|miss)/.exec(line) ?? [];
    if (name) progress(state === "hit" ? `${name}: up to date` : `${name}: building`);
  };
  createInterface(child.stdout).on("line", read);
  createInterface(child.stderr).on("line", read);

  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  process.removeListener("exit", killChild);
  if (code !== 0) throw new ExplainedError(`${log.join("\n")}\n\nThe build failed; its log is above.`);
}
