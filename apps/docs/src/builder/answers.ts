/** What one field of the form holds. */
export interface Answer {
  /** The key under `jira:`, or the mapping and the key in it: `url`, `custom_fields.sprint`. */
  name: string;
  text: string;
  /** The environment variable that is referred to when the field is left blank; without one, the key is left out. */
  variable?: string | undefined;
  isNumber: boolean;
}

type Value = string | number | { [key: string]: Value };

/**
 * The configuration that the answers make, as JSON, which is YAML too. The token is not among the questions: it is
 * always a reference.
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

/** Where an answer stands in the data, as a diagnostic's path. */
export function pathOf(name: string): string {
  return `/jira/${name.replace(".", "/")}`;
}

function valueFrom({ text, variable, isNumber }: Answer): Value | undefined {
  const written = text.trim();
  if (written === "") return variable === undefined ? undefined : `\${${variable}}`;
  return isNumber && /^\d+$/.test(written) ? Number(written) : written;
}
