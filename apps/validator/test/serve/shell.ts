import { execFile } from "node:child_process";

export interface Outcome {
  code: number;
  output: string;
  errors: string;
}

/** Runs a program to its end, whatever its exit code. */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(command, args, { cwd, env: { ...process.env, ...env } }, (error, output, errors) => {
      resolve({ code: Number(error?.code ?? 0), output, errors });
    });
  });
}
