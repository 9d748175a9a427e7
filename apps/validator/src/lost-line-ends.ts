import { plainFormType } from "./media-types.ts";

/** The ends of keys. More than one in a line that is not JSON were several lines once. */
const keyEnds = /\w(?::\s|=)/g;

/**
 * What to say about a text that came on one line, as curl's `-d` sends a file.
 * https://curl.se/docs/manpage.html#--data-binary
 *
 * @param type the media type that the text was sent as
 * @returns nothing when nothing seems to be lost
 */
export function lostLineEnds(type: string | undefined, text: string): string[] {
  if (type !== plainFormType || /[\r\n]|^\s*[{[]/.test(text)) return [];
  const isSeveral = (text.match(keyEnds)?.length ?? 0) > 1;
  return isSeveral
    ? ["The text came on one line: curl's -d removes line ends. Send the file with --data-binary."]
    : [];
}
