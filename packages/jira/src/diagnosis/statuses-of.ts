import type { Cause } from "./cause.ts";

/** The statuses that come with a cause: those that its examples show, and those that say something by themselves. */
export function statusesOf({ signs, examples }: Cause): number[] {
  const shown = examples.flatMap(({ text }) =>
    [...text.matchAll(/\bHTTP(?:\/[\d.]+| Error)? (\d{3})\b/g)].map(([, status]) => Number(status)),
  );
  const telling = signs.flatMap(({ status = [] }) => status);
  return [...new Set([...shown, ...telling])];
}
