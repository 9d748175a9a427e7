/** The answer in one field of the form. */
export interface Answer {
  /** The key under `jira:`, or the mapping and the key in it: `url`, `custom_fields.sprint`. */
  name: string;
  text: string;
  /** The environment variable to refer to if the field is blank; without one, the key is left out. */
  variable?: string | undefined;
  isNumber: boolean;
}

type Value = string | number | { [key: string]: Value };

/**
 * The configuration for the answers, as JSON, which is YAML too. The form does not ask for the token, which is always a
 * reference.
 */
export function configurationOf(answers: readonly Answer[]): string {
  const jira: { [key: string]: Value } = {};
  for (const answer of answers) {
    const value = valueFrom(answer);
    if (value === undefined) continue;
    const [section = "", key] = answer.name.split(".");
    if (key === undefined) jira[section] = value;
    else jira[section] = { ...(jira[section] as object), [key]: value };
  }
  return JSON.stringify({ jira });
}

/** The path of an answer in the data, as in a diagnostic. */
export function pathOf(name: string): string {
  return `/jira/${name.replace(".", "/")}`;
}

function valueFrom({ text, variable, isNumber }: Answer): Value | undefined {
  const written = text.trim();
  if (written === "") return variable === undefined ? undefined : `\${${variable}}`;
  return isNumber && /^\d+$/.test(written) ? Number(written) : written;
}
