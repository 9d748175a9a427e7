import { copyText } from "../elements/clipboard.ts";
import { permalink, type SharedText, withoutSecrets } from "../permalink/permalink.ts";

/** The length of a URL that every program can be expected to support: https://www.rfc-editor.org/rfc/rfc9110#section-4.1 */
const maxLinkLength = 8000;

/**
 * Copies a link that opens the checker with a text, without the secrets in it.
 *
 * @param page the URL of the checker
 * @returns the outcome in a sentence
 */
export async function copyLink(shared: SharedText, page: string): Promise<string> {
  if (shared.text.trim() === "") return "There is nothing to link to yet.";
  const hasSecrets = withoutSecrets(shared.text) !== shared.text;
  return copyText(linkTo(shared, page), {
    done: `Copied a link to this text.${hasSecrets ? " Secrets were left out." : ""}`,
    refused: "The browser did not allow copying.",
  });
}

async function linkTo(shared: SharedText, page: string): Promise<string> {
  const link = new URL(await permalink(shared), page).href;
  if (link.length > maxLinkLength)
    throw new Error(
      `This text is too long for a link: it would be ${link.length} characters long, and links over ${maxLinkLength} get cut off. Share the file instead.`,
    );
  return link;
}
