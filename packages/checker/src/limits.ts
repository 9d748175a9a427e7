/** Longest text that is checked, in UTF-16 code units. */
export const maxTextLength: number = 256 * 1024;

/** Deepest nesting of YAML collections. */
export const maxDepth = 64;

/** Most aliases (`*name`) in a YAML text. */
export const maxAliases = 100;

/** Most diagnostics in a report. */
export const maxDiagnostics = 200;
