/** The conditions of the filter; an empty one is no condition. */
export interface Filter {
  /** Words that must all occur. */
  text: string;
  severity: string;
  format: string;
  onlyWithFix: boolean;
}

/** What the filter compares with. */
export interface FilterableRule {
  /** All text about it in the list. */
  text: string;
  severity: string;
  formats: readonly string[];
  hasFix: boolean;
}

export function matches(rule: FilterableRule, { text, severity, format, onlyWithFix }: Filter): boolean {
  const haystack = rule.text.toLowerCase();
  return (
    (severity === "" || rule.severity === severity) &&
    (format === "" || rule.formats.includes(format)) &&
    (!onlyWithFix || rule.hasFix) &&
    text
      .toLowerCase()
      .split(/\s+/)
      .every((word) => haystack.includes(word))
  );
}

/** "12 of 64 rules", "64 rules". */
export function countText(shown: number, all: number): string {
  if (shown === 0) return "No rules match.";
  return shown === all ? `${all} rules` : `${shown} of ${all} rules`;
}
