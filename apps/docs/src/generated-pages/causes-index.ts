import { STATUS_CODES } from "node:http";
import { type Cause, statusesOf } from "@jira-config/jira/causes";
import { escapeMarkup } from "../escape-markup.ts";
import type { GeneratedPage } from "./page.ts";

/** The list of all causes, by the status of the answer. */
export function causesIndex(causes: readonly Cause[]): GeneratedPage {
  const unseen = causes.filter(({ signs }) => signs.length === 0);
  const silent = causes.filter((cause) => cause.signs.length > 0 && isSilent(cause));
  const statuses = [...new Set(causes.flatMap(statusesOf))].sort((a, b) => a - b);
  const idsOf = (status: number) =>
    causes.filter((cause) => statusesOf(cause).includes(status)).map(({ id }) => id);
  const alike = [...Map.groupBy(statuses, (status) => idsOf(status).join()).values()];
  const groups = alike.map((same) =>
    group(
      statusHeading(same),
      causes.filter((cause) => statusesOf(cause).some((status) => same.includes(status))),
    ),
  );
  return {
    id: "causes",
    title: "Why a call fails",
    description:
      "Every known reason why a call to Jira Cloud fails or gives a misleading answer, sorted by HTTP status.",
    markdown: `
Find the HTTP status that you got, or “No answer” if there was none. If you have an error message, [paste it into the explainer](/troubleshooting/) instead. If you are not sure that you are signed in, call \`/rest/api/3/myself\` first: other endpoints may [answer as if nothing were wrong](/causes/anonymous-answer/). [The doctor](/doctor/) and [the TypeScript client](/configure/typescript/) know the same ${causes.length} causes, and link here.

${group("No answer", silent)}
${groups.join("\n")}
${group("Found by the doctor", unseen)}`,
  };
}

/** Whether the cause may occur without any answer from Jira. */
function isSilent(cause: Cause): boolean {
  return cause.signs.some(({ code }) => code !== undefined) || statusesOf(cause).length === 0;
}

/** A status with its name, or the numbers of several that share their causes. */
function statusHeading(statuses: readonly number[]): string {
  const [status = 0] = statuses;
  return statuses.length === 1 ? `${status} ${STATUS_CODES[status]}` : statuses.join(", ");
}

/** HTML, since advice is not Markdown, which would turn straight quotes into curly ones in texts to copy. */
function group(heading: string, causes: readonly Cause[]): string {
  const rows = causes.map(
    ({ id, title, advice }) =>
      `<tr><td><a href="/causes/${id}/">${escapeMarkup(title)}</a></td><td>${escapeMarkup(advice)}</td></tr>`,
  );
  return `## ${heading}

<table>
<thead><tr><th scope="col">Cause</th><th scope="col">What to do</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
`;
}
