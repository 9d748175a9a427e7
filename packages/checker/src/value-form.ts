import type { ScalarNode } from "./node.ts";

/**
 * What the text of a value is, before anyone asks whether it is right. Each rule looks at one form, so that one fault
 * is reported once.
 */
export type ValueForm = "blank" | "reference" | "near-reference" | "placeholder" | "literal";

const referenceForm = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$/;

/** A cheap first look: a value without any of these is a literal. */
const remarkable =
  /[$%{}<>]|^\s*$|^(?:env|!ENV)\b|^(?:JIRA|ATLASSIAN)_|your|xxx|\*\*\*|\.\.\.|…|change|replace|insert|todo|placeholder|dummy|enter|token|example/i;

const remarkableName = /[$%{}<>*.…]|^\s*$|^(?:env|!ENV)\b|^(?:JIRA|ATLASSIAN)_/;

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

const placeholder = anyOf(
  /<[^<>@]*>/,
  /^[*x.…•_-]{3,}$/,
  /x{4,}|\*{3,}|\.{3}|…|\/\/x{2,}\./,
  /^(?:https?:\/\/)?\{[^{}]*\}/,
  /\byour[-_ ]?(?:\d+[-_ ]?char(?:acter)?s?[-_ ])?(?:jira|api|atlassian|personal|access|secret|real|own|actual)*[-_ ]?(?:api[-_ ]?)?(?:token|key|secret|password|project|url|e-?mail(?!@)|username|user|value)\b/,
  /\b(?:replace|change|insert|enter|put|paste|fill)[-_ ]?(?:me|this|here|in|with|your|the|it)\b/,
  /^(?:todo|tbd|fixme|placeholder|dummy|none|null|changeme|example|token|api[-_]?token|secret|password)$/,
);

/** Placeholders that nobody would take for the name of a status, a priority or a type. */
const placeholderName = anyOf(/^<[^<>]*>$/, /^[*.…]{3,}$/);

/** One expression that matches, in any case, what one of the others does. */
function anyOf(...expressions: RegExp[]): RegExp {
  return new RegExp(expressions.map(({ source }) => source).join("|"), "i");
}

/**
 * @param isName whether the value is a name on the Jira site, where a status may well be called "Todo"
 * @returns the form of a scalar's text
 */
export function valueForm({ text, value }: Pick<ScalarNode, "text" | "value">, isName: boolean): ValueForm {
  if (value === null) return "blank";
  if (!(isName ? remarkableName : remarkable).test(text)) return "literal";
  if (text.trim() === "") return "blank";
  if (referenceForm.test(text)) return "reference";
  const mayRefer = variableLike.test(text);
  if (mayRefer && referencedVariable(text) !== undefined) return "near-reference";
  if ((isName ? placeholderName : placeholder).test(text)) return "placeholder";
  return mayRefer && bareReference.test(text) ? "near-reference" : "literal";
}

/** The variable that a value names, in our `${VAR}` or in another program's way. */
export function referencedVariable(text: string): string | undefined {
  const exact = referenceForm.exec(text)?.[1];
  if (exact !== undefined) return exact;
  for (const dialect of dialects) {
    const name = dialect.exec(text.trim())?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}
