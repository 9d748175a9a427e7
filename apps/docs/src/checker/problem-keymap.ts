import { type Diagnostic, forEachDiagnostic, nextDiagnostic, previousDiagnostic } from "@codemirror/lint";
import { type Command, EditorView, type KeyBinding } from "@codemirror/view";

/** The distance of a problem from the edges, in pixels, which the header of the page and the tooltip need. */
const yMargin = 140;

/**
 * F8 and Shift-F8 go from problem to problem, Ctrl-. applies the first fix of the one at the cursor.
 *
 * @param onVisit called with the message of the problem that the keyboard has moved to
 */
export function problemKeymap(onVisit: (message: string) => void): KeyBinding[] {
  const andTell = (go: Command): Command => {
    return (view) => {
      const isThere = go(view);
      view.dispatch({ effects: EditorView.scrollIntoView(view.state.selection.main, { yMargin }) });
      const diagnostic = diagnosticAtCursor(view);
      if (diagnostic) onVisit(diagnostic.message);
      return isThere;
    };
  };
  return [
    { key: "F8", run: andTell(nextDiagnostic), shift: andTell(previousDiagnostic) },
    { key: "Ctrl-.", run: applyFirstFix },
  ];
}

const applyFirstFix: Command = (view) => {
  const diagnostic = diagnosticAtCursor(view, ({ actions }) => Boolean(actions?.length));
  diagnostic?.actions?.[0]?.apply(view, diagnostic.from, diagnostic.to);
  return diagnostic !== undefined;
};

function diagnosticAtCursor(
  view: EditorView,
  isWanted: (diagnostic: Diagnostic) => boolean = () => true,
): Diagnostic | undefined {
  const { from: start, to: end } = view.state.selection.main;
  let found: Diagnostic | undefined;
  forEachDiagnostic(view.state, (diagnostic, from, to) => {
    if (!found && from <= end && start <= to && isWanted(diagnostic)) found = diagnostic;
  });
  return found;
}
