import { bash } from "./bash.ts";
import { cmd } from "./cmd.ts";
import { compose } from "./compose.ts";
import { dotenv } from "./dotenv.ts";
import { githubActions } from "./github-actions.ts";
import { powershell } from "./powershell.ts";
import type { Writers } from "./writer.ts";
import { yaml } from "./yaml.ts";

/** The writers by format. */
export const writers: Writers = {
  yaml,
  dotenv,
  bash,
  powershell,
  cmd,
  compose,
  "github-actions": githubActions,
};
