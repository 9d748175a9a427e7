import { yaml } from "@codemirror/lang-yaml";
import { StreamLanguage } from "@codemirror/language";
import { properties } from "@codemirror/legacy-modes/mode/properties";
import { shell } from "@codemirror/legacy-modes/mode/shell";
import type { Extension } from "@codemirror/state";
import type { Format } from "@jira-config/checker";

/** What a token starts with, and what it is; the first match counts. */
type Tokens = readonly (readonly [start: RegExp, name: string])[];

// The ready-made mode for PowerShell is larger than all other modes here together, and there is none for batch files.
const powershell: Tokens = [
  [/^#.*/, "comment"],
  [/^'(?:[^']|'')*'?|^"(?:[^"`]|`.|"")*"?/, "string"],
  [/^\$(?:env:)?\w+|^\$\{[^}]*\}/i, "variableName.special"],
  [/^\[[\w.]+\]/, "typeName"],
  [/^[A-Z]\w*-\w+|^(?:setx?|if|else)\b/i, "keyword"],
  [/^-\w+/, "attributeName"],
  [/^\d+\b/, "number"],
];
const batch: Tokens = [
  [/^(?:rem\b|::).*/i, "comment"],
  [/^%[^%\s]+%/, "variableName.special"],
  [/^"[^"]*"?/, "string"],
  [/^(?:setx?|echo|call|if|for|not|defined)\b/i, "keyword"],
  [/^\w+(?==)/, "def"],
];

function knownByTokens(tokens: Tokens): Extension {
  return StreamLanguage.define({
    token(stream) {
      const token = tokens.find(([start]) => stream.match(start));
      if (!token && !stream.match(/^\w+/)) stream.next();
      return token?.[1] ?? null;
    },
  });
}

/** The syntax highlighting of each format. */
export const languages: Readonly<Record<Format, () => Extension>> = {
  yaml,
  dotenv: () => StreamLanguage.define(properties),
  bash: () => StreamLanguage.define(shell),
  powershell: () => knownByTokens(powershell),
  cmd: () => knownByTokens(batch),
  compose: yaml,
};
