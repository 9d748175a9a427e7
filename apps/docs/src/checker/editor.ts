import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { indentUnit, syntaxHighlighting } from "@codemirror/language";
import { linter, lintGutter } from "@codemirror/lint";
import { Compartment, EditorState } from "@codemirror/state";
import { EditorView, highlightSpecialChars, keymap, lineNumbers, placeholder } from "@codemirror/view";
import type { Format } from "@jira-config/checker";
import { classHighlighter } from "@lezer/highlight";
import { languages } from "./languages.ts";
import { problemKeymap } from "./problem-keymap.ts";
import { tabKeymap } from "./tab-keymap.ts";

const language = new Compartment();

export interface EditorSettings {
  parent: HTMLElement;
  /** The id of the element that says which keys the editor understands. */
  hintId: string;
  onChange(view: EditorView): void;
  /** Called with the message of the problem that the keyboard has moved to. */
  onVisit(message: string): void;
}

/** A text editor without its own styles: `editor.css` gives it the colours of the site. */
export function createEditor({ parent, hintId, onChange, onVisit }: EditorSettings): EditorView {
  return new EditorView({
    parent,
    extensions: [
      lineNumbers(),
      lintGutter(),
      linter(null),
      history(),
      highlightSpecialChars(),
      syntaxHighlighting(classHighlighter),
      EditorView.lineWrapping,
      EditorState.tabSize.of(2),
      indentUnit.of("  "),
      language.of([]),
      placeholder("Paste your jira_config.yaml or .env here, or drop the file."),
      keymap.of([...problemKeymap(onVisit), ...tabKeymap, ...historyKeymap, ...defaultKeymap]),
      EditorView.contentAttributes.of({
        "aria-label": "Configuration to check",
        // It can be focused anyway; this tells accessibility checks so, which want scrollable elements to be.
        tabindex: "0",
        "aria-describedby": hintId,
      }),
      EditorView.updateListener.of(({ docChanged, startState, transactions, view }) => {
        if (docChanged) onChange(view);
        // Shows the top of a file that is pasted into the empty editor, not its end.
        const isPasted = transactions.some((transaction) => transaction.isUserEvent("input.paste"));
        if (isPasted && startState.doc.length === 0) view.dispatch({ effects: EditorView.scrollIntoView(0) });
      }),
    ],
  });
}

/** Colours the text as a format. */
export function setLanguage(view: EditorView, format: Format): void {
  view.dispatch({ effects: language.reconfigure(languages[format]()) });
}
