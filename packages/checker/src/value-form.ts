import type { ScalarNode } from "./node.ts";

/**
 * What the text of a value is, before anyone asks whether it is right. Each rule looks at one form, so that one fault
 * is reported once.
 */
export type ValueForm = "blank" | "reference" | "near-reference" | "placeholder" | "literal";

const referenceForm = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$/;

/** A cheap first look at names and field ids, of which there may be many: without any of these they are literals. */
const remarkableName = /[$%{}<>*.…]|^\s*$|^(?:env|!ENV)\b|^(?:JIRA|ATLASSIAN)_|x{4}/i;

/** Other programs' ways to name a variable; the first group is the name. */
const dialects: readonly RegExp[] = [
  /^\$([A-Za-z_][A-Za-z0-9_]*)$/,
  /^\$\{\s*(?:env[.:])?([A-Za-z_][A-Za-z0-9_]*)\s*(?::?[-=?+:].*)?\}$/,
  /^\$\{\{\s*(?:secrets|vars|env)\.([A-Za-z_][A-Za-z0-9_]*)\s*\}\}$/,
  /^\{\{\s*(?:env\.|\.Env\.|\.)?([A-Za-z_][A-Za-z0-9_]*)\s*\}\}$/,
  /^\{([A-Za-z_][A-Za-z0-9_]*)\}$/,
  /^%([A-Za-z_][A-Za-z0-9_]*)%$/,
  /^\$\(([A-Za-z_][A-Za-z0-9_]*)\)$/,
  /^\$env:([A-Za-z_][A-Za-z0-9_]*)$/i,
  /^(?:env[:.]|!ENV\s+)\$?\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/i,
  /^((?:JIRA|ATLASSIAN)_[A-Z0-9_]+)$/,
];

/** Every dialect has one of these. */
const variableLike = /[$%{}]|^\s*(?:env[:.]|!ENV|JIRA_|ATLASSIAN_)/i;

const bareReference = /\$\{|\$[A-Za-z_]/;

/** Signs that stand for something still to be filled in. */
const placeholderSigns =
  /<[^<>@/]*>|^[*x.…•_-]{3,}$|x{4,}|\*{3,}|\.{3}|…|\/\/x{2,}\.|\/\/\[[a-z _-]+\]|^(?:https?:\/\/)?\{[a-z _-]*\}|^y{4}-m{2}-d{2}$/i;

/** Words that do, in small letters and with blanks between them. */
const placeholderWords = anyOf(
  /\b(?:your|tu|su|deine?|ihr|votre|ton)\b.*\b(?:token|key|secret|password|project|url|e ?mail|username|user|value)\b/,
  /\b(?:my|example|sample|fake|dummy)\b.*\b(?:token|key|secret|password)\b/,
  /^(?:replace|change|insert|enter|put|paste|fill)\b.*\b(?:me|this|here|in|with|your|the|it|token)\b/,
  /^\[?(?:todo|tbd|fixme|placeholder|dummy|none|null|changeme|replaceme|example|(?:api ?)?token|secret|password|redacted|removed|hidden)\]?$/,
);

/** Placeholders that nobody would take for a field id, or for the name of a status, a priority or a type. */
const placeholderName = /^<[^<>]*>$|^[*.…]{3,}$|^customfield_x+$/i;

/** One expression that matches what one of the others does. */
function anyOf(...expressions: RegExp[]): RegExp {
  return new RegExp(expressions.map(({ source }) => source).join("|"));
}

const longestPlaceholder = 80;

/** Addresses, of which a real one may well begin with "your-", are judged by signs alone. */
function isPlaceholder(text: string): boolean {
  if (placeholderSigns.test(text)) return true;
  const mayBeWords = text.length <= longestPlaceholder && !/[@/]/.test(text);
  return mayBeWords && placeholderWords.test(text.toLowerCase().replace(/[-_.\s]+/g, " "));
}

/**
 * @param isName whether the value is a name on the Jira site, where a status may well be called "Todo"
 * @returns the form of a scalar's text
 */
export function valueForm(
  { text, value, isComputed }: Pick<ScalarNode, "text" | "value" | "isComputed">,
  isName: boolean,
): ValueForm {
  if (isComputed) return "reference";
  if (value === null) return "blank";
  if (isName && !remarkableName.test(text)) return "literal";
  if (referenceForm.test(text)) return isComputed === false ? "near-reference" : "reference";
  if (text.trim() === "") return "blank";
  const mayRefer = variableLike.test(text);
  if (mayRefer && referencedVariable(text) !== undefined) return "near-reference";
  if (isName ? placeholderName.test(text) : isPlaceholder(text)) return "placeholder";
  return mayRefer && bareReference.test(text) ? "near-reference" : "literal";
}

/** The variable that a value names in our way, `${VAR}`. */
export function exactReference(text: string): string | undefined {
  return referenceForm.exec(text)?.[1];
}

/** The variable that a value names, in our `${VAR}` or in another program's way. */
export function referencedVariable(text: string): string | undefined {
  const exact = exactReference(text);
  if (exact !== undefined) return exact;
  for (const dialect of dialects) {
    const name = dialect.exec(text.trim())?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}
