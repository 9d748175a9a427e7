import { plainFormType } from "../contract/media-types.ts";

/** The ends of keys. More than one of them in a line that is not JSON means that line breaks were lost. */
const keyEnds = /\w(?::\s|=)/g;
/** A text that a client has URL-encoded, as a field of a form. */
const urlEncoded = /^[\w%.+*&=-]+$/;
const encodedLineEnd = /%0A/i;
/** A line of a configuration. */
const configLine = /^[ \t]*(?:export )?(?:jira:|JIRA_[A-Z_]{1,20}=)/m;

/**
 * Warnings about a text that was altered on its way.
 *
 * @param type the media type that the text was sent as
 * @returns none when it seems unaltered
 */
export function alterations(type: string | undefined, text: string): string[] {
  const how = isInsideJson(text)
    ? "The text came inside JSON. Send the file itself"
    : type === plainFormType
      ? alteredByForm(text)
      : undefined;
  return how ? [`${how}, as curl does with --data-binary @jira_config.yaml.`] : [];
}

/** As curl's `-d` and `--data-urlencode` send a file. https://curl.se/docs/manpage.html#--data-binary */
function alteredByForm(text: string): string | undefined {
  if (/[\r\n]|^\s*[{[]/.test(text)) return undefined;
  if (urlEncoded.test(text) && encodedLineEnd.test(text))
    return "The text came URL-encoded. Send it as it is";
  const isSeveral = (text.match(keyEnds)?.length ?? 0) > 1;
  return isSeveral ? "The text came on one line: curl's -d removes line ends. Send it as it is" : undefined;
}

/** Whether the text is a JSON object in which a member contains a configuration as a string. */
function isInsideJson(text: string): boolean {
  if (!/^\s*\{/.test(text)) return false;
  try {
    const members: unknown[] = Object.values(JSON.parse(text));
    return members.some((member) => typeof member === "string" && configLine.test(member));
  } catch {
    return false;
  }
}
