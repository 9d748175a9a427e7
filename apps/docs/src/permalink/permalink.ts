import { type Format, formats, maxTextLength, secretSpans } from "@jira-config/checker/on-demand";
import { compressed, decompressed } from "./compression.ts";

/** A text for the checker, and the form to read it in. */
export interface SharedText {
  text: string;
  format: Format | "auto";
}

/** Replaces every secret in a link. */
export const secretPlaceholder = "your-api-token";

/** The version of the form of links. */
const version = "v1";

/**
 * Puts a text into the fragment of a URL, which browsers never send to a server. Everything that may be a secret
 * becomes a placeholder, because links are pasted, logged and kept in histories.
 *
 * @returns the fragment with its `#`
 */
export async function permalink({ text, format }: SharedText): Promise<string> {
  return verbatimLink({ text: withoutSecrets(text), format });
}

/** The same for a text that is known to hold no secret, but has a placeholder that would be taken for one. */
export async function verbatimLink({ text, format }: SharedText): Promise<string> {
  return `#${version}.${format}.${await compressed(text)}`;
}

/**
 * Reads what {@link permalink} wrote.
 *
 * @param fragment as in `location.hash`
 * @returns nothing for another kind of fragment, `"broken"` for a link that is cut off or of an unknown version
 */
export async function readPermalink(fragment: string): Promise<SharedText | "broken" | undefined> {
  const [, number, written = "", data = ""] = /^#v(\d+)\.(\w*)\.?(.*)$/.exec(fragment) ?? [];
  if (number === undefined) return undefined;
  const format = (["auto", ...formats] as const).find((known) => known === written);
  if (`v${number}` !== version || format === undefined) return "broken";
  const text = await decompressed(data, maxTextLength);
  return text === undefined ? "broken" : { text, format };
}

/** The text with a placeholder for everything that may be a secret. */
export function withoutSecrets(text: string): string {
  return secretSpans(text).reduceRight(
    (result, { start, end }) => result.slice(0, start) + secretPlaceholder + result.slice(end),
    text,
  );
}
