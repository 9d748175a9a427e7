import { tokenAdvice, type Variable, writeLines } from "./variables.ts";
import type { Writer } from "./writer.ts";

/** `$env:` lines, for Windows PowerShell and PowerShell 7. */
export const powershell: Writer = {
  holdsMappings: false,
  canHold: (text) => !text.includes("\0"),
  write: (settings) => writeLines(settings, toLines),
};

function toLines(variable: Variable): string[] {
  const { name, text, source } = variable;
  if (text !== undefined) return [`$env:${name} = ${quoted(text)}`];
  if (source !== name) {
    const howTo = `and set ${source} beforehand; never write it here.`;
    return [...tokenAdvice(variable, howTo), `$env:${name} = $env:${source}`];
  }
  const howTo = "and enter it when this asks for it; never write it here.";
  return [...tokenAdvice(variable, howTo), `if (-not $env:${name}) { $env:${name} = ${question(variable)} }`];
}

/** In Windows PowerShell, input is hidden only if it becomes a secure string. */
function question({ title, isSecret }: Variable): string {
  const words = quoted(title);
  return isSecret
    ? `[pscredential]::new('-', (Read-Host ${words} -AsSecureString)).GetNetworkCredential().Password`
    : `Read-Host ${words}`;
}

/**
 * Typographic quotes also end a string:
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 */
function quoted(text: string): string {
  return `'${text.replace(/['‘’‚‛]/g, "$&$&")}'`;
}
