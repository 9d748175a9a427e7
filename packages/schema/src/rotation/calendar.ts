import { dateOf, dayOf } from "./day.ts";
import { type Due, daysAhead } from "./schedule.ts";

/** How many days ahead a calendar reminds of an event. */
export const reminders: readonly number[] = [daysAhead, 1];

/** What a calendar needs from the program that writes it. */
export interface CalendarOptions {
  /** Days since 1970. */
  today: number;
  /** The SHA-256 of a text, in hexadecimal; each platform has a function of its own for it. */
  digest: (text: string) => string | Promise<string>;
}

/**
 * The days on which tokens are due as an iCalendar, with {@link reminders}. An event keeps its identity while its token
 * stays the same, so that a new import moves it.
 * https://www.rfc-editor.org/rfc/rfc5545
 */
export async function calendar(due: readonly Due[], { today, digest }: CalendarOptions): Promise<string> {
  const ids = await Promise.all(identities(due).map(digest));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//jira-config//tokens//EN",
    ...due.flatMap((one, index) => event(one, today, ids[index] ?? "")),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** A unique name for each token; of two with the same label and day, a calendar would keep only one. */
function identities(due: readonly Due[]): string[] {
  return due.map(({ token: { label, created }, index }) => {
    const earlier = due.filter(
      (other) => other.index < index && other.token.label === label && other.token.created === created,
    );
    return [label, created, ...(earlier.length > 0 ? [earlier.length] : [])].join("\n");
  });
}

function event({ token, due, reason }: Due, today: number, id: string): string[] {
  const { label, owner, environment } = token;
  const why = reason === "expiry" ? "It expires on that day." : "The rotation policy says so.";
  return [
    "BEGIN:VEVENT",
    `UID:${id.slice(0, 32)}@jira-config`,
    `DTSTAMP:${compact(dateOf(today))}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(due)}`,
    `DTEND;VALUE=DATE:${compact(dateOf((dayOf(due) ?? 0) + 1))}`,
    `SUMMARY:${escaped(`Replace the Jira API token "${label}"`)}`,
    `DESCRIPTION:${escaped(`Owner: ${owner}\nEnvironment: ${environment}\n${why}`)}`,
    "TRANSP:TRANSPARENT",
    ...reminders.flatMap((days) => alarm(days, label)),
    "END:VEVENT",
  ];
}

function alarm(days: number, label: string): string[] {
  const what = `Replace the Jira API token "${label}" within ${days === 1 ? "a day" : `${days} days`}`;
  return [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(what)}`,
    `TRIGGER:-P${days}D`,
    "END:VALARM",
  ];
}

function compact(date: string): string {
  return date.replaceAll("-", "");
}

/** https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11 */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, "\\$&").replaceAll(/\r?\n/g, "\\n");
}

const maxLineLength = 75;

/** Lines are at most 75 octets long; a space continues a line. https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let length = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > maxLineLength) {
      pieces.push(piece);
      piece = " ";
      length = 1;
    }
    piece += character;
    length += octets;
  }
  return [...pieces, piece].join("\r\n");
}

/** https://www.rfc-editor.org/rfc/rfc3629#section-3 */
function octetsOf(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0;
  return 1 + [0x7f, 0x7ff, 0xffff].filter((last) => codePoint > last).length;
}
