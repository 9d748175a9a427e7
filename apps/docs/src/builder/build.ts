import { type ConvertResult, convert, type Target } from "@jira-config/checker";
import type { FormatChoice } from "../checker/formats.ts";
import { copyText } from "../elements/clipboard.ts";
import { createElement } from "../elements/create-element.ts";
import { elementIn } from "../elements/element-in.ts";
import { findingText } from "../elements/finding-text.ts";
import { keepAnswers } from "../elements/kept-answers.ts";
import { setText } from "../elements/set-text.ts";
import { updateWithForm } from "../elements/update-with-form.ts";
import { verbatimLink, withoutSecrets } from "../permalink/permalink.ts";
import { type Answer, configurationOf, pathOf } from "./answers.ts";

/** Keeps the configuration up to date, in the chosen format, with every change of the form. */
export function build(root: HTMLElement): void {
  const form = elementIn(root, "form", HTMLFormElement);
  const target = elementIn(root, "[name=target]", HTMLSelectElement);
  const code = elementIn(root, "pre code", HTMLElement);
  const status = elementIn(root, "[role=status]", HTMLElement);
  const opener = elementIn(root, "[data-open]", HTMLAnchorElement);
  const fields = [...form.querySelectorAll<HTMLInputElement>("input[name]")];

  /** @param typed the field that somebody is typing in, which is not called wrong before it is finished */
  const update = (typed?: EventTarget | null) => {
    const to = target.value as Target;
    const result = convert(configurationOf(fields.map(answerOf)), {
      from: "yaml",
      to,
      origin: location.origin,
    });
    code.textContent = result.text;
    status.textContent = "";
    for (const field of fields)
      if (field !== typed || field.ariaInvalid === "true") showProblem(field, result);
    showNotes(elementIn(root, "[data-notes]", HTMLElement), result, fields);
    leadToChecker(result.text, to === "github-actions" ? "auto" : to);
    keepAnswers(form, (text) => withoutSecrets(text) === text);
  };
  /** A conversion never holds a secret, even if the answers do, so the link may hold it all. */
  const leadToChecker = async (text: string, format: FormatChoice) => {
    const hash = await verbatimLink({ text, format });
    if (text === code.textContent) opener.hash = hash;
  };
  elementIn(root, "[data-copy]", HTMLButtonElement).addEventListener("click", async () => {
    status.textContent = await copyText(code.textContent);
  });
  elementIn(root, "[data-clear]", HTMLButtonElement).addEventListener("click", () => {
    form.reset();
    update();
    status.textContent = "Cleared.";
  });
  updateWithForm(form, update);
}

function answerOf({ name, value, dataset, inputMode }: HTMLInputElement): Answer {
  return { name, text: value, variable: dataset.variable, isNumber: inputMode === "numeric" };
}

/** Shows at a field what the checker says about its answer. */
function showProblem(field: HTMLInputElement, { diagnostics }: ConvertResult): void {
  const found = diagnostics.find(({ path, severity }) => path === pathOf(field.name) && severity !== "info");
  field.setAttribute("aria-invalid", String(found !== undefined));
  const place = document.getElementById(`${field.id}-problem`);
  if (place) setText(place, found?.message ?? "");
}

/** Lists the findings that belong to no single field, such as what the chosen format cannot hold. */
function showNotes(
  list: HTMLElement,
  { diagnostics }: ConvertResult,
  fields: readonly HTMLInputElement[],
): void {
  const shown = new Set(fields.map(({ name }) => pathOf(name)));
  const notes = diagnostics.filter(({ path, severity }) => !shown.has(path) && severity !== "info");
  list.replaceChildren(...notes.map((note) => createElement("li", {}, ...findingText(note))));
}
