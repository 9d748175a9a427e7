import {
  type Diagnostic,
  findSecrets,
  type Range,
  type Report,
  reportOf,
  ruleUrl,
} from "@jira-config/checker";
import type { InventoryToken, TokenInventory } from "@jira-config/schema";
import {
  combinedPolicy,
  type Due,
  daysAhead,
  defaultPolicy,
  followsConvention,
  hasPossibleLife,
  type RotationPolicy,
  schedule,
} from "@jira-config/schema/rotation";
import { inventoryForm } from "../rules/inventory-form.ts";
import { inventorySecret } from "../rules/inventory-secret.ts";
import { inventorySyntax } from "../rules/inventory-syntax.ts";
import { labelConvention } from "../rules/label-convention.ts";
import { labelRepeated } from "../rules/label-repeated.ts";
import { rotationDue } from "../rules/rotation-due.ts";
import { rotationOverdue } from "../rules/rotation-overdue.ts";
import type { OwnRule } from "../rules/rule.ts";
import { tokenLifetime } from "../rules/token-lifetime.ts";
import { siteOrigin } from "../site-origin.ts";
import { shownLine } from "../terminal/shown-line.ts";
import { formProblems } from "./form-problems.ts";
import { InventoryText } from "./inventory-text.ts";

/** An inventory, checked. */
export interface CheckedInventory {
  report: Report;
  /** When each token is due, the most urgent first; without those of which the inventory says too little. */
  due: readonly Due[];
  /** How many tokens those are. */
  leftOut: number;
  /** There may be more tokens than `due` and `leftOut` tell, for the inventory as a whole cannot be read. */
  isUnreadable: boolean;
}

/** Adds a finding; where none is given, its range is that of the path. */
type Reporter = <P extends object>(rule: OwnRule<P>, params: P, path: string, range?: Range) => void;

/**
 * Checks an inventory of tokens.
 *
 * @param policy days by environment in place of those of the file
 * @param today days since 1970
 */
export function checkInventory(text: string, policy: RotationPolicy, today: number): CheckedInventory {
  const source = new InventoryText(text);
  const diagnostics: Diagnostic[] = [];
  const report: Reporter = (rule, params, path, range = source.rangeOf(path)) => {
    const { id, severity } = rule;
    const [message, docs] = [rule.message(params), ruleUrl(siteOrigin, id)];
    diagnostics.push({ rule: id, severity, message, path, range, docs, fixes: [] });
  };
  for (const { start, end } of findSecrets(text)) report(inventorySecret, {}, "", source.range(start, end));
  const { entries, policy: own, leftOut, isUnreadable } = readEntries(source, report);
  const due = schedule(
    { tokens: entries.map(({ token }) => token) },
    combinedPolicy(defaultPolicy, own, policy),
    today,
  );
  for (const one of due) reportDue(one, entries[one.index]?.path ?? "", report);
  reportEntries(entries, report);
  diagnostics.sort((a, b) => a.range.start.offset - b.range.start.offset || (a.rule < b.rule ? -1 : 1));
  return {
    report: reportOf("yaml", diagnostics),
    due,
    leftOut: leftOut + entries.length - due.length,
    isUnreadable,
  };
}

/** A token of the form that the schema wants, and where it stands. */
interface Entry {
  token: InventoryToken;
  path: string;
}

/** What can be read of an inventory; the rest is reported. */
function readEntries(source: InventoryText, report: Reporter) {
  const { syntaxError, data } = source;
  if (syntaxError) report(inventorySyntax, { code: syntaxError.code }, "", syntaxError.range);
  const problems = syntaxError ? [] : formProblems(data);
  for (const { expected, path, isKey } of problems)
    report(inventoryForm, { expected }, path, isKey ? source.rangeOfKey(path) : source.rangeOf(path));
  const incomplete = new Set(problems.map(({ path }) => entryOf(path)));
  const isUnreadable = syntaxError !== undefined || incomplete.has(undefined);
  const { tokens, rotation_days = {} } = isUnreadable ? { tokens: [] } : (data as TokenInventory);
  const entries = tokens.flatMap((token, place): Entry[] =>
    incomplete.has(place) ? [] : [{ token, path: `/tokens/${place}` }],
  );
  return { entries, policy: rotation_days, leftOut: tokens.length - entries.length, isUnreadable };
}

function reportDue({ due, token, reason, daysLeft }: Due, path: string, report: Reporter): void {
  const label = shownLine(token.label);
  const place = `${path}/${reason === "expiry" ? "expires" : "created"}`;
  const hasExpired = reason === "expiry" && daysLeft <= 0;
  if (daysLeft < 0 || hasExpired) report(rotationOverdue, { label, due, hasExpired }, place);
  else if (daysLeft <= daysAhead) report(rotationDue, { label, due }, place);
}

function reportEntries(entries: readonly Entry[], report: Reporter): void {
  const labels = new Set<string>();
  for (const { token, path } of entries) {
    if (!hasPossibleLife(token)) report(tokenLifetime, {}, `${path}/expires`);
    if (!followsConvention(token)) report(labelConvention, {}, `${path}/label`);
    if (labels.has(token.label)) report(labelRepeated, {}, `${path}/label`);
    labels.add(token.label);
  }
}

/** The place in the list of the token that a path leads to, or into. */
function entryOf(path: string): number | undefined {
  const [, place] = /^\/tokens\/(\d+)(?:\/|$)/.exec(path) ?? [];
  return place === undefined ? undefined : Number(place);
}
