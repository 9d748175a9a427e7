import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "header-character",
  severity: "error",
  title: "The credentials hold a character that no header can",
  advice:
    "Write the email and the token anew, without curly quotes and without a line break; nothing was sent to Jira.",
  signs: [
    {
      confidence: "certain",
      says: [
        "invalid character in header content",
        "is an invalid header value",
        "convert argument to a bytestring",
        "illegal character(s) in message header value",
        "invalid leading whitespace, reserved character(s), or return character(s) in header value",
        "'latin-1' codec can't encode character",
        "invalid header field value for",
      ],
    },
    { confidence: "likely", says: ["invalid header value", "invalidcharactererror"] },
  ],
  why: "A header is one line, and [may hold only certain characters](https://www.rfc-editor.org/rfc/rfc9110#section-5.5), so the program refused to send what it was given. Two things put others in. A line break (newline): `base64` [wraps its output after 76 characters](https://www.gnu.org/software/coreutils/manual/html_node/base64-invocation.html), and a token that is read from a file ends in one. Or curly quotes, `“…”`, which a document or a chat made of straight ones, and that became a part of the value.",
  fix: 'Build the header with `printf %s "$JIRA_EMAIL:$JIRA_API_TOKEN" | base64 -w0`, or let the client do it, and remove the line break of what is read from a file. [The checker](/check/) finds quotes, blanks and line breaks around an email and a token. Such a message may quote the header: do not pass it on.',
  examples: [
    {
      title: "Python requests, a line break",
      text: "requests.exceptions.InvalidHeader: Invalid leading whitespace, reserved character(s), or return character(s) in header value",
    },
    {
      title: "Python, a curly quote",
      text: "UnicodeEncodeError: 'latin-1' codec can't encode character '\\u201c' in position 0: ordinal not in range(256)",
    },
    {
      title: "Node.js, http",
      text: 'TypeError [ERR_INVALID_CHAR]: Invalid character in header content ["Authorization"]',
    },
    {
      title: "Node.js, fetch",
      text: "TypeError: Cannot convert argument to a ByteString because the character at index 6 has a value of 8220 which is greater than 255.",
    },
    { title: "Go", text: 'net/http: invalid header field value for "Authorization"' },
  ],
};
