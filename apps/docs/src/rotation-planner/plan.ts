import { currentDay, findSecrets, ruleUrl } from "@jira-config/checker";
import type { InventoryToken } from "@jira-config/schema";
import { calendar, type Due, dayOf, type RotationPolicy, schedule } from "@jira-config/schema/rotation";
import { elementIn } from "../elements/element-in.ts";
import { findingText } from "../elements/finding-text.ts";
import { keepAnswers } from "../elements/kept-answers.ts";
import { LiveRegion } from "../elements/live-region.ts";
import { updateWithForm } from "../elements/update-with-form.ts";
import { download } from "./download.ts";
import { dueItems, planText, type Unfinished } from "./due-list.ts";
import { inventoryFile } from "./inventory-file.ts";
import { isPlannable, problemsOf, type TokenProblem } from "./token-problems.ts";
import { clearRows, connectRows, emptyFields, readRows } from "./token-rows.ts";

interface Plan {
  due: readonly Due[];
  policy: RotationPolicy;
  today: number;
}

const nothingYet = "No token is complete yet.";
const needsHttps =
  "The browser allows this only on a page that was loaded over https. Save jira_tokens.yaml instead.";

/** How often the page looks whether a new day has begun, for it may stay open overnight. */
const millisecondsInMinute = 60_000;

/** Keeps the plan up to date, with every change of the form and each new day, and saves it as files. */
export function plan(root: HTMLElement): void {
  const form = elementIn(root, "form", HTMLFormElement);
  const notice = elementIn(root, "[data-notice]", HTMLElement);
  const live = new LiveRegion(elementIn(root, "[data-summary]", HTMLElement));
  let current: Plan = { due: [], policy: {}, today: 0 };

  /** @param typed the field that somebody is typing in, which is not called wrong before it is finished */
  const update = (typed?: EventTarget | null) => {
    const tokens: InventoryToken[] = [];
    const unfinished: Unfinished[] = [];
    const rows = readRows(form);
    for (const [index, { fieldset, token }] of rows.entries()) {
      const earlier = rows.slice(0, index).map((row) => row.token);
      const problems = problemsOf(token, earlier);
      showProblems(root, fieldset, problems, typed);
      if (isPlannable(token, problems)) tokens.push(token);
      else unfinished.push({ number: index + 1, empty: emptyFields(fieldset) });
    }
    const [policy, today] = [readPolicy(form), thisDay()];
    current = { due: schedule({ tokens }, policy, today), policy, today };
    elementIn(root, "ol", HTMLOListElement).replaceChildren(...dueItems(current.due));
    live.sayLater(planText(current.due, unfinished));
    notice.textContent = "";
    keepAnswers(form, (text) => findSecrets(text).length === 0);
  };
  const save = async (name: string, type: string, text: (plan: Plan) => string | Promise<string>) => {
    if (current.due.length > 0) download(name, type, await text(current));
    notice.textContent = current.due.length > 0 ? `Saved ${name}.` : nothingYet;
  };

  connectRows(form, (message) => {
    update();
    notice.textContent = message;
  });
  elementIn(root, "[data-calendar]", HTMLButtonElement).addEventListener("click", () => {
    // `digest` needs it: https://www.w3.org/TR/webcrypto/#crypto-interface
    if (!isSecureContext) notice.textContent = needsHttps;
    else save("tokens.ics", "text/calendar", ({ due, today }) => calendar(due, { today, digest }));
  });
  elementIn(root, "[data-inventory]", HTMLButtonElement).addEventListener("click", () =>
    save("jira_tokens.yaml", "application/yaml", ({ due, policy }) => {
      const tokens = [...due].sort((a, b) => a.index - b.index).map(({ token }) => token);
      return inventoryFile(tokens, policy, location.origin + root.dataset.schema);
    }),
  );
  elementIn(root, "[data-clear]", HTMLButtonElement).addEventListener("click", () => {
    clearRows(form);
    form.reset();
    update();
    notice.textContent = "Cleared.";
  });
  updateWithForm(form, update);
  setInterval(() => {
    if (thisDay() !== current.today) update(document.activeElement);
  }, millisecondsInMinute);
}

/** Days since 1970. */
function thisDay(): number {
  return dayOf(currentDay()) ?? 0;
}

/** Shows the message of each broken rule, which is in the markup of the page, at its field. */
function showProblems(
  root: HTMLElement,
  fieldset: HTMLFieldSetElement,
  problems: readonly TokenProblem[],
  typed: EventTarget | null | undefined,
): void {
  for (const input of fieldset.querySelectorAll("input")) {
    if (input === typed && input.ariaInvalid !== "true") continue;
    const found = problems.find(({ field }) => field === input.name);
    input.ariaInvalid = String(found !== undefined);
    const place = elementIn(fieldset, `[data-problem=${input.name}]`, HTMLElement);
    if (place.dataset.rule === found?.rule) continue;
    if (found) place.dataset.rule = found.rule;
    else delete place.dataset.rule;
    place.replaceChildren(...(found ? wordsOf(root, found) : []));
  }
}

function wordsOf(root: HTMLElement, { rule }: TokenProblem): (string | Node)[] {
  const { content } = elementIn(root, `template[data-words=${rule}]`, HTMLTemplateElement);
  return findingText({ message: content.textContent.trim(), rule, docs: ruleUrl(location.origin, rule) });
}

/** The days in the form, or the default where they are not valid. */
function readPolicy(form: HTMLFormElement): RotationPolicy {
  const inputs = [...form.querySelectorAll<HTMLInputElement>("[data-environment]")];
  return Object.fromEntries(
    inputs.map((input) => {
      input.setAttribute("aria-invalid", String(!input.validity.valid));
      return [
        input.dataset.environment ?? "",
        Number(input.validity.valid ? input.value : input.defaultValue),
      ];
    }),
  );
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
