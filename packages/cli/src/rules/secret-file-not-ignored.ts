import type { OwnRule } from "./rule.ts";

export const secretFileNotIgnored: OwnRule = {
  id: "secret-file-not-ignored",
  severity: "warning",
  topic: "Git",
  title: "Git ignores a file with a token",
  message: () => "Add this file to .gitignore; it holds a token, and git would commit it.",
  why: "One `git add .` is enough to commit the file, and whoever can read the repository then has the token. Taking it out later does not take it out of the history. `.env` alone in `.gitignore` leaves out `.env.production` and its like.",
  fix: "Write these lines into `.gitignore`, then ask `git check-ignore -v .env`:\n\n```txt\n.env\n.env.*\n!.env.example\n*.env\n```",
};
