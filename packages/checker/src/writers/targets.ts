import { type Format, formats } from "../report.ts";

export type Target = Format | "github-actions";

/**
 * The formats that a configuration can be converted to: all that can be checked, and the `env:` of a GitHub workflow.
 */
export const targets: readonly Target[] = [...formats, "github-actions"];
