import { type Diagnostic as EditorDiagnostic, setDiagnostics } from "@codemirror/lint";
import type { EditorView } from "@codemirror/view";
import type { Diagnostic } from "@jira-config/checker";
import { createElement } from "../elements/create-element.ts";
import { ruleLink } from "../elements/rule-link.ts";
import { severities } from "../severities.ts";
import { applyFix } from "./edits.ts";

/** Underlines what was found in the editor's text, with the message and the fixes on hover. */
export function showDiagnostics(view: EditorView, diagnostics: readonly Diagnostic[]): void {
  view.dispatch(setDiagnostics(view.state, diagnostics.map(toEditorDiagnostic)));
}

function toEditorDiagnostic(diagnostic: Diagnostic): EditorDiagnostic {
  const { severity, message, range, fixes } = diagnostic;
  return {
    from: range.start.offset,
    to: range.end.offset,
    severity,
    message: `${severities[severity].label}: ${message}`,
    renderMessage: () => renderMessage(diagnostic),
    actions: fixes.map((fix) => ({
      name: fix.title,
      apply: (view) => {
        applyFix(view, fix);
        view.focus();
      },
    })),
  };
}

function renderMessage(diagnostic: Diagnostic): Node {
  const { severity, message } = diagnostic;
  const label = createElement("strong", {}, severities[severity].label);
  const fragment = document.createDocumentFragment();
  fragment.append(label, ` ${message} `, ruleLink(diagnostic));
  return fragment;
}
