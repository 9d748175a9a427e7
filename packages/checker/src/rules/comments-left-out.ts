import type { ConfigDocument } from "../document.ts";
import { atSpan } from "../findings/places.ts";
import type { Span } from "../node.ts";
import type { Rule, RuleText } from "../rule.ts";
import { matchAt } from "../text/matches.ts";
import { byStart } from "../text/ordered-spans.ts";
import { counted } from "../text/wording.ts";
import { writers } from "../writers/writers.ts";
import { writtenSettings } from "../writers/written-settings.ts";
import { cmdExample, dotenvExample, yamlExample } from "./examples.ts";

const modeline = "# yaml-language-server: $schema=";
/** A comment on a line of its own. */
const commentLine = /^[ \t]*(?:#|rem[ \t]|::)[^\r\n]*/gim;
/** A comment that follows a value. */
const commentBehind = /[ \t]+#[^\r\n]*/y;

export const rule: Rule<{ count: number }> = {
  id: "comments-left-out",
  severity: "info",
  message: ({ count }) =>
    `Copy ${count === 1 ? "this comment" : `the ${counted(count, "comment")}`} yourself; a conversion writes only its own.`,
  check(document, report) {
    const comments = foreignComments(document);
    const [first] = comments;
    if (first) report({ ...atSpan(first), params: { count: comments.length } });
  },
};

/** The comments that a conversion to the same format would not write. */
function foreignComments(document: ConfigDocument): Span[] {
  const { text, format } = document;
  const comments = [...lines(text), ...behindValues(document)].sort(byStart);
  const own = new Set(
    writers[format].write(writtenSettings(document, format), "").split("\n").map(withoutOrigin),
  );
  return comments.filter(({ start, end }) => !own.has(withoutOrigin(text.slice(start, end))));
}

function lines(text: string): Span[] {
  return Array.from(text.matchAll(commentLine), trimmed);
}

function behindValues({ text, settings }: ConfigDocument): Span[] {
  return settings.flatMap(({ node }) => {
    const found = matchAt(commentBehind, text, node.end);
    return found ? [trimmed(found)] : [];
  });
}

/** The span of a match without the spaces around it. */
function trimmed({ 0: found, index }: RegExpExecArray): Span {
  return { start: index + found.length - found.trimStart().length, end: index + found.trimEnd().length };
}

/** A comment that refers to the schema, without the URL, which can have any origin. */
function withoutOrigin(line: string): string {
  const comment = line.trim();
  return comment.startsWith(modeline) ? modeline : comment;
}

export const text = (): RuleText => ({
  title: "A conversion writes no comments but its own",
  why: "A comment explains a value, often in a way that only makes sense in the old format: it mentions a file, a command or a tool. A conversion cannot tell whether it is still true in the new format, so it leaves comments out, and says so.",
  fix: "Copy the comments that still apply from the old file.",
  examples: {
    valid: [
      {
        title: "The comments of a conversion into the form that the text has",
        to: "dotenv",
        text: `# yaml-language-server: $schema=https://your-company.com/jira_config.schema.json\n${yamlExample()}`,
      },
      {
        title: "A comment that a conversion writes",
        format: "dotenv",
        to: "bash",
        text: dotenvExample({ JIRA_API_TOKEN: "${BOT_TOKEN}" }),
      },
    ],
    invalid: [
      { title: "Above a line", to: "dotenv", text: `⟦# The site of the whole company.⟧\n${yamlExample()}` },
      { title: "At the end of a line", to: "bash", text: yamlExample({ timeout: "60  ⟦# slow proxy⟧" }) },
      {
        title: "Several",
        to: "dotenv",
        text: `${yamlExample({ timeout: "60 ⟦# slow proxy⟧" })}# What is above is for everyone.\n`,
      },
      {
        title: "In cmd",
        format: "cmd",
        to: "yaml",
        text: `  ⟦rem The site of the whole company.⟧ \n${cmdExample({ JIRA_API_TOKEN: "%BOT_TOKEN%" })}`,
      },
    ],
  },
});
