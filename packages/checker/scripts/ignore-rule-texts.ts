interface MutatedPath {
  node: { type: string; id?: { name?: string } };
}

interface IgnorePlugin {
  kind: "Ignore";
  name: string;
  value: { shouldIgnore(path: MutatedPath): string | undefined };
}

/** A plugin of Stryker, https://stryker-mutator.io/docs/stryker-js/disable-mutants/#using-an-ignore-plugin */
export const strykerPlugins: readonly IgnorePlugin[] = [
  {
    kind: "Ignore",
    name: "rule-texts",
    value: {
      /** The documentation of a rule is for people, so mutants in it mean nothing. */
      shouldIgnore: ({ node }) =>
        node.type === "VariableDeclarator" && node.id?.name === "text" ? "documentation" : undefined,
    },
  },
];
