import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "header-character",
  severity: "error",
  title: "The credentials contain a character that no header allows",
  advice:
    "Enter the email and the token again, without curly quotes and without a line break; nothing was sent to Jira.",
  signs: [
    {
      confidence: "certain",
      says: [
        "invalid character in header content",
        "is an invalid header value",
        "convert argument to a bytestring",
        "is not a valid bytestring",
        "header 'authorization' has invalid value",
        "illegal character(s) in message header value",
        "invalid leading whitespace, reserved character(s), or return character(s) in header value",
        "'latin-1' codec can't encode character",
        "invalid header field value for",
        "new-line characters are not allowed in header",
        "failed to parse header value",
      ],
    },
    { confidence: "likely", says: ["invalid header value", "invalidcharactererror"] },
  ],
  why: "A header is a single line and [allows only certain characters](https://www.rfc-editor.org/rfc/rfc9110#section-5.5), so the program refused to send what it was given. There are two usual reasons. One is a line break (newline): `base64` [wraps its output after 76 characters](https://www.gnu.org/software/coreutils/manual/html_node/base64-invocation.html), and a token read from a file often ends with one. The other is curly quotes, `“…”`: a document or a chat replaced the straight ones, and they became part of the value.",
  fix: 'Build the header with `printf %s "$JIRA_EMAIL:$JIRA_API_TOKEN" | base64 -w0`, or let the client do it. Remove the line break from anything that you read from a file. [The checker](/check/) finds quotes, spaces and line breaks around an email and a token. The error message may quote the header, so do not share it.',
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
