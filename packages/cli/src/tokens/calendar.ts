import { createHash } from "node:crypto";
import { dateOf, dayOf } from "./day.ts";
import { type Due, daysAhead } from "./schedule.ts";

/**
 * The days on which tokens are due as an iCalendar, with a reminder two weeks and one day ahead. An event keeps its
 * identity while its token stays the same, so that a new import moves it.
 * https://www.rfc-editor.org/rfc/rfc5545
 *
 * @param today days since 1970
 */
export function calendar(due: readonly Due[], today: number): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//jira-config//tokens//EN",
    ...due.flatMap((one) => event(one, today)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function event({ token, due, reason }: Due, today: number): string[] {
  const { label, owner, environment, created } = token;
  const why = reason === "expiry" ? "It expires on that day." : "The rotation policy says so.";
  return [
    "BEGIN:VEVENT",
    `UID:${createHash("sha256").update(`${label}\n${created}`).digest("hex").slice(0, 32)}@jira-config`,
    `DTSTAMP:${compact(dateOf(today))}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(due)}`,
    `DTEND;VALUE=DATE:${compact(dateOf((dayOf(due) ?? 0) + 1))}`,
    `SUMMARY:${escaped(`Replace the Jira API token "${label}"`)}`,
    `DESCRIPTION:${escaped(`Owner: ${owner}\nEnvironment: ${environment}\n${why}`)}`,
    "TRANSP:TRANSPARENT",
    ...[daysAhead, 1].flatMap((days) => alarm(days, label)),
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

const longestLine = 75;

/** Lines are at most 75 octets long, and go on after a blank. https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  for (const character of line) {
    if (Buffer.byteLength(piece + character) > longestLine) {
      pieces.push(piece);
      piece = " ";
    }
    piece += character;
  }
  return [...pieces, piece].join("\r\n");
}
