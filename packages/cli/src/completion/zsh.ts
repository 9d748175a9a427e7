import type { CompletedCommand, CompletedOption, Offer } from "./completions.ts";

/** https://zsh.sourceforge.io/Doc/Release/Completion-System.html */
export function zsh(commands: readonly CompletedCommand[]): string {
  return `#compdef jira-config
# Completes jira-config in zsh.
_jira_config() {
  local -a commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}\n`).join("")}  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT -= 1))
  case $command in
${commands.map(branch).join("")}  help) _describe command commands ;;
  esac
}
if [[ $funcstack[1] == _jira-config ]]; then _jira_config "$@"; else compdef _jira_config jira-config; fi
`;
}

function branch({ name, options, argument }: CompletedCommand): string {
  const lines = [...options.map(specification), quoted(`*:argument:${action(argument)}`)];
  return `  ${name})\n    _arguments -s \\\n${lines.map((line) => `      ${line}`).join(" \\\n")}\n    ;;\n`;
}

function specification({ names, description, value }: CompletedOption): string {
  const text = `[${description.replaceAll(/[[\]]/g, "\\$&")}]${value ? `:value:${action(value)}` : ""}`;
  return names.map((name) => quoted(`*${name}${text}`)).join(" ");
}

function action(offer: Offer): string {
  return offer === "files" ? "_files" : `(${offer.join(" ")})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
