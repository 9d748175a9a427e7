/** The longest text that is checked, in UTF-16 code units. */
export const maxTextLength: number = 256 * 1024;

/** The deepest nesting of YAML collections. */
export const maxDepth = 64;

/** The most aliases (`*name`) in a YAML text. */
export const maxAliases = 100;

/** The most values that all aliases of a YAML text together may stand for. */
export const maxAliasedNodes = 10_000;

/** The most diagnostics in a report. */
export const maxDiagnostics = 200;

/** The most edits in all fixes of a report. Each takes a few hundred characters of JSON for its range. */
export const maxFixEdits = 1000;

/** The most fixes of one diagnostic to choose from. */
export const maxChoices = 5;
