import { dirname } from "node:path";
import { spawn } from "@lydell/node-pty";
import xterm from "@xterm/headless";
import { expect, inject, onTestFinished } from "vitest";

/** A command that runs in a terminal, as its user sees it. */
export interface Terminal {
  /** Waits until the screen shows a text. */
  sees(text: string): Promise<void>;
  /** Presses keys; `\r` is Enter. */
  types(keys: string): void;
  /** Waits for the end: the exit code, and what the screen then shows. */
  end(): Promise<{ exitCode: number; screen: string }>;
}

export interface TerminalOptions {
  columns?: number;
  env?: Readonly<Record<string, string>>;
}

/** Runs a command line in a terminal of its own, with the installed program on its path. */
export function openTerminal(
  line: string,
  folder: string,
  { columns = 100, env = {} }: TerminalOptions = {},
): Terminal {
  const size = { cols: columns, rows: 50 };
  const display = new xterm.Terminal({ ...size, allowProposedApi: true });
  const pty = spawn("sh", ["-c", line], {
    ...size,
    name: "xterm-256color",
    cwd: folder,
    env: {
      PATH: [inject("binFolder"), dirname(process.execPath), process.env.PATH].join(":"),
      HOME: folder,
      LC_ALL: "C.UTF-8",
      ...env,
    },
  });
  pty.onData((output) => display.write(output));
  let exited: number | undefined;
  pty.onExit(({ exitCode }) => {
    exited = exitCode;
  });
  onTestFinished(() => {
    if (exited === undefined) pty.kill();
  });
  const screen = () => {
    const { active } = display.buffer;
    const lines = Array.from({ length: active.length }, (_, index) => active.getLine(index));
    return lines
      .map((one) => one?.translateToString(true) ?? "")
      .join("\n")
      .trimEnd();
  };
  const patience = { timeout: 20_000 };
  return {
    sees: (text) => expect.poll(screen, patience).toContain(text),
    types: (keys) => pty.write(keys),
    end: async () => {
      await expect.poll(() => exited, patience).toBeDefined();
      await new Promise<void>((resolve) => display.write("", resolve));
      return { exitCode: exited ?? 0, screen: screen() };
    },
  };
}
