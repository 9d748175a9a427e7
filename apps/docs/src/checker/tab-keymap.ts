import { indentLess, indentMore, simplifySelection } from "@codemirror/commands";
import type { KeyBinding } from "@codemirror/view";

/** Tab indents, unless there is nothing to indent; after Escape it leaves the editor. */
export const tabKeymap: KeyBinding[] = [
  { key: "Tab", run: (view) => view.state.doc.length > 0 && indentMore(view), shift: indentLess },
  {
    key: "Escape",
    run: (view) => {
      // The default Escape only removes a selection, such as that of a problem; Tab would leave only after a second one.
      simplifySelection(view);
      return false;
    },
  },
];
