import { part } from "../elements/part.ts";

/** Brings the markup of `DoctorDemo.astro` to life. The doctor and the fake Jira are fetched when somebody asks for them. */
export class DoctorDemo extends HTMLElement {
  connectedCallback(): void {
    const form = part(this, "form", HTMLFormElement);
    const status = part(this, "[role=status]", HTMLElement);
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      status.textContent = "Examining.";
      const [{ examineScenario }, { showExamination }] = await Promise.all([
        import("./examine-scenario.ts"),
        import("./examination-view.ts"),
      ]);
      const examination = await examineScenario(
        part(this, "select", HTMLSelectElement).value,
        location.origin,
      );
      showExamination(part(this, "[data-result]", HTMLElement), examination);
      status.textContent = examination.summary;
    });
  }
}
