import { execFileSync } from "node:child_process";

/**
 * The variables after bash has run a script.
 *
 * @param environment the variables before that
 */
export function setByBash(
  script: string,
  names: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Record<string, string | undefined> {
  const show = `for name in ${names.join(" ")}; do printf '%s=%s\\0' "$name" "\${!name}"; done`;
  const output = execFileSync("bash", ["--norc", "-c", `${script}\n${show}`], {
    env: { LC_ALL: "C.UTF-8", ...environment },
    encoding: "utf8",
  });
  const pairs = output.split("\0").slice(0, -1);
  return Object.fromEntries(pairs.map((pair) => pair.split(/=(.*)/s).slice(0, 2)));
}
