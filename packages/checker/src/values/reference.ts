import { withoutWrapping } from "./wrapping.ts";

const referenceForm = /^\$\{([A-Za-z_]\w*)\}$/;

/** How other programs refer to a variable; the first group is the name. */
const dialects: readonly RegExp[] = [
  // $X, ${X}, and with a missing brace, ${X or $X}
  /^\$\{?([A-Za-z_]\w*)\}?$/,
  /^\$\{\s*(?:env[.:])?([A-Za-z_]\w*)\s*(?::?[-=?+:].*)?\}$/,
  // {{ X }}, {{ .Env.X }}, {{ env "X" }}, {{ lookup('env', 'X') }}, ${{ secrets.X }},
  // <%= ENV["X"] %>, <%= ENV.fetch("X") %>
  /^(?:\$?\{\{|<%=)\s*(?:lookup\(|\.|(?:secrets|vars|env|\.env)\.)?(?:["']?env(?:\.fetch)?["']?[\s,([]+)?["']?([A-Za-z_]\w*)["'\s\])]*(?:\}\}|%>)$/i,
  // {X} and {env:X}, but not {token}, which is a placeholder
  /^\{(?:env[.:])?([A-Z_][A-Z_\d]*)\}$/,
  /^%([A-Za-z_]\w*)%$/,
  /^\$\(([A-Za-z_]\w*)\)$/,
  // env:X, $env:X, process.env.X, os.environ["X"], os.getenv("X", ""), ENV.fetch("X"), env(X)
  /^\$?(?:[a-z.]+\.)?(?:env|environ|getenv)(?:\.get|\.fetch)?(?:[.:]|[([]\s*["']?)([A-Za-z_]\w*)["']?\s*[)\]]*(?:,.*)?$/i,
  /^!ENV\s+\$?\{?([A-Za-z_]\w*)\}?$/,
  /^((?:JIRA|ATLASSIAN)_[A-Z_\d]+)$/,
];

/** A name with hyphens, which variables cannot have; a shell takes what follows the first hyphen as a default. */
const hyphenated = /^\$\{(?:[a-z]+|JIRA|ATLASSIAN)(?:-\w+)+\}$/;

/** Matches every dialect, but few other values. */
const variableLike = /[$%{}]|env|^\s*["']?(?:JIRA|ATLASSIAN)_/i;

/** The bare name of the author's own variable, such as `CI_TOKEN`; no space (project) key looks like this. */
const bareName = /^[A-Z](?:[A-Z\d]*_)+(?:TOKEN|EMAIL|USERNAME|URL|SECRET|PASSWORD)$/;

const part = /\$[{(A-Za-z_]|%[A-Za-z_]\w*%|\{\{|<%/;
const command = /\$\(/;

/**
 * A place where programs look up a secret: `vault:path#key`, `op://vault/item/field`, `/run/secrets/token`, …; or a
 * value that a tool decrypts before programs read it: SOPS, eyaml, Jasypt, Spring's configuration server, dotenvx,
 * Ansible Vault, OpenPGP and age.
 */
const secretStore =
  /^(?:ref\+)?(?:[a-z]*vault|op|bw|keyring|keychain|arn|ssm|aws-?s[ms]|gcp-?sm|secrets?(?:manager)?|encrypted):|^(?:file:\/*)?\/run\/secrets\/|^@Microsoft\.KeyVault\(|^ENC[[(]|^\{cipher\}|^\$ANSIBLE_VAULT;|^-----BEGIN /i;

/** The variable that a value refers to in our syntax, `${NAME}`. */
export function exactReference(text: string): string | undefined {
  return referenceForm.exec(text)?.[1];
}

/** The variable that a value refers to, in our syntax or that of another program. */
export function referencedVariable(text: string): string | undefined {
  const exact = exactReference(text);
  if (exact !== undefined || !variableLike.test(text) || hyphenated.test(text)) return exact;
  const written = withoutWrapping(text);
  for (const dialect of dialects) {
    const name = dialect.exec(written)?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The variable if a value is a mere name, which may also be a password. */
export function bareVariable(text: string): string | undefined {
  return bareName.test(text) ? text : undefined;
}

/** Whether a value that is not a reference is still meant to be looked up somewhere. */
export function isLookedUp(text: string): boolean {
  return part.test(text) || bareName.test(text) || secretStore.test(text);
}

/** What is wrong with a value that means a variable, or should be looked up elsewhere. */
export type ReferenceFault =
  | "dialect"
  | "default"
  | "name"
  | "wrapping"
  | "text-around"
  | "command"
  | "secret-store";

export function referenceFault(text: string): ReferenceFault {
  if (exactReference(text) !== undefined) return "dialect";
  if (exactReference(withoutWrapping(text)) !== undefined) return "wrapping";
  if (hyphenated.test(text)) return "name";
  if (referencedVariable(text) !== undefined)
    return /^\$\{\s*(?:env[.:])?(?!env[.:])\w+\s*:?[-=?+:]|^[^{]*,/.test(text) ? "default" : "dialect";
  if (command.test(text)) return "command";
  if (secretStore.test(text)) return "secret-store";
  return part.test(text) && !/^(?:\$?\{\{.*\}\}|<%.*%>)$/.test(text) ? "text-around" : "dialect";
}
