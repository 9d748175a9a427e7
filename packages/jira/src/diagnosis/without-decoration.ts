/** Colours of a terminal, after the escape character or what JSON writes for it. */
const colours = /(?:\p{Cc}|\\{1,7}u001b)\[[\d;]{0,20}m/gu;

/** What precedes each line in a quotation, and in the logs of Docker Compose, GitHub Actions and journald. */
const beforeLines =
  /^(?:```\w{0,20}$|##\[error\]|> |\S{1,40} {1,20}\| |\d{4}-\d\d-\d\dT[\d:.]{8,20}Z |[A-Z][a-z]{2} [ \d]\d [\d:]{8} \S{1,40} \S{1,40}: ){1,3}/gm;

/** A text as its program printed it, without what a terminal, a log or an encoding as JSON (even twice) added. */
export function withoutDecoration(text: string): string {
  return text
    .replace(colours, "")
    .replace(beforeLines, "")
    .replace(/\\{1,7}(["'])/g, "$1")
    .replace(/(?:\\{1,7}r)?\\{1,7}n/g, "\n");
}
