import type { EditorView } from "@codemirror/view";
import type { CheckOptions, Encoding, Report } from "@jira-config/checker";
import { check, fixAll, preload } from "@jira-config/checker/on-demand";
import { copyText } from "../elements/clipboard.ts";
import { elementIn } from "../elements/element-in.ts";
import { notLoaded } from "../elements/not-loaded.ts";
import { readPermalink } from "../permalink/permalink.ts";
import { ConversionMenu } from "./conversion-menu.ts";
import { copyLink } from "./copy-link.ts";
import { createEditor, setLanguage } from "./editor.ts";
import { showDiagnostics } from "./editor-diagnostics.ts";
import { applyFix, openText, reviseText, selectRange } from "./edits.ts";
import { examples } from "./examples.ts";
import { acceptFiles } from "./file-input.ts";
import type { FormatChoice } from "./formats.ts";
import { connectMenu } from "./menu.ts";
import { ReportView } from "./report-view.ts";
import { readExample } from "./rule-example.ts";
import { fixAllText } from "./summary.ts";

/** Brings the markup of `Checker.astro` to life. The toolbar is inert until then. */
export class JiraConfigChecker extends HTMLElement {
  #editor: EditorView | undefined;

  connectedCallback(): void {
    this.#editor ??= connectChecker(this);
    elementIn(this, "[data-part=toolbar]", HTMLElement).inert = false;
  }
}

function connectChecker(root: HTMLElement): EditorView {
  const format = elementIn(root, "[data-part=format]", HTMLSelectElement);
  const notice = elementIn(root, "[data-part=notice]", HTMLElement);
  let report: Report | undefined;
  let reportedText = "";
  /** The opened file, with its text as the editor holds it. */
  let file: { text: string; name: string; encoding: Encoding } | undefined;
  /** Settled when the page shows the report on the text in the editor. */
  let shown = Promise.resolve();

  const text = () => editor.state.doc.toString();
  const options = (): CheckOptions => ({
    format: format.value as FormatChoice,
    origin: location.origin,
    // A changed text is no longer that of the file.
    ...(file?.text === text() ? { name: file.name, encoding: file.encoding } : {}),
  });

  const sayNotLoaded = (): undefined => {
    notice.textContent = notLoaded;
  };

  const view = new ReportView(root, {
    visit: ({ range }) => selectRange(editor, range),
    fix: async (fix, index) => {
      if (text() !== reportedText) return;
      applyFix(editor, fix);
      await shown;
      view.focus(index);
    },
    fixAll: async () => {
      const [before, oldText] = [report, text()];
      const newText = await fixAll(oldText, (text) => check(text, options())).catch(sayNotLoaded);
      if (newText === undefined || text() !== oldText) return;
      reviseText(editor, newText);
      await shown;
      notice.textContent = fixAllText(before, report);
      view.focus(0);
    },
  });

  const editor = createEditor({
    parent: elementIn(root, "[data-part=editor]", HTMLElement),
    hintId: elementIn(root, "[data-part=keys]", HTMLElement).id,
    onChange: () => {
      notice.textContent = "";
      update();
    },
    onVisit: (message) => view.tell(message),
  });

  function update(): void {
    shown = showReport().catch(sayNotLoaded);
  }

  async function showReport(): Promise<void> {
    const [checkedText, checkedFormat] = [text(), format.value];
    const next = checkedText.trim() === "" ? undefined : await check(checkedText, options());
    if (text() !== checkedText || format.value !== checkedFormat) return;
    if (next && next.format !== report?.format) setLanguage(editor, next.format);
    report = next;
    reportedText = checkedText;
    showDiagnostics(editor, report?.diagnostics ?? []);
    view.show(report);
    conversion.update();
  }

  const conversion = new ConversionMenu(root, () => ({ text: text(), report, origin: location.origin }));

  /** Opens another text, for which the old choice of a format may be wrong. */
  function open(newText: string, message: string, newFormat: FormatChoice = "auto"): void {
    const hint = text() === "" ? "" : " Use Undo in the editor to get the old text back.";
    format.value = newFormat;
    openText(editor, newText);
    notice.textContent = message + hint;
  }

  async function openLink(): Promise<void> {
    const shared = await readPermalink(location.hash);
    const opened = shared ?? (await readExample(location.hash));
    const message = shared ? "Opened the text in the link." : "Opened the rule's example.";
    if (opened === "broken") notice.textContent = "This link cannot be read; a part of it may be missing.";
    else if (opened) open(opened.text, message, opened.format);
  }

  format.addEventListener("change", update);
  root.addEventListener("focusin", () => preload().catch(() => undefined), { once: true });
  addEventListener("hashchange", openLink);
  openLink();
  connectMenu(elementIn(root, "[data-part=examples]", HTMLDetailsElement), (index) => {
    const example = examples[index];
    if (example) open(example.text, `Opened the example "${example.title}".`);
  });
  acceptFiles(root, elementIn(root, "[data-part=file]", HTMLInputElement), (name, opened, count) => {
    if ("problem" in opened) {
      notice.textContent = opened.problem;
      return;
    }
    file = { ...opened, text: opened.text.replace(/\r\n?/g, "\n"), name };
    open(
      opened.text,
      count > 1
        ? `Opened ${name}, the first of ${count} files; they are checked one at a time.`
        : `Opened ${name}.`,
    );
  });
  elementIn(root, "[data-part=open]", HTMLButtonElement).addEventListener("click", () =>
    elementIn(root, "[data-part=file]", HTMLInputElement).click(),
  );
  elementIn(root, "[data-part=clear]", HTMLButtonElement).addEventListener("click", () => {
    open("", "Cleared.");
    editor.focus();
  });
  elementIn(root, "[data-part=copy]", HTMLButtonElement).addEventListener("click", async () => {
    notice.textContent = await copyText(text());
  });
  elementIn(root, "[data-part=copy-link]", HTMLButtonElement).addEventListener("click", async () => {
    notice.textContent = await copyLink(
      { text: text(), format: format.value as FormatChoice },
      location.href,
    );
  });
  return editor;
}
