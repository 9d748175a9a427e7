import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("../../scripts/serve.ts", import.meta.url));

/** `npm start` without the build, in a process group of its own. */
export interface Program {
  process: ChildProcess;
  /** The first part of its output that matches. Rejects when it ends before. */
  waitFor(pattern: RegExp): Promise<string>;
  /** Its output and exit code, once it has ended. */
  ended: Promise<{ code: number | null; output: string; errors: string }>;
}

export function runServe(environment: Record<string, string>): Program {
  const child = spawn(process.execPath, [script, "--no-build"], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
  });
  const errors = text(child.stderr);
  const ended = once(child, "close").then(async ([code]) => ({ code, output, errors: await errors }));

  const waitFor = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(output)?.[0];
        if (found !== undefined) resolve(found);
      };
      child.stdout.on("data", look);
      ended.then((end) => reject(new Error(`It ended: ${end.output}${end.errors}`)), reject);
      look();
    });
  return { process: child, waitFor, ended };
}

/** Whether something accepts connections at a port. */
export async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
