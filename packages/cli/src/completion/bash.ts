import type { CompletedCommand, Offer } from "./completions.ts";

/** https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html */
export function bash(commands: readonly CompletedCommand[]): string {
  const names = [...commands.map(({ name }) => name), "help", "--help", "--version"];
  return `# Completes jira-config in bash.
_jira_config() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W "${names.join(" ")}" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]} $before" in
${commands.flatMap(values).join("")}  esac
  case "\${COMP_WORDS[1]}" in
${commands.map(words).join("")}  help) COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(" ")}" -- "$word")) ;;
  esac
}
complete -F _jira_config jira-config
`;
}

function values({ name, options }: CompletedCommand): string[] {
  return options.flatMap(({ names, value }) =>
    value
      ? [`  ${names.map((option) => `"${name} ${option}"`).join(" | ")}) ${reply(value)}; return ;;\n`]
      : [],
  );
}

function words({ name, options, argument }: CompletedCommand): string {
  const all = options.flatMap(({ names }) => names).join(" ");
  return `  ${name})
    if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "${all}" -- "$word"))
    else ${reply(argument)}; fi
    ;;
`;
}

function reply(offer: Offer): string {
  return offer === "files"
    ? 'compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$word"))'
    : `COMPREPLY=($(compgen -W "${offer.join(" ")}" -- "$word"))`;
}
