/** Takes a line about each attempt of a request. */
export type DebugLog = (line: string) => void;

const topic = "jira-config";

/** Writes to the standard error stream when `DEBUG` names `jira-config`, or `*`; nothing otherwise. */
export function debugLogFor(debug: string | undefined): DebugLog | undefined {
  const topics = debug?.split(/[\s,]+/) ?? [];
  if (!topics.includes(topic) && !topics.includes("*")) return undefined;
  return (line) => process.stderr.write(`${topic} ${line}\n`);
}
