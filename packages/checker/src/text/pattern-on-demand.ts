/**
 * A regular expression that is made when it is first asked for. To read a literal with classes such as `\p{L}`, an
 * engine looks up their tables, which takes longer than to check a small file.
 */
export function patternOnDemand(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
}
