/** The values of the fields with each name, in their order. */
type Answers = Record<string, string[]>;

/**
 * Keeps the answers in a form until the tab is closed, under the name of the form, so that a reload or a visit to
 * another page does not lose them.
 */
export function keepAnswers(form: HTMLFormElement, isHarmless: (text: string) => boolean): void {
  const answers: Answers = {};
  for (const [name, value] of new FormData(form)) {
    const text = String(value);
    answers[name] = [...(answers[name] ?? []), isHarmless(text) ? text : ""];
  }
  whereAllowed(() => sessionStorage.setItem(form.name, JSON.stringify(answers)));
}

/**
 * Restores the kept answers, and opens the groups that contain some.
 *
 * @param addRow adds the fields for one more answer of each name, if a form can grow
 */
export function restoreAnswers(form: HTMLFormElement, addRow?: () => void): void {
  const kept = whereAllowed((): Answers => JSON.parse(sessionStorage.getItem(form.name) ?? "{}")) ?? {};
  let isChanged = false;
  for (const [name, texts] of Object.entries(kept)) {
    for (const [index, text] of texts.entries()) {
      if (!fieldsOf(form, name)[index]) addRow?.();
      const field = fieldsOf(form, name)[index];
      if (!field || field.value === text) continue;
      field.value = text;
      field.closest("details")?.setAttribute("open", "");
      isChanged = true;
    }
  }
  if (isChanged) form.dispatchEvent(new Event("input", { bubbles: true }));
}

function fieldsOf(form: HTMLFormElement, name: string): (HTMLInputElement | HTMLSelectElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")].filter(
    (field) => field.name === name,
  );
}

/** Uses the storage, unless the browser is set to refuse it. */
function whereAllowed<Result>(use: () => Result): Result | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
