import { createRequire } from "node:module";
import { Language, Parser } from "web-tree-sitter";

const require = createRequire(import.meta.url);
await Parser.init();
const grammar = await Language.load(require.resolve("tree-sitter-powershell/tree-sitter-powershell.wasm"));

/** The lines, from 1, with syntax errors according to PowerShell's grammar. */
export function syntaxErrors(script: string): number[] {
  const parser = new Parser().setLanguage(grammar);
  const tree = parser.parse(script);
  const lines: number[] = [];
  const visit = (node: NonNullable<typeof tree>["rootNode"]) => {
    if (node.isError || node.isMissing) lines.push(node.startPosition.row + 1);
    for (const child of node.children) if (child) visit(child);
  };
  if (tree) visit(tree.rootNode);
  tree?.delete();
  parser.delete();
  return lines;
}
