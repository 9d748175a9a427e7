import { type Encoding, encodingOf } from "@jira-config/checker";
import { RequestProblem } from "./request-problem.ts";

/** A text and how it is encoded. */
export interface DecodedText {
  text: string;
  encoding: Encoding;
}

const utf8 = decoder("utf-8");

function decoder(encoding: Encoding) {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
}

/**
 * Decodes UTF-8, or UTF-16 that starts with a byte order mark. The mark stays in the text, so that positions agree with
 * those in an editor or on the command line.
 *
 * @param what what a message calls the text, such as `The body`
 * @throws RequestProblem when it is neither, or when there is no text at all
 */
export function decodeText(bytes: Uint8Array, what: string): DecodedText {
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding);
  if (text === undefined) {
    throw new RequestProblem("not-text", {
      detail: `${what} is neither UTF-8 nor UTF-16 with a byte order mark.`,
    });
  }
  if (text === "" || text === "\u{feff}")
    throw new RequestProblem("empty-body", { detail: `${what} is empty.` });
  return { text, encoding };
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return (encoding === "utf-8" ? utf8 : decoder(encoding)).decode(bytes);
  } catch {
    return undefined;
  }
}
