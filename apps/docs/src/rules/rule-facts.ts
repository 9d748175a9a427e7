import { check, convert, type Diagnostic, type Format, formats, unmarked } from "@jira-config/checker";
import { type Example, exampleDay, type RuleDocumentation } from "@jira-config/checker/rules";

/** Facts about a rule that its examples show. */
export interface RuleFacts {
  /** The formats in which the rule finds something. */
  formats: readonly Format[];
  /** Whether it offers fixes. */
  hasFix: boolean;
}

/**
 * Checks the examples of a rule in every format: if the rule still finds something in the same text in another format,
 * it applies to that format too.
 */
export function ruleFacts({ id, examples }: RuleDocumentation): RuleFacts {
  const findings = examples.invalid.flatMap((example) => findingsIn(example, id));
  const seen = new Set(examples.invalid.flatMap((example) => formatsOf(example, id)));
  return {
    formats: formats.filter((format) => seen.has(format)),
    hasFix: findings.some(({ fixes }) => fixes.length > 0),
  };
}

/** What a rule finds in one of its examples. */
export function findingsIn(example: Example, id: string): Diagnostic[] {
  const { format = "yaml", name = "", to } = example;
  const text = unmarked(example.text);
  const { diagnostics } = to
    ? convert(text, { from: format, to, today: exampleDay })
    : check(text, { format, name, today: exampleDay });
  return diagnostics.filter(({ rule }) => rule === id);
}

function formatsOf(example: Example, id: string): Format[] {
  const { format: from = "yaml", to } = example;
  if (to) return [from];
  const text = unmarked(example.text);
  return formats.filter((format) => {
    if (format === from) return true;
    const { text: converted } = convert(text, { from, to: format, today: exampleDay });
    const texts = from === "dotenv" ? [converted, transcribed(text, format)] : [converted];
    return texts.some((text) => findingsIn({ ...example, text, format }, id).length > 0);
  });
}

/** A `.env` file, line by line, in another format: with its secrets, comments and faults, which no conversion writes. */
function transcribed(text: string, format: Format): string {
  const lineIn: Partial<Record<Format, (name: string, value: string) => string>> = {
    bash: (name, value) => `export ${name}=${value}`,
    powershell: (name, value) => `$env:${name} = "${value.replace(/^(["'])(.*)\1$/, "$2")}"`,
    cmd: (name, value) => `set "${name}=${value}"`,
    compose: (name, value) => `      ${name}: ${value}`,
  };
  const lines = text.replace(/^(\w+)=(.*)$/gm, (line, name, value) => lineIn[format]?.(name, value) ?? line);
  if (format === "cmd") return lines.replace(/^#/gm, "rem");
  return format === "compose" ? `services:\n  app:\n    environment:\n${lines}` : lines;
}
