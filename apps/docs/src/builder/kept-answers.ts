/** The place in the storage of the tab. */
const place = "jira-config-builder";

/** Keeps what a form holds until its tab is closed, for a reload or a look at another page must not cost it. */
export function keepAnswers(form: HTMLFormElement, isHarmless: (text: string) => boolean): void {
  const answers = [...new FormData(form)].filter(([, text]) => text !== "" && isHarmless(String(text)));
  whereAllowed(() => sessionStorage.setItem(place, JSON.stringify(answers)));
}

/** Puts back what was kept, and opens the groups in which there is some of it. */
export function restoreAnswers(form: HTMLFormElement): void {
  const kept =
    whereAllowed((): [string, string][] => JSON.parse(sessionStorage.getItem(place) ?? "[]")) ?? [];
  for (const [name, text] of kept) {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    field.value = text;
    field.closest("details")?.setAttribute("open", "");
  }
  if (kept.length > 0) form.dispatchEvent(new Event("input", { bubbles: true }));
}

/** A browser that is told to keep nothing refuses its storage. */
function whereAllowed<Result>(use: () => Result): Result | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
