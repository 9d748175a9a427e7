/** A step of a transcript: a file that is written, a command that is run, or a remark. */
export type Step =
  | { kind: "remark"; text: string }
  | { kind: "file"; name: string; text: string }
  | { kind: "command"; line: string };

/**
 * Reads a transcript. A line `=== name` starts a file, `$ command` is run, `| ` is its standard output, `! ` its
 * standard error and `[exit n]` its exit code, when that is not 0. A blank line ends each.
 */
export function parseTranscript(transcript: string): Step[] {
  const steps: Step[] = [];
  for (const line of transcript.split("\n")) {
    const last = steps.at(-1);
    if (line.startsWith("=== ")) steps.push({ kind: "file", name: line.slice(4), text: "" });
    else if (line.startsWith("$ ")) steps.push({ kind: "command", line: line.slice(2) });
    else if (last?.kind === "file") last.text += `${line}\n`;
    else if (last?.kind !== "command" || line.startsWith("# ")) steps.push({ kind: "remark", text: line });
  }
  return steps.map((step) =>
    step.kind === "file" ? { ...step, text: step.text.replace(/\n\n$/, "\n") } : step,
  );
}

/** The outcome of a command, as a transcript shows it. */
export function showOutcome(outcome: { stdout: string; stderr: string; exitCode: number | null }): string[] {
  return [
    ...prefixed("|", outcome.stdout),
    ...prefixed("!", outcome.stderr),
    ...(outcome.exitCode === 0 ? [] : [`[exit ${outcome.exitCode}]`]),
  ];
}

/** Makes what cannot be seen visible: escapes, carriage returns, and a missing end of line. */
function prefixed(mark: string, text: string): string[] {
  if (text === "") return [];
  const lines = text
    .replace(/\n$/, "")
    .split("\n")
    .map((line) =>
      `${mark} ${line.replaceAll("\u001b", "␛").replaceAll("\r", "␍").replaceAll("\ufeff", "<BOM>")}`.trimEnd(),
    );
  return text.endsWith("\n") ? lines : [...lines, `${mark}\\`];
}
