import { isolateHistory } from "@codemirror/commands";
import type { ChangeSpec, TransactionSpec } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { Fix, Range } from "@jira-config/checker";

/** Applies one fix to the text that it was made for. One undo takes it back. */
export function applyFix(view: EditorView, { edits }: Fix): void {
  const changes = edits.map(({ range, text }) => ({
    from: range.start.offset,
    to: range.end.offset,
    insert: text,
  }));
  view.dispatch(oneStep(changes));
}

/** Makes `text` the whole text, changing no more than differs, so that the cursor stays. One undo takes it back. */
export function reviseText(view: EditorView, text: string): void {
  view.dispatch(oneStep(difference(view.state.doc.toString(), text)));
}

/** Puts another text in place of this one and goes to its start. One undo takes it back. */
export function openText(view: EditorView, text: string): void {
  const all = { from: 0, to: view.state.doc.length, insert: text };
  view.dispatch({ ...oneStep(all), selection: { anchor: 0 }, effects: EditorView.scrollIntoView(0) });
}

/** Selects a range, shows it and goes there. */
export function selectRange(view: EditorView, { start, end }: Range): void {
  view.dispatch({
    selection: { anchor: start.offset, head: end.offset },
    effects: EditorView.scrollIntoView(start.offset, { y: "center" }),
  });
  view.focus();
}

function oneStep(changes: ChangeSpec): TransactionSpec {
  return { changes, annotations: isolateHistory.of("full") };
}

/** The one replacement that turns a text into another. */
export function difference(before: string, after: string): { from: number; to: number; insert: string } {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let tail = 0;
  while (tail < shorter - from && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { from, to: before.length - tail, insert: after.slice(from, after.length - tail) };
}
