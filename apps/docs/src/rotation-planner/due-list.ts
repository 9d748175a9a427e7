import { counted } from "@jira-config/checker";
import { type Due, daysAhead } from "@jira-config/schema/rotation";

const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

/** How far away a day is: "in 39 days", "today", "5 days ago". */
function distance(days: number): string {
  return relative.format(days, "day");
}

/** What there is to do, in a sentence. */
export function planText(due: readonly Due[], unfinished: number): string {
  const [next] = due;
  const missing =
    unfinished > 0
      ? `${counted(unfinished, "token")} not planned yet: complete or correct ${unfinished === 1 ? "it" : "them"}.`
      : "";
  if (!next) return missing;
  const first = `Replace ${next.token.label} ${next.daysLeft < 0 ? "now: that was due" : "by"} ${next.due}, ${distance(next.daysLeft)}.`;
  return [first, missing].filter(Boolean).join(" ");
}

/** The tokens, the most urgent first. */
export function dueItems(due: readonly Due[]): HTMLLIElement[] {
  return due.map(({ token, due: day, daysLeft, reason }) => {
    const when = document.createElement("strong");
    when.textContent = `${day}, ${distance(daysLeft)}`;
    const what = document.createElement("span");
    what.textContent = `${token.label} (${token.owner})`;
    const why = document.createElement("small");
    why.textContent = reason === "expiry" ? "It expires on that day." : "The rotation is due on that day.";
    const item = document.createElement("li");
    item.dataset.urgency = daysLeft < 0 ? "overdue" : daysLeft <= daysAhead ? "soon" : "later";
    item.append(when, what, why);
    return item;
  });
}
