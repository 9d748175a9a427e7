import { yaml } from "@codemirror/lang-yaml";
import { StreamLanguage } from "@codemirror/language";
import { powerShell } from "@codemirror/legacy-modes/mode/powershell";
import { properties } from "@codemirror/legacy-modes/mode/properties";
import { shell } from "@codemirror/legacy-modes/mode/shell";
import { simpleMode } from "@codemirror/legacy-modes/mode/simple-mode";
import type { Extension } from "@codemirror/state";
import type { Format } from "@jira-config/checker";

/** There is no ready-made mode for batch files. */
const batch = () =>
  simpleMode({
    start: [
      { sol: true, regex: /\s*@?(?:rem\b|::).*/i, token: "comment" },
      { regex: /\b(?:setx|set|echo|call|if|for)\b/i, token: "keyword" },
      { regex: /%[^%\s]+%|![^!\s]+!/, token: "variableName.special" },
      { regex: /[A-Za-z_][A-Za-z0-9_]*(?==)/, token: "def" },
      { regex: /"[^"]*"?/, token: "string" },
    ],
  });

/** The syntax highlighting of each format. */
export const languages: Readonly<Record<Format, () => Extension>> = {
  yaml,
  dotenv: () => StreamLanguage.define(properties),
  bash: () => StreamLanguage.define(shell),
  powershell: () => StreamLanguage.define(powerShell),
  cmd: () => StreamLanguage.define(batch()),
  compose: yaml,
};
