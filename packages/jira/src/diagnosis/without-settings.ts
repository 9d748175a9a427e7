/**
 * What programs print about themselves with an error, such as the whole request. It was the same before the failure, so
 * it explains nothing.
 */
const settings: readonly RegExp[] = [
  // Time limits, and options named after one: `timeout: 5000`, `"clarifyTimeoutError":false`.
  /timeout\w{0,30}["'\])]{0,2}: ?(?:-?\d{1,15}\s{0,40}[,}]|true|false|null|undefined|\{|\[[\w :]{0,60}|timeout \{)/gi,
  /\[Timeout\]/g,
  // Whether a certificate is checked.
  /rejectUnauthorized/g,
  // The codes after which a program tries again.
  /\[\s{0,40}(?:["'][A-Z_]{3,40}["'],?\s{0,40}){2,40}\]/g,
  // The names of all statuses, which Node.js keeps with its agents.
  /(?:["']\d{3}["']: ?["'][A-Z][\w' -]{1,40}["'],\s{0,40}){3,}/g,
  // The places in the program that led to the error.
  /^\s{1,8}at [^\n"']{1,500}/gm,
];

/** A text without what programs print about their settings and their own code. */
export function withoutSettings(text: string): string {
  return settings.reduce((rest, form) => rest.replace(form, " "), text);
}
