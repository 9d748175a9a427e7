const yes = /^(?:true|yes|on|y|1)$/i;
const no = /^(?:false|no|off|n|0)$/i;

/** The truth value that a text spells in one of the ways that YAML 1.1 and shells know. */
export function spelledBoolean(text: string): boolean | undefined {
  const written = text.trim();
  return yes.test(written) ? true : no.test(written) ? false : undefined;
}
