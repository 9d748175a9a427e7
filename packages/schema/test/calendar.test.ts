import { createHash } from "node:crypto";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { calendar, dayOf, schedule } from "../src/rotation/index.ts";

const today = dayOf("2026-11-25") ?? 0;
const label = `Freigabe, "Wien"; ${"日本語 🔑 ".repeat(12)}C:\\new - Production - 2026-11`;
const token = {
  label,
  environment: "production",
  owner: "Platform team",
  created: "2026-11-02",
  expires: "2027-11-02",
};

const digest = (text: string) => createHash("sha256").update(text).digest("hex");
const options = { today, digest };

function eventsIn(text: string) {
  const component = new ICAL.Component(ICAL.parse(text));
  return component
    .getAllSubcomponents("vevent")
    .map((event) => ({ event: new ICAL.Event(event), component: event }));
}

test("another program reads every event as intended", async () => {
  const due = schedule(
    { tokens: [token, { ...token, label: "Second", expires: "2026-12-01" }] },
    { production: 90 },
    today,
  );
  const [second, first] = eventsIn(await calendar(due, options));
  expect(first?.event.summary).toBe(`Replace the Jira API token "${label}"`);
  expect(first?.event.description).toContain("Owner: Platform team\nEnvironment: production\n");
  expect(first?.event.startDate.toString()).toBe("2027-01-31");
  expect(first?.event.startDate.isDate).toBe(true);
  expect(first?.event.endDate.toString(), "the day after").toBe("2027-02-01");
  expect(first?.component.getFirstPropertyValue("dtstamp")?.toString()).toBe("2026-11-25T00:00:00Z");
  expect(first?.component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
  expect(first?.event.uid).toMatch(/^[0-9a-f]{32}@jira-config$/);
  expect(second?.event.startDate.toString()).toBe("2026-12-01");
  expect(second?.event.description).toContain("It expires on that day.");
  expect(first?.event.uid).not.toBe(second?.event.uid);
  const alarms = first?.component.getAllSubcomponents("valarm") ?? [];
  expect(
    alarms.map((alarm) => ["trigger", "description"].map((name) => `${alarm.getFirstPropertyValue(name)}`)),
  ).toEqual([
    ["-P14D", `Replace the Jira API token "${label}" within 14 days`],
    ["-P1D", `Replace the Jira API token "${label}" within a day`],
  ]);
});

test("a line has at most 75 octets and ends with CRLF", async () => {
  const text = await calendar(schedule({ tokens: [token] }, { production: 90 }, today), options);
  const lines = text.split("\r\n");
  expect(lines.at(-1)).toBe("");
  expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes("\n"))).toEqual([]);
});

test("an event keeps its UID when its day moves, and another token has another", async () => {
  const uidOf = async (one: typeof token, production: number) => {
    const due = schedule({ tokens: [one] }, { production }, today);
    return eventsIn(await calendar(due, options))[0]?.event.uid;
  };
  expect(await uidOf(token, 90)).toBe(await uidOf(token, 30));
  expect(await uidOf(token, 90)).not.toBe(await uidOf({ ...token, created: "2026-11-03" }, 90));
});

test("two tokens with the same label and day have one event each, in whichever order they are due", async () => {
  const twice = [token, { ...token, owner: "Other team" }];
  const uidsByOwner = async (tokens: (typeof token)[]) => {
    const events = eventsIn(await calendar(schedule({ tokens }, { production: 90 }, today), options));
    return Object.fromEntries(
      events.map(({ event }) => [/Owner: (\w+)/.exec(event.description)?.[1], event.uid]),
    );
  };
  const uids = await uidsByOwner(twice);
  expect(uids.Platform).toBe((await uidsByOwner([token])).Platform);
  expect(uids.Other).not.toBe(uids.Platform);
  const [first = token, second = token] = twice;
  expect(await uidsByOwner([first, { ...second, expires: "2026-12-01" }])).toEqual(uids);
});
