import type { CompletedCommand, Completions, Offer } from "./completions.ts";

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/register-argumentcompleter */
export function powershell({ commands, options }: Completions): string {
  return `# Completes jira-config in PowerShell.
Register-ArgumentCompleter -Native -CommandName jira-config -ScriptBlock {
  param($word, $line, $position)
  $commands = ${list([...commands.map(({ name }) => name), "help", ...options.map(({ names }) => names.at(-1) ?? "")])}
  $options = @{
${commands.map(({ name, options }) => `    ${quoted(name)} = ${list(options.flatMap(({ names }) => names))}\n`).join("")}  }
  $values = @{
${commands.flatMap(values).join("")}  }
  $before = @($line.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { "$_" })
  $offers = if ($before.Count -le 1) { $commands }
    elseif ($values.ContainsKey("$($before[1]) $($before[-1])")) { $values["$($before[1]) $($before[-1])"] }
    elseif ($word -like '-*') { $options[$before[1]] }
    else { $values[$before[1]] }
  $offers | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

/** Where nothing is offered, PowerShell completes names of files by itself. */
function values({ name, options, argument }: CompletedCommand): string[] {
  const entries: [string, Offer | undefined][] = [
    [name, argument],
    ...options.flatMap(({ names, value }) =>
      names.map((option): [string, Offer | undefined] => [`${name} ${option}`, value]),
    ),
  ];
  return entries.flatMap(([key, offer]) =>
    offer !== undefined && offer !== "files" && offer.length > 0
      ? [`    ${quoted(key)} = ${list(offer)}\n`]
      : [],
  );
}

function list(words: readonly string[]): string {
  return `@(${words.map(quoted).join(", ")})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
