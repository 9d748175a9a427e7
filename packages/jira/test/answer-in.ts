import type { FailedResponse } from "../src/diagnosis/index.ts";

/** The HTTP answer that a text shows as `curl -i` prints it; nothing when the text is something else. */
export function answerIn(text: string): FailedResponse | undefined {
  const match = /(?:^|\n)HTTP\/[\d.]+ (\d{3})[^\n]*\n((?:[\w-]+: .*\n)*)\n([\s\S]*)$/.exec(text);
  if (!match) return undefined;
  const [, status, head = "", body = ""] = match;
  const headers = head
    .split("\n")
    .filter((line) => line !== "")
    .map((line): [string, string] => {
      const colon = line.indexOf(": ");
      return [line.slice(0, colon), line.slice(colon + 2)];
    });
  return {
    status: Number(status),
    headers: new Headers(headers),
    body,
    url: /https:\/\/\S+/.exec(text.slice(0, match.index))?.[0] ?? "",
  };
}
