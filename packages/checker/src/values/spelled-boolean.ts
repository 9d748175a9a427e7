const spellings: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  on: true,
  y: true,
  "1": true,
  false: false,
  no: false,
  off: false,
  n: false,
  "0": false,
};

/** The truth value that a text spells in one of the ways that YAML 1.1 and shells know. */
export function spelledBoolean(text: string): boolean | undefined {
  const written = text.trim().toLowerCase();
  return Object.hasOwn(spellings, written) ? spellings[written] : undefined;
}
