import type { OwnRule } from "./rule.ts";

export const secretFileNotIgnored: OwnRule = {
  id: "secret-file-not-ignored",
  severity: "warning",
  topic: "Git",
  title: "Git ignores a file with a token",
  message: () => "Add this file to .gitignore; it contains a token, and git would commit it.",
  why: "One `git add .` is enough to commit the file, and anyone who can read the repository then has the token. Removing it later does not remove it from the history. `.env` alone in `.gitignore` does not cover `.env.production` and the like.",
  fix: "Write these lines into `.gitignore`, then check with `git check-ignore -v .env`:\n\n```txt\n.env\n.env.*\n!.env.example\n*.env\n```",
};
