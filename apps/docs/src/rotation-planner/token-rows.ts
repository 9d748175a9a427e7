import type { InventoryToken } from "@jira-config/schema";
import { elementIn } from "../elements/element-in.ts";

/** A token's fields in the form. */
export interface TokenRow {
  fieldset: HTMLFieldSetElement;
  token: InventoryToken;
}

/** The rows of the form, each with its token. */
export function readRows(form: HTMLFormElement): TokenRow[] {
  return rowsOf(form).map((fieldset) => {
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

function rowsOf(form: HTMLFormElement): HTMLFieldSetElement[] {
  return [...form.querySelectorAll<HTMLFieldSetElement>("fieldset[data-token]")];
}

/** The labels of the empty fields in a row. */
export function emptyFields(fieldset: HTMLFieldSetElement): string[] {
  return [...fieldset.querySelectorAll("input")]
    .filter(({ value }) => value.trim() === "")
    .map(({ labels, name }) => labels?.[0]?.textContent ?? name);
}

/** The input of a row for a key of the inventory. */
function field(fieldset: HTMLFieldSetElement, name: keyof InventoryToken): HTMLInputElement {
  return elementIn(fieldset, `[name=${name}]`, HTMLInputElement);
}

/** Makes the buttons add and remove rows, and moves the focus to the last row. */
export function connectRows(form: HTMLFormElement, onChange: (notice: string) => void): void {
  elementIn(form, "[data-add]", HTMLButtonElement).addEventListener("click", () => {
    addRow(form);
    focusLast(form);
    onChange("");
  });
  form.addEventListener("click", ({ target }) => {
    const button = target instanceof Element && target.closest("[data-remove]");
    if (!button) return;
    button.closest("fieldset")?.remove();
    number(rowsOf(form));
    focusLast(form);
    onChange("Removed.");
  });
}

/** Adds an empty row at the end. */
export function addRow(form: HTMLFormElement): void {
  const last = rowsOf(form).at(-1);
  last?.after(emptyCopy(last));
  number(rowsOf(form));
}

/** Leaves one row, the first. */
export function clearRows(form: HTMLFormElement): void {
  for (const row of rowsOf(form).slice(1)) row.remove();
  number(rowsOf(form));
}

function focusLast(form: HTMLFormElement): void {
  const last = rowsOf(form).at(-1);
  if (last) field(last, "label").focus();
}

/** An empty copy of the last row, with the next number in its ids. The last row always has the highest one. */
function emptyCopy(row: HTMLFieldSetElement): HTMLFieldSetElement {
  const copy = row.cloneNode(true) as HTMLFieldSetElement;
  for (const element of copy.querySelectorAll("[id], [for]")) {
    for (const name of ["id", "for", "aria-describedby"]) {
      const value = element.getAttribute(name);
      if (value)
        element.setAttribute(
          name,
          value.replace(/\d+/, (id) => String(Number(id) + 1)),
        );
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

/** Numbers the rows. If there is only one, it cannot be removed. */
function number(rows: readonly HTMLFieldSetElement[]): void {
  rows.forEach((row, index) => {
    for (const place of row.querySelectorAll("[data-number]")) place.textContent = `token ${index + 1}`;
    elementIn(row, "[data-remove]", HTMLButtonElement).hidden = rows.length === 1;
  });
}
