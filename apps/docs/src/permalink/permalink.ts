import { type Format, formats, maxTextLength, secretSpans } from "@jira-config/checker/on-demand";
import { compressed, decompressed } from "./compression.ts";

/** A text for the checker, and the form to read it in. */
export interface SharedText {
  text: string;
  format: Format | "auto";
}

/** What stands in a link in the place of every secret. */
export const secretPlaceholder = "your-api-token";

/** The links of this form; another form will have another number. */
const version = "v1";

/**
 * Puts a text into the fragment of an address, which no browser sends to any server. Whatever may be a secret becomes a
 * placeholder, because links are pasted, logged and kept in histories.
 *
 * @returns the fragment with its `#`
 */
export async function permalink({ text, format }: SharedText): Promise<string> {
  return verbatimLink({ text: withoutSecrets(text), format });
}

/** The same for a text that is known to hold no secret, and in which what asks for one would be taken for one. */
export async function verbatimLink({ text, format }: SharedText): Promise<string> {
  return `#${version}.${format}.${await compressed(text)}`;
}

/**
 * Reads what {@link permalink} wrote.
 *
 * @param fragment as in `location.hash`
 * @returns nothing when it is another fragment, `"broken"` when it is a link that is cut off or of an unknown form
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
