import { maxTextLength } from "@jira-config/checker";

/** What one request may carry. */
export const limits: { fileBytes: number; files: number; requestBytes: number; drainBytes: number } = {
  fileBytes: maxTextLength,
  files: 20,
  requestBytes: 1024 * 1024,
  /** How much of a refused body is still received, so that its sender gets the answer. */
  drainBytes: 8 * 1024 * 1024,
};

/** How many texts or forms one address may send in how many seconds, if wrangler.jsonc binds the counter. */
export const rateLimit: { requests: number; seconds: 10 | 60 } = { requests: 30, seconds: 10 };

/** A number of bytes as people write it: `256 KiB`, `1 MiB`. */
export function readableSize(bytes: number): string {
  const kibibytes = bytes / 1024;
  return kibibytes < 1024 ? `${kibibytes} KiB` : `${kibibytes / 1024} MiB`;
}
