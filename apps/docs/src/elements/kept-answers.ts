/** What the fields of each name hold, in their order. */
type Answers = Record<string, string[]>;

/**
 * Keeps what a form holds in the storage of its tab, under the form's name, until the tab is closed: a reload or a look
 * at another page must not cost it.
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
 * Puts back what was kept, and opens the groups in which there is some of it.
 *
 * @param addRow where a form can grow, adds the fields for one more answer of each name
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

/** A browser that is told to keep nothing refuses its storage. */
function whereAllowed<Result>(use: () => Result): Result | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
