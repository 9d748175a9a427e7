/**
 * A regular expression that is compiled at its first use. Compiling classes such as `\p{L}` takes longer than checking
 * a small file.
 */
export function patternOnDemand(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
}
