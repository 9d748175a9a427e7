import type { InventoryToken } from "@jira-config/schema";
import { elementIn } from "../elements/element-in.ts";

/** A token's fields in the form. */
export interface TokenRow {
  fieldset: HTMLFieldSetElement;
  token: InventoryToken;
}

/** The rows of the form, each with what its fields hold. */
export function readRows(form: HTMLFormElement): TokenRow[] {
  return [...form.querySelectorAll<HTMLFieldSetElement>("fieldset[data-token]")].map((fieldset) => {
    const value = (name: keyof InventoryToken) => field(fieldset, name).value.trim();
    return {
      fieldset,
      token: {
        label: value("label"),
        environment: value("environment"),
        owner: value("owner"),
        created: value("created"),
        expires: value("expires"),
      },
    };
  });
}

/** What the empty fields of a row are called. */
export function emptyFields(fieldset: HTMLFieldSetElement): string[] {
  return [...fieldset.querySelectorAll("input")]
    .filter(({ value }) => value.trim() === "")
    .map(({ labels, name }) => labels?.[0]?.textContent ?? name);
}

/** The input of a row that a key of the inventory names. */
function field(fieldset: HTMLFieldSetElement, name: keyof InventoryToken): HTMLInputElement {
  return elementIn(fieldset, `[name=${name}]`, HTMLInputElement);
}

/** Lets rows be added and removed; the focus goes where one goes on. */
export function connectRows(form: HTMLFormElement, onChange: (notice: string) => void): void {
  let created = 1;
  const rows = () => [...form.querySelectorAll<HTMLFieldSetElement>("fieldset[data-token]")];

  elementIn(form, "[data-add]", HTMLButtonElement).addEventListener("click", () => {
    const last = rows().at(-1);
    if (!last) return;
    created += 1;
    const added = emptyCopy(last, created);
    last.after(added);
    number(rows());
    field(added, "label").focus();
    onChange("");
  });
  form.addEventListener("click", ({ target }) => {
    const button = target instanceof Element && target.closest("[data-remove]");
    if (!button) return;
    const removed = button.closest("fieldset");
    const next = rows().filter((row) => row !== removed);
    removed?.remove();
    number(next);
    const last = next.at(-1);
    if (last) field(last, "label").focus();
    onChange("Removed.");
  });
}

function emptyCopy(row: HTMLFieldSetElement, id: number): HTMLFieldSetElement {
  const copy = row.cloneNode(true) as HTMLFieldSetElement;
  for (const element of copy.querySelectorAll("[id], [for]")) {
    for (const name of ["id", "for", "aria-describedby"]) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, value.replace(/\d+/, String(id)));
    }
  }
  for (const input of copy.querySelectorAll("input")) {
    input.value = input.defaultValue;
    input.removeAttribute("aria-invalid");
  }
  for (const place of copy.querySelectorAll<HTMLElement>("[data-problem]")) {
    delete place.dataset.rule;
    place.replaceChildren();
  }
  return copy;
}

/** Names the rows by their order; the only one cannot be removed. */
function number(rows: readonly HTMLFieldSetElement[]): void {
  rows.forEach((row, index) => {
    for (const place of row.querySelectorAll("[data-number]")) place.textContent = `token ${index + 1}`;
    elementIn(row, "[data-remove]", HTMLButtonElement).hidden = rows.length === 1;
  });
}
