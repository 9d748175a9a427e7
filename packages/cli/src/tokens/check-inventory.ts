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
import { formProblems } from "./form-problems.ts";
import { InventoryText } from "./inventory-text.ts";

/** An inventory, checked. */
export interface CheckedInventory {
  report: Report;
  /** The inventory says for every token what it has to. */
  isReadable: boolean;
  /** When each token is due, the most urgent first; empty when the inventory cannot be read. */
  due: readonly Due[];
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
  const [error] = source.syntaxErrors;
  if (error) report(inventorySyntax, {}, "", error);
  const data = error ? undefined : source.data;
  const problems = error ? [] : formProblems(data);
  for (const { expected, path, isKey } of problems)
    report(inventoryForm, { expected }, path, isKey ? source.rangeOfKey(path) : source.rangeOf(path));

  const isReadable = !error && problems.length === 0;
  const inventory = isReadable ? (data as TokenInventory) : { tokens: [] };
  const due = schedule(inventory, { ...defaultPolicy, ...inventory.rotation_days, ...policy }, today);
  for (const one of due) {
    const { index, reason, daysLeft } = one;
    const path = `/tokens/${index}/${reason === "expiry" ? "expires" : "created"}`;
    const hasExpired = reason === "expiry" && daysLeft <= 0;
    if (daysLeft < 0 || hasExpired) report(rotationOverdue, { due: one.due, hasExpired }, path);
    else if (daysLeft <= daysAhead) report(rotationDue, { due: one.due }, path);
  }
  for (const [index, token] of inventory.tokens.entries()) {
    if (!hasPossibleLife(token)) report(tokenLifetime, {}, `/tokens/${index}/expires`);
    if (!followsConvention(token)) report(labelConvention, {}, `/tokens/${index}/label`);
    const isRepeated = inventory.tokens.findIndex(({ label }) => label === token.label) < index;
    if (isRepeated) report(labelRepeated, {}, `/tokens/${index}/label`);
  }
  diagnostics.sort((a, b) => a.range.start.offset - b.range.start.offset || (a.rule < b.rule ? -1 : 1));
  return { report: withDiagnostics({ format: "yaml" }, diagnostics), isReadable, due };
}
