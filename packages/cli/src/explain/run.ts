import { alternatives, maxTextLength, shownName } from "@jira-config/checker";
import type { Example } from "@jira-config/checker/rules";
import { diagnose } from "@jira-config/jira/causes";
import { type Call, type ExitCode, exitCodes } from "../command.ts";
import { readNamedText, standardInput } from "../files/named-text.ts";
import { print } from "../output.ts";
import { similar } from "../similar.ts";
import { hasSite } from "../site-origin.ts";
import { renderMarkdown } from "../terminal/markdown.ts";
import { outputPage, type Page, severityColors } from "../terminal/page.ts";
import { table } from "../terminal/table.ts";
import { UsageError } from "../usage-error.ts";
import { renderExample } from "./example.ts";
import { type Topic, topics } from "./topics.ts";

/** Longer than any id with the characters after it; searching a whole log for one would take ages. */
const maxEndLength = 100;

/** `jira-config explain` */
export async function run({ positionals }: Call): Promise<ExitCode> {
  const page = outputPage();
  // An error message has several words, and not everyone puts it in quotes.
  const name = positionals.join(" ");
  if (name === "") print(list(page));
  else print(answer(name === standardInput ? (await readNamedText(name)).text.trim() : name, page));
  return exitCodes.ok;
}

function list(page: Page): string {
  const those = (wanted: Topic["kind"]) => topics.filter(({ kind }) => kind === wanted);
  return `${section("Rules", those("rule"), page)}\n${section("Why a call to Jira fails", those("cause"), page)}`;
}

function section(heading: string, members: readonly Pick<Topic, "id" | "title">[], page: Page): string {
  const rows = members.map(({ id, title }) => [id, title] as const);
  return `${page.paint("bold", heading)}\n${table(rows, page)}`;
}

/**
 * @param asked an id as people copy it, in brackets, in capitals, or as the URL of its page; or what a program printed
 *   when a call failed
 * @throws UsageError when it is neither
 */
function answer(asked: string, page: Page): string {
  const name = /([a-z\d-]+)[\]/]?$/i.exec(asked.slice(-maxEndLength))?.[1]?.toLowerCase();
  const topic = topics.find(({ id }) => id === name);
  if (topic) return explanation(topic, page);
  const meant = diagnose(asked).map(({ cause }) => cause);
  if (meant.length > 0) {
    const more = renderMarkdown("`jira-config explain NAME` tells you more.", page);
    return `${section("What this can mean, most likely first", meant, page)}\n${more}`;
  }
  if (asked.length > maxTextLength) {
    throw new UsageError(
      `The first ${maxTextLength / 1024} KiB contain no known error; the rest is ignored.`,
      "Give only the lines around the error, often the last ones.",
    );
  }
  const guesses = similar(asked, topics);
  if (/\s/.test(asked) && guesses.length === 0) {
    throw new UsageError(
      "This text contains no known error.",
      "Give the whole answer of Jira, with its status and headers; `jira-config explain` lists every cause.",
    );
  }
  throw new UsageError(
    shownName(asked) ? `There is no rule and no cause ${asked}.` : "There is no such rule or cause.",
    guesses.length > 0 ? `Did you mean ${alternatives(guesses)}?` : "`jira-config explain` lists them all.",
  );
}

function explanation({ id, severity, title, why, fix, url, examples }: Topic, page: Page): string {
  const { paint } = page;
  const heading = (text: string) => `${paint("bold", text)}\n`;
  const shown = (list: readonly Example[]) => list.map((example) => renderExample(example, page)).join("\n");
  return [
    `${paint("bold", title)}\n${paint(severityColors[severity], severity)} ${paint("dim", `[${id}]`)}\n`,
    heading("Why it matters") + renderMarkdown(why, page, "  "),
    heading("What to do") + renderMarkdown(fix, page, "  "),
    ...(examples
      ? [heading("Wrong") + shown(examples.invalid), heading("Right") + shown(examples.valid)]
      : []),
    ...(hasSite ? [`${url}\n`] : []),
  ].join("\n");
}
