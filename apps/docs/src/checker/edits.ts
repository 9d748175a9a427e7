import { isolateHistory } from "@codemirror/commands";
import type { ChangeSpec, TransactionSpec } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { Fix, Range } from "@jira-config/checker";

/** Applies a fix to the text that it was made for, as one undo step. */
export function applyFix(view: EditorView, { edits }: Fix): void {
  const changes = edits.map(({ range, text }) => ({
    from: range.start.offset,
    to: range.end.offset,
    insert: text,
  }));
  view.dispatch(oneStep(changes));
}

/** Changes the text to `text`, only where it differs, so that the cursor stays. One undo step. */
export function reviseText(view: EditorView, text: string): void {
  view.dispatch(oneStep(difference(view.state.doc.toString(), text)));
}

/** Replaces the text with another, and goes to its start. One undo step. */
export function openText(view: EditorView, text: string): void {
  const all = { from: 0, to: view.state.doc.length, insert: text };
  view.dispatch({ ...oneStep(all), selection: { anchor: 0 }, effects: EditorView.scrollIntoView(0) });
}

/** Selects a range, scrolls to it and focuses the editor. */
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
