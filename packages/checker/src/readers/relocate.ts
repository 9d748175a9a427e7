import type { MappingNode, Span, YamlNode } from "../node.ts";
import type { FixDraft, TextEdit } from "../rule.ts";
import { lastBefore } from "../text/ordered-spans.ts";
import type { Source } from "./source.ts";

/**
 * Converts the positions of a source that was read from an edited text to positions in the original text.
 *
 * @param areGuesses whether the edits are guesses at what was meant, so that no rule should judge the values in them
 */
export function relocate(source: Source, edits: readonly TextEdit[], areGuesses = false): Source {
  if (edits.length === 0) return source;
  const map = new OffsetMap(edits);
  const nodes = new NodeMover(map, areGuesses);
  const { root, parts, secondDocument, excess } = source;
  return {
    ...source,
    ...(root ? { root: nodes.move(root) } : {}),
    ...(parts ? { parts: parts.map((part) => nodes.move(part) as MappingNode) } : {}),
    mappings: source.mappings.map((mapping) => nodes.move(mapping) as MappingNode),
    ...(secondDocument ? { secondDocument: map.span(secondDocument) } : {}),
    syntaxProblems: source.syntaxProblems.map((problem) => map.repairable(problem)),
    remarks: (source.remarks ?? []).map((remark) => map.repairable(remark)),
    obstacles: (source.obstacles ?? []).map((obstacle) => map.repairable(obstacle)),
    altered: [...(source.altered ?? []).map((span) => map.span(span)), ...edits, ...nodes.altered],
    ...(excess ? { excess: map.span(excess) } : {}),
  };
}

/** The offset in the original text for one in the edited text. */
export function originalOffset(edits: readonly TextEdit[], offset: number): number {
  return new OffsetMap(edits).start(offset);
}

/** The span of an edit's text in the edited text, and the span that it replaces in the original text. */
interface Replacement extends Span {
  replaced: Span;
}

/** Maps offsets in the edited text to offsets in the original text. */
class OffsetMap {
  readonly #replacements: readonly Replacement[];

  constructor(edits: readonly TextEdit[]) {
    let growth = 0;
    this.#replacements = edits.map((edit) => {
      const start = edit.start + growth;
      const end = start + edit.text.length;
      growth = end - edit.end;
      return { start, end, replaced: edit };
    });
  }

  /** Maps the start of something; -1, for nothing, stays the same. */
  start(offset: number): number {
    const last = this.#last(offset);
    return last?.start === offset && last.end > offset ? last.replaced.start : behind(last, offset);
  }

  span<Type extends Span>(span: Type): Type {
    const start = this.start(span.start);
    return { ...span, start, end: Math.max(start, behind(this.#last(span.end - 1), span.end)) };
  }

  repairable<Type extends Span & { fixes: readonly FixDraft[] }>(problem: Type): Type {
    const fixes = problem.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => this.span(edit)) }));
    return { ...this.span(problem), fixes };
  }

  /** Whether an edit has changed a span of the edited text. */
  isAltered({ start, end }: Span): boolean {
    return (this.#last(end - 1)?.end ?? 0) > start;
  }

  /** The last edit whose text starts at or before an offset. */
  #last(offset: number): Replacement | undefined {
    return lastBefore(this.#replacements, offset + 1);
  }
}

/** Maps an offset after the start of an edit's text. */
function behind(last: Replacement | undefined, offset: number): number {
  return last ? last.replaced.end + Math.max(0, offset - last.end) : offset;
}

/** Copies a tree with other positions. Its nodes may be shared, and even contain themselves. */
class NodeMover {
  /** The scalars that an edit has changed. */
  readonly altered: Span[] = [];
  readonly #map: OffsetMap;
  readonly #areGuesses: boolean;
  readonly #moved = new Map<YamlNode, YamlNode>();

  constructor(map: OffsetMap, areGuesses: boolean) {
    this.#map = map;
    this.#areGuesses = areGuesses;
  }

  move(node: YamlNode): YamlNode {
    const known = this.#moved.get(node);
    if (known) return known;
    const moved: YamlNode = this.#map.span(node);
    this.#moved.set(node, moved);
    if (moved.kind === "mapping") {
      moved.pairs = moved.pairs.map(({ key, value }) => ({ key: this.move(key), value: this.move(value) }));
    } else if (moved.kind === "sequence") {
      moved.items = moved.items.map((item) => this.move(item));
    } else if (this.#map.isAltered(node)) {
      moved.contentStart = -1;
      if (this.#areGuesses) moved.isUnclear = true;
      this.altered.push({ start: moved.start, end: moved.end });
    } else {
      moved.contentStart = this.#map.start(moved.contentStart);
    }
    return moved;
  }
}
