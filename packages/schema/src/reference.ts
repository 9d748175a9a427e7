/** A reference to an environment variable, the only form in which a committed file may name a secret. */
export type Reference = `\${${string}}`;

/** The name of an environment variable, as POSIX defines it for portable programs. */
const variableNamePattern = "[A-Za-z_][A-Za-z0-9_]*";

/** Source of a regular expression, unanchored, that matches exactly one `${VAR}`. */
export const referencePattern: string = `\\$\\{${variableNamePattern}\\}`;
