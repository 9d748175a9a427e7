import { counted } from "@jira-config/checker";
import { type Due, daysAhead } from "@jira-config/schema/rotation";
import { createElement } from "../elements/create-element.ts";

/** A token that cannot be planned yet. */
export interface Unfinished {
  /** Its place in the form, from 1. */
  number: number;
  /** The fields that are empty; none when one of them is wrong instead. */
  empty: readonly string[];
}

const list = new Intl.ListFormat("en-GB");
const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

/** How far away a day is: "in 39 days", "today", "5 days ago". */
function distance(days: number): string {
  return relative.format(days, "day");
}

/** What to do next, in a sentence. */
export function planText(due: readonly Due[], unfinished: readonly Unfinished[]): string {
  const [next] = due;
  const missing = unfinishedText(unfinished);
  if (!next) return missing;
  const first = `Replace ${next.token.label} ${next.daysLeft < 0 ? "now: that was due" : "by"} ${next.due}, ${distance(next.daysLeft)}.`;
  return [first, missing].filter(Boolean).join(" ");
}

function unfinishedText([first, ...others]: readonly Unfinished[]): string {
  if (!first) return "";
  const { number, empty } = first;
  const advice = empty.length > 0 ? `fill in ${list.format(empty)}` : "correct it";
  const more = others.length > 0 ? ` ${counted(others.length, "more token")} not planned either.` : "";
  return `Token ${number} is not planned yet: ${advice}.${more}`;
}

/** The tokens, the most urgent first. */
export function dueItems(due: readonly Due[]): HTMLLIElement[] {
  return due.map(({ token, due: day, daysLeft, reason }) => {
    const why = reason === "expiry" ? "It expires on that day." : "The rotation is due on that day.";
    const item = createElement(
      "li",
      {},
      createElement("strong", {}, `${day}, ${distance(daysLeft)}`),
      createElement("span", {}, `${token.label} (${token.owner})`),
      createElement("small", {}, why),
    );
    item.dataset.urgency = daysLeft < 0 ? "overdue" : daysLeft <= daysAhead ? "soon" : "later";
    return item;
  });
}
