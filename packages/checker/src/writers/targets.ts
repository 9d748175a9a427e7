import { type Format, formats } from "../report.ts";

export type Target = Format | "github-actions";

/** The forms that a configuration can be converted to: those that people write it in, and the `env:` of a GitHub workflow. */
export const targets: readonly Target[] = [...formats, "github-actions"];
