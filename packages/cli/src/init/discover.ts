import { applyFixes, type Diagnostic, printable } from "@jira-config/checker";
import { inOrder } from "@jira-config/jira";
import { examine } from "../doctor/examine.ts";
import { usualText } from "../doctor/patient.ts";
import { siteOrigin } from "../site-origin.ts";
import { UsageError } from "../usage-error.ts";

/** A new configuration, as far as the site knows what is meant. */
export interface Discovered {
  text: string;
  /** How many entries became comments, because the site has nothing like them, or several things. */
  unmatched: number;
}

const name = "the new configuration";
const mappingEntry = /^\/jira\/\w+\/\w+$/;

/**
 * Compares the mappings of a new configuration with the site, and takes over what the site has. An entry that matches
 * nothing, or several things, becomes a comment that says what there is.
 *
 * @param text with an entry of a mapping on each line
 * @param needed the variables that it names; looked up in the environment, then in `.env`
 * @throws UsageError when the site cannot be asked
 */
export async function discover(text: string, needed: readonly string[]): Promise<Discovered> {
  const { variables } = inOrder({ environment: process.env, dotenv: usualText("dotenv") });
  const missing = needed.filter((variable) => !variables[variable]);
  if (missing.length > 0) {
    throw new UsageError(
      `--discover signs in to the site, so first set ${missing.join(" and ")} in the environment or in .env.`,
      "Nothing was written.",
    );
  }
  const { reports } = await examine(
    { sources: [{ name, text, format: "yaml" }], variables, environment: process.env },
    siteOrigin,
  );
  const problems = reports.flatMap(({ report }) =>
    report.diagnostics.filter(({ severity }) => severity !== "info"),
  );
  const obstacle = problems.find(({ path, severity }) => severity === "error" && !mappingEntry.test(path));
  if (obstacle) throw cannotAsk(obstacle);

  const entries = problems.filter(({ path }) => mappingEntry.test(path));
  const matched = entries.filter(({ fixes }) => fixes.length === 1);
  const unmatched = new Map(
    entries
      .filter(({ fixes }) => fixes.length !== 1)
      .map(({ range, message }) => [range.start.line, message]),
  );
  const fixed = applyFixes(text, matched.map(wanted)).split("\n");
  return {
    text: fixed.map((line, index) => commented(line, unmatched.get(index + 1))).join("\n"),
    unmatched: unmatched.size,
  };
}

/** The line as a comment with what is to be said about it; as it is when there is nothing. */
function commented(line: string, remark: string | undefined): string {
  return remark === undefined ? line : `${line.replace(/^ */, "$&# ")} # ${printable(remark)}`;
}

/** The one thing that the site offers is what was asked for. */
function wanted(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, fixes: diagnostic.fixes.map((fix) => ({ ...fix, safe: true })) };
}

function cannotAsk({ message, rule }: Diagnostic): UsageError {
  return new UsageError(
    `The site cannot be read. ${message} [${rule}]`,
    `\`jira-config explain ${rule}\` tells you more. Nothing was written.`,
  );
}
