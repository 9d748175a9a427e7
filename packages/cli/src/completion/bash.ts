import type { CompletedCommand, Completions, Offer } from "./completions.ts";

/**
 * https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html
 *
 * Where nothing is offered, bash completes names of files by itself, and knows how to quote them.
 */
export function bash({ commands, options }: Completions): string {
  const names = [...commands.map(({ name }) => name), "help", ...options.map(({ names }) => names.at(-1))];
  return `# Completes jira-config in bash.
_jira_config() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]}
  # To bash, --format=json is three words; to bash 3.2, which macOS has, it is one.
  if [[ $word == --*=* ]]; then before=\${word%%=*} word=\${word#*=}; fi
  if [[ $before == "=" ]]; then before=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  if [[ $word == "=" ]]; then word=; fi
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
complete -o default -F _jira_config jira-config
`;
}

function values({ name, options }: CompletedCommand): string[] {
  return options.flatMap(({ names, value }) =>
    value
      ? [`  ${names.map((option) => `"${name} ${option}"`).join(" | ")}) ${reply(value)}return ;;\n`]
      : [],
  );
}

function words({ name, options, argument }: CompletedCommand): string {
  const all = options.flatMap(({ names }) => names);
  return `  ${name}) if [[ $word == -* ]]; then ${reply(all)}else ${reply(argument) || ":; "}fi ;;\n`;
}

function reply(offer: Offer): string {
  return offer === "files" ? "" : `COMPREPLY=($(compgen -W "${offer.join(" ")}" -- "$word")); `;
}
