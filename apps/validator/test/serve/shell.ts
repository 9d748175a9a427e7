import { execFile } from "node:child_process";

export interface Outcome {
  code: number;
  output: string;
  errors: string;
}

/** Runs a program to its end, whatever its exit code. Rejects when it has none: not started, or ended by a signal. */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd, env: { ...process.env, ...env } }, (error, output, errors) => {
      const code = error ? error.code : 0;
      if (typeof code === "number") resolve({ code, output, errors });
      else reject(error);
    });
  });
}
