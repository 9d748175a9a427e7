import type { CompletedCommand, CompletedOption, Completions, Offer } from "./completions.ts";

/** https://zsh.sourceforge.io/Doc/Release/Completion-System.html */
export function zsh({ commands, options }: Completions): string {
  return `#compdef jira-config
# Completes jira-config in zsh.
_jira_config() {
  local -a commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}\n`).join("")}  )
  if ((CURRENT == 2)); then
    if [[ $words[2] == -* ]]; then _arguments ${options.map(specification).join(" ")}
    else _describe command commands; fi
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

function branch({ name, options, argument, isSingle }: CompletedCommand): string {
  const lines = [
    ...options.map(specification),
    quoted(`${isSingle ? "1" : "*"}:argument:${action(argument)}`),
  ];
  return `  ${name})\n    _arguments -s \\\n${lines.map((line) => `      ${line}`).join(" \\\n")}\n    ;;\n`;
}

function specification({ names, description, value }: CompletedOption): string {
  const text = `[${description.replaceAll(/[[\]]/g, "\\$&")}]${value ? `:value:${action(value)}` : ""}`;
  return names.map((name) => quoted(`*${name}${value ? joint(name) : ""}${text}`)).join(" ");
}

/** What may join a value to its option, in place of a space. */
function joint(name: string): string {
  return name.startsWith("--") ? "=" : "+";
}

function action(offer: Offer): string {
  return offer === "files" ? "_files" : `(${offer.join(" ")})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
