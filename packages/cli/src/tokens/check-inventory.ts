import { type Diagnostic, findSecrets, type Range, type Report, reportOf } from "@jira-config/checker";
import type { InventoryToken, TokenInventory } from "@jira-config/schema";
import {
  combinedPolicy,
  type Due,
  dayOf,
  daysAhead,
  defaultPolicy,
  followsConvention,
  hasPossibleLife,
  type RotationPolicy,
  schedule,
} from "@jira-config/schema/rotation";
import { byPosition, finding } from "../rules/finding.ts";
import { inventoryForm } from "../rules/inventory-form.ts";
import { inventorySecret } from "../rules/inventory-secret.ts";
import { inventorySyntax } from "../rules/inventory-syntax.ts";
import { labelConvention } from "../rules/label-convention.ts";
import { labelRepeated } from "../rules/label-repeated.ts";
import { rotationDue } from "../rules/rotation-due.ts";
import { rotationOverdue } from "../rules/rotation-overdue.ts";
import type { OwnRule } from "../rules/rule.ts";
import { tokenLifetime } from "../rules/token-lifetime.ts";
import { shownLine } from "../terminal/shown-line.ts";
import { formProblems } from "./form-problems.ts";
import { InventoryText } from "./inventory-text.ts";

/** A token of an inventory; an entry with mistakes has only the parts that can be read. */
export type ListedToken = Partial<InventoryToken>;

/** An inventory, checked. */
export interface CheckedInventory {
  report: Report;
  /** When each token is due, the most urgent first; without those whose day is unknown. */
  due: readonly Due<ListedToken>[];
  /** How many tokens have no known day. */
  leftOut: number;
  /** Nothing is missing or wrong: each token has all its parts, and a day on which it is due. */
  isWhole: boolean;
}

/** Adds a finding; its range is by default that of the path. */
type Reporter = <P extends object>(rule: OwnRule<P>, params: P, path: string, range?: Range) => void;

/**
 * Checks an inventory of tokens.
 *
 * @param policy days by environment that override those of the file
 * @param today days since 1970
 */
export function checkInventory(text: string, policy: RotationPolicy, today: number): CheckedInventory {
  const source = new InventoryText(text);
  const diagnostics: Diagnostic[] = [];
  const report: Reporter = (rule, params, path, range = source.rangeOf(path)) => {
    diagnostics.push(finding(rule, params, { path, range }));
  };
  for (const { start, end } of findSecrets(text)) report(inventorySecret, {}, "", source.range(start, end));
  const { entries, policy: own, isWhole } = readEntries(source, report);
  const days = own ? combinedPolicy(defaultPolicy, own, policy) : {};
  const due = schedule({ tokens: entries.map(({ token }) => token) }, days, today);
  for (const one of due) reportDue(one, entries[one.index]?.path ?? "", report);
  reportEntries(entries, report);
  diagnostics.sort(byPosition);
  const leftOut = entries.length - due.length;
  return {
    report: reportOf("yaml", diagnostics),
    due,
    leftOut,
    isWhole: isWhole && leftOut === 0,
  };
}

/** A token, where it stands, and whether it has the form that the schema wants. */
type Entry = { path: string } & (
  | { isSound: true; token: InventoryToken }
  | { isSound: false; token: ListedToken }
);

/**
 * Reads what can be read of an inventory, and reports the rest.
 *
 * @returns no policy when something beside the tokens is wrong, for a misspelt one would give the wrong days
 */
function readEntries(source: InventoryText, report: Reporter) {
  const { syntaxError, data } = source;
  if (syntaxError) report(inventorySyntax, { code: syntaxError.code }, "", syntaxError.range);
  const problems = syntaxError ? [] : formProblems(data);
  for (const { expected, path, isKey } of problems)
    report(inventoryForm, { expected }, path, isKey ? source.rangeOfKey(path) : source.rangeOf(path));
  const faulty = new Set(problems.map(({ path }) => path));
  const unsound = new Set(problems.map(({ path }) => /^\/tokens\/\d+/.exec(path)?.[0]));
  const { tokens, rotation_days: days } = Object(syntaxError ? {} : data) as Partial<TokenInventory>;
  const entries = (Array.isArray(tokens) ? tokens : []).map((token: InventoryToken, place): Entry => {
    const path = `/tokens/${place}`;
    const isSound = !unsound.has(path);
    return isSound ? { path, isSound, token } : { path, isSound, token: soundParts(token, path, faulty) };
  });
  const policy = unsound.has(undefined) ? undefined : (days ?? {});
  return { entries, policy, isWhole: !syntaxError && problems.length === 0 };
}

/** The parts of an entry that have the right form. */
function soundParts(entry: object, path: string, faulty: ReadonlySet<string>): ListedToken {
  const parts = Object.entries(Object(entry) as object);
  return Object.fromEntries(
    parts.filter(([key, value]) => typeof value === "string" && !faulty.has(`${path}/${key}`)),
  );
}

function reportDue({ due, token, reason, daysLeft }: Due<ListedToken>, path: string, report: Reporter): void {
  const name = token.label === undefined ? "this token" : `the token "${shownLine(token.label)}"`;
  const place = `${path}/${reason === "expiry" ? "expires" : "created"}`;
  if (daysLeft < 0) report(rotationOverdue, { token: name, due, hasExpired: reason === "expiry" }, place);
  else if (daysLeft <= daysAhead) report(rotationDue, { token: name, due }, place);
}

const dates = ["created", "expires"] as const;
const noSuchDay = "Correct this date; the calendar has no such day.";

function reportEntries(entries: readonly Entry[], report: Reporter): void {
  const labels = new Set<string>();
  for (const { token, path, isSound } of entries) {
    const impossible = dates.filter((key) => token[key] !== undefined && dayOf(token[key]) === undefined);
    for (const key of impossible) report(inventoryForm, { expected: noSuchDay }, `${path}/${key}`);
    if (!isSound) continue;
    const { label } = token;
    if (impossible.length === 0 && !hasPossibleLife(token)) report(tokenLifetime, {}, `${path}/expires`);
    if (!followsConvention(token)) report(labelConvention, {}, `${path}/label`);
    if (labels.has(label)) report(labelRepeated, {}, `${path}/label`);
    labels.add(label);
  }
}
