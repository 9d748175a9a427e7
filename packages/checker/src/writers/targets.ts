/** The forms that a configuration can be converted to: those that people write it in, and the `env:` of a GitHub workflow. */
export const targets = ["yaml", "dotenv", "bash", "powershell", "cmd", "compose", "github-actions"] as const;

export type Target = (typeof targets)[number];
