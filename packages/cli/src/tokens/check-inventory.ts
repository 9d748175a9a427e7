import { type Diagnostic, findSecrets, type Range, type Report, ruleUrl } from "@jira-config/checker";
import type { TokenInventory } from "@jira-config/schema";
import {
  type Due,
  daysAhead,
  defaultPolicy,
  followsConvention,
  hasPossibleLife,
  type RotationPolicy,
  schedule,
} from "@jira-config/schema/rotation";
import { withDiagnostics } from "../report/judge.ts";
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

/**
 * Checks an inventory of tokens.
 *
 * @param policy days by environment in place of those of the file
 * @param today days since 1970
 */
export function checkInventory(text: string, policy: RotationPolicy, today: number): CheckedInventory {
  const source = new InventoryText(text);
  const diagnostics: Diagnostic[] = [];
  const report = <P extends object>(
    rule: OwnRule<P>,
    params: P,
    path: string,
    range: Range = source.rangeOf(path),
  ) =>
    diagnostics.push({
      rule: rule.id,
      severity: rule.severity,
      message: rule.message(params),
      path,
      range,
      docs: ruleUrl(siteOrigin, rule.id),
      fixes: [],
    });

  for (const { start, end } of findSecrets(text)) report(inventorySecret, {}, "", source.range(start, end));
  const error = source.syntaxError;
  if (error) report(inventorySyntax, { code: error.code }, "", error.range);
  const data = error ? undefined : source.data;
  const problems = error ? [] : formProblems(data);
  for (const { expected, path, isKey } of problems)
    report(inventoryForm, { expected }, path, isKey ? source.rangeOfKey(path) : source.rangeOf(path));

  const isUnreadable = error !== undefined || problems.some(({ path }) => entryOf(path) === undefined);
  const inventory = isUnreadable ? { tokens: [] } : (data as TokenInventory);
  const incomplete = new Set(problems.map(({ path }) => entryOf(path)));
  const places = [...inventory.tokens.keys()].filter((place) => !incomplete.has(place));
  const tokens = inventory.tokens.filter((_, place) => !incomplete.has(place));
  const due = schedule({ tokens }, { ...defaultPolicy, ...inventory.rotation_days, ...policy }, today);
  for (const one of due) {
    const { index, reason, daysLeft } = one;
    const label = shownLine(one.token.label);
    const path = `/tokens/${places[index]}/${reason === "expiry" ? "expires" : "created"}`;
    const hasExpired = reason === "expiry" && daysLeft <= 0;
    if (daysLeft < 0 || hasExpired) report(rotationOverdue, { label, due: one.due, hasExpired }, path);
    else if (daysLeft <= daysAhead) report(rotationDue, { label, due: one.due }, path);
  }
  for (const [index, token] of tokens.entries()) {
    const path = `/tokens/${places[index]}`;
    if (!hasPossibleLife(token)) report(tokenLifetime, {}, `${path}/expires`);
    if (!followsConvention(token)) report(labelConvention, {}, `${path}/label`);
    const isRepeated = tokens.findIndex(({ label }) => label === token.label) < index;
    if (isRepeated) report(labelRepeated, {}, `${path}/label`);
  }
  diagnostics.sort((a, b) => a.range.start.offset - b.range.start.offset || (a.rule < b.rule ? -1 : 1));
  return {
    report: withDiagnostics({ format: "yaml" }, diagnostics),
    due,
    leftOut: inventory.tokens.length - due.length,
    isUnreadable,
  };
}

/** The place in the list of the token that a path leads to, or into. */
function entryOf(path: string): number | undefined {
  const [, place] = /^\/tokens\/(\d+)(?:\/|$)/.exec(path) ?? [];
  return place === undefined ? undefined : Number(place);
}
