import { type ConfigDocument, openDocument } from "./document.ts";
import { siteOrigin } from "./generated/format.ts";
import { maxDiagnostics, maxTextLength } from "./limits.ts";
import { Positions } from "./positions.ts";
import { detectFormat } from "./readers/detect-format.ts";
import { readDotenv } from "./readers/dotenv.ts";
import type { Source } from "./readers/source.ts";
import { readYaml } from "./readers/yaml.ts";
import type { CheckOptions, Diagnostic, Format, Report } from "./report.ts";
import type { Finding, Rule } from "./rule.ts";
import { rule as inputLimits } from "./rules/input-limits.ts";
import { registry } from "./rules/registry.ts";
import { conceal } from "./secrets/conceal.ts";

const readers: Readonly<Record<Format, (text: string) => Source>> = { yaml: readYaml, dotenv: readDotenv };

/**
 * Checks a configuration in any of the formats.
 *
 * @param text the whole file
 * @returns everything that the rules find, in the order of the text; never throws
 */
export function check(text: string, options: CheckOptions = {}): Report {
  const { origin = siteOrigin } = options;
  const isTooLong = text.length > maxTextLength;
  const head = isTooLong ? text.slice(0, maxTextLength) : text;
  const format =
    options.format === undefined || options.format === "auto" ? detectFormat(head) : options.format;
  const source = isTooLong ? tooLong : readers[format](text);
  const document = openDocument(isTooLong ? "" : text, format, source, () => options.today ?? currentDay());
  return toReport(document, findAll(document), origin);
}

/** The URL of a rule's page. */
export function ruleUrl(origin: string, id: string): string {
  return `${origin}/rules/${id}/`;
}

const tooLong: Source = {
  mappings: [],
  syntaxProblems: [],
  excess: { start: 0, end: 0, message: `Keep the file under ${maxTextLength / 1024} KiB.` },
};

function currentDay(): string {
  return new Date().toISOString().slice(0, 10);
}

interface Found {
  rule: Rule;
  finding: Finding;
}

/** All findings in order, cut off with one that says so when there are too many. */
function findAll(document: ConfigDocument): Found[] {
  const found: Found[] = [];
  let rule: Rule = inputLimits;
  let limit = 0;
  const report = (finding: Finding) => {
    if (found.length < limit) found.push({ rule, finding });
  };
  for (rule of registry) {
    limit = found.length + maxDiagnostics + 1;
    rule.check(document, report);
  }
  found.sort((a, b) => a.finding.start - b.finding.start || compare(a.rule.id, b.rule.id));
  if (found.length <= maxDiagnostics) return found;
  const kept = found.slice(0, maxDiagnostics - 1);
  const { start, end } = found[maxDiagnostics - 1]?.finding ?? { start: 0, end: 0 };
  const message = `Fix these ${maxDiagnostics - 1} problems first; the others are not shown.`;
  return [...kept, { rule: inputLimits, finding: { path: "", start, end, params: { message } } }];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toReport(document: ConfigDocument, found: readonly Found[], origin: string): Report {
  const positions = found.length > 0 ? new Positions(document.text) : undefined;
  const diagnostics = positions ? found.map((one) => toDiagnostic(one, positions, origin)) : [];
  const count = (severity: string) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const errors = count("error");
  return {
    valid: errors === 0,
    format: document.format,
    summary: { errors, warnings: count("warning"), infos: count("info") },
    diagnostics,
  };
}

function toDiagnostic({ rule, finding }: Found, positions: Positions, origin: string): Diagnostic {
  return conceal({
    rule: rule.id,
    severity: rule.severity,
    message: rule.message(finding.params),
    path: finding.path,
    range: positions.range(finding),
    docs: ruleUrl(origin, rule.id),
    fixes: (finding.fixes ?? []).map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map(({ text, ...span }) => ({ range: positions.range(span), text })),
    })),
  });
}
