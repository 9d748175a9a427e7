const yes = /^(?:true|yes|on|y|1)$/i;
const no = /^(?:false|no|off|n|0)$/i;

/** The boolean that a text means, in any of the spellings of YAML 1.1 and shells. */
export function spelledBoolean(text: string): boolean | undefined {
  const written = text.trim();
  return yes.test(written) ? true : no.test(written) ? false : undefined;
}
