import { type FileContent, readFile } from "./read-file.ts";

/**
 * Opens a file that is chosen with an input or dropped anywhere on the page; by default, the browser would leave the
 * page.
 *
 * @param target marked while a file is dragged over the page
 * @param onFile called with the name, the text or the problem, and the number of files that were chosen together
 */
export function acceptFiles(
  target: HTMLElement,
  input: HTMLInputElement,
  onFile: (name: string, content: FileContent, count: number) => void,
): void {
  const open = async (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (!file) return;
    const count = files.length;
    onFile(file.name, await readFile(file), count);
  };

  input.addEventListener("change", () => {
    void open(input.files);
    input.value = "";
  });

  const ifFiles = (listener: (event: DragEvent) => void) => (event: DragEvent) => {
    if (event.dataTransfer?.types.includes("Files")) listener(event);
  };
  const setDragging = (isDragging: boolean) => target.toggleAttribute("data-dragging", isDragging);
  const page = target.ownerDocument;
  page.addEventListener(
    "dragover",
    ifFiles((event) => {
      event.preventDefault();
      setDragging(true);
    }),
  );
  page.addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) setDragging(false);
  });
  // In the capture phase, because the editor would insert the file where it is dropped.
  page.addEventListener(
    "drop",
    ifFiles((event) => {
      event.preventDefault();
      event.stopPropagation();
      setDragging(false);
      void open(event.dataTransfer?.files);
    }),
    { capture: true },
  );
}
