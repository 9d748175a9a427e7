import { applyFixes, type Diagnostic } from "@jira-config/checker";
import { examine } from "../doctor/examine.ts";
import { usualVariables } from "../files/usual-text.ts";
import { UsageError } from "../usage-error.ts";
import { type Remarked, withRemarks } from "./remarks.ts";

const name = "the new configuration";
const mappingEntry = /^\/jira\/\w+\/\w+$/;

/**
 * Compares the mappings of a new configuration with the site, and uses the names of the site. An entry that matches
 * nothing, or several things, becomes a comment that says what the site has.
 *
 * @param text with an entry of a mapping on each line
 * @param needed the variables that it names; looked up in the environment, then in `.env`
 * @throws UsageError when the site cannot be read
 */
export async function discover(text: string, needed: readonly string[]): Promise<Remarked> {
  const variables = usualVariables();
  const missing = needed.filter((variable) => !variables[variable]);
  if (missing.length > 0) {
    throw new UsageError(
      `--discover signs in to the site, so first set ${missing.join(" and ")} in the environment or in .env.`,
      "Nothing was written.",
    );
  }
  const { reports } = await examine({ sources: [{ name, text, format: "yaml" }], variables });
  const problems = reports.flatMap(({ report }) =>
    report.diagnostics.filter(({ severity }) => severity !== "info"),
  );
  const obstacle = problems.find(({ path, severity }) => severity === "error" && !mappingEntry.test(path));
  if (obstacle) throw cannotAsk(obstacle);

  const entries = problems.filter(({ path }) => mappingEntry.test(path));
  const matched = entries.filter(({ fixes }) => fixes.length === 1);
  // A required field is reported at a type that is right; `doctor` says what is missing.
  const unmatched = entries.filter(({ fixes, rule }) => fixes.length !== 1 && rule !== "field-required");
  return withRemarks(applyFixes(text, matched.map(wanted)), new Map(unmatched.map(remark)));
}

/** The place of a remark, an entry or a whole mapping, and its words. */
function remark({ rule, path, message }: Diagnostic): [string, string] {
  const [mapping = "", entry = ""] = path.split("/").slice(2);
  return [rule === "priority-not-offered" ? mapping : `${mapping}/${entry}`, message];
}

/** Marks the only fix as safe: the one thing that the site offers must be meant. */
function wanted(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, fixes: diagnostic.fixes.map((fix) => ({ ...fix, safe: true })) };
}

function cannotAsk({ message, rule }: Diagnostic): UsageError {
  return new UsageError(
    `The site cannot be read. ${message} [${rule}]`,
    `\`jira-config explain ${rule}\` tells you more. Nothing was written.`,
  );
}
