/** Longest text that is checked, in UTF-16 code units. */
export const maxTextLength: number = 256 * 1024;

/** Deepest nesting of YAML collections. */
export const maxDepth = 64;

/** Most aliases (`*name`) in a YAML text. */
export const maxAliases = 100;

/** Most values for which all aliases of a YAML text may stand. */
export const maxAliasedNodes = 10_000;

/** Most diagnostics in a report. */
export const maxDiagnostics = 200;

/** Most edits in all fixes of a report, which tells the place of each in a few hundred characters. */
export const maxFixEdits = 1000;

/** Most fixes of one diagnostic among which its reader chooses. */
export const mostChoices = 5;
