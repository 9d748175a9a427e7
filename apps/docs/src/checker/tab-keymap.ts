import { indentLess, indentMore, simplifySelection } from "@codemirror/commands";
import type { KeyBinding } from "@codemirror/view";

/** Tab indents, unless there is nothing to indent; after Escape it leaves the editor. */
export const tabKeymap: KeyBinding[] = [
  { key: "Tab", run: (view) => view.state.doc.length > 0 && indentMore(view), shift: indentLess },
  {
    key: "Escape",
    run: (view) => {
      // The usual Escape lets go of a selection, such as that of a problem, and only a second one makes Tab leave.
      simplifySelection(view);
      return false;
    },
  },
];
