import type { EditorView } from "@codemirror/view";
import type { Encoding, Fix, Report } from "@jira-config/checker";
import { check, fixAll, preload } from "@jira-config/checker/on-demand";
import { elementIn } from "../elements/element-in.ts";
import { notLoaded } from "../elements/not-loaded.ts";
import { ConversionMenu } from "./conversion-menu.ts";
import { createEditor, setLanguage } from "./editor.ts";
import { showDiagnostics } from "./editor-diagnostics.ts";
import { applyFix, openText, reviseText, selectRange } from "./edits.ts";
import type { FormatChoice } from "./formats.ts";
import { ReportView } from "./report-view.ts";
import { fixAllText } from "./summary.ts";

/** The editor with the report on its text, and with the text in another form. */
export class Checker {
  readonly #editor: EditorView;
  readonly #format: HTMLSelectElement;
  readonly #notice: HTMLElement;
  readonly #view: ReportView;
  readonly #conversion: ConversionMenu;
  #report: Report | undefined;
  #reportedText = "";
  /** The opened file, with its text as the editor holds it. */
  #file: { text: string; name: string; encoding: Encoding } | undefined;
  /** Settled when the page shows the report on the text in the editor. */
  #shown = Promise.resolve();

  constructor(root: HTMLElement) {
    this.#format = elementIn(root, "[data-part=format]", HTMLSelectElement);
    this.#notice = elementIn(root, "[data-part=notice]", HTMLElement);
    this.#view = new ReportView(root, {
      visit: ({ range }) => selectRange(this.#editor, range),
      fix: (fix, index) => this.#fix(fix, index),
      fixAll: () => this.#fixAll(),
    });
    this.#editor = createEditor({
      parent: elementIn(root, "[data-part=editor]", HTMLElement),
      hintId: elementIn(root, "[data-part=keys]", HTMLElement).id,
      onChange: () => {
        this.say("");
        this.#update();
      },
      onVisit: (message) => this.#view.tell(message),
    });
    this.#conversion = new ConversionMenu(root, () => ({
      text: this.text,
      report: this.#report,
      origin: location.origin,
    }));
    this.#format.addEventListener("change", () => this.#update());
    root.addEventListener("focusin", () => preload().catch(() => undefined), { once: true });
  }

  get text(): string {
    return this.#editor.state.doc.toString();
  }

  get format(): FormatChoice {
    return this.#format.value as FormatChoice;
  }

  /** Opens another text, for which the old choice of a format may be wrong. */
  open(text: string, message: string, format: FormatChoice = "auto"): void {
    const hint = this.text === "" ? "" : " Use Undo in the editor to get the old text back.";
    this.#format.value = format;
    openText(this.#editor, text);
    this.say(message + hint);
  }

  openFile(name: string, { text, encoding }: { text: string; encoding: Encoding }, message: string): void {
    this.#file = { name, text: text.replace(/\r\n?/g, "\n"), encoding };
    this.open(text, message);
  }

  focus(): void {
    this.#editor.focus();
  }

  /** Says what the last command did. */
  say(message: string): void {
    this.#notice.textContent = message;
  }

  #sayNotLoaded(): undefined {
    this.say(notLoaded);
  }

  #update(): void {
    this.#shown = this.#showReport().catch(() => this.#sayNotLoaded());
  }

  async #showReport(): Promise<void> {
    const { text, format } = this;
    const report = text.trim() === "" ? undefined : await this.#check(text);
    if (this.text !== text || this.format !== format) return;
    if (report && report.format !== this.#report?.format) setLanguage(this.#editor, report.format);
    this.#report = report;
    this.#reportedText = text;
    showDiagnostics(this.#editor, report?.diagnostics ?? []);
    this.#view.show(report);
    this.#conversion.update();
  }

  #check(text: string): Promise<Report> {
    const file = this.#file;
    return check(text, {
      format: this.format,
      origin: location.origin,
      // A changed text is no longer that of the file.
      ...(file?.text === this.text ? { name: file.name, encoding: file.encoding } : {}),
    });
  }

  async #fix(fix: Fix, index: number): Promise<void> {
    if (this.text !== this.#reportedText) return;
    applyFix(this.#editor, fix);
    await this.#shown;
    this.#view.focus(index);
  }

  async #fixAll(): Promise<void> {
    const { text } = this;
    const before = this.#report;
    const fixed = await fixAll(text, (current) => this.#check(current)).catch(() => this.#sayNotLoaded());
    if (fixed === undefined || this.text !== text) return;
    reviseText(this.#editor, fixed);
    await this.#shown;
    this.say(fixAllText(before, this.#report));
    this.#view.focus(0);
  }
}
