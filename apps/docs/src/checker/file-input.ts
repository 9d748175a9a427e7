import { type DecodedFile, decodeFile, sizeProblem } from "./decode-file.ts";

/**
 * Opens files that are chosen with an input or dropped on an element.
 *
 * @param onFile gets the file's name with its text, or with why it cannot be shown
 */
export function acceptFiles(
  target: HTMLElement,
  input: HTMLInputElement,
  onFile: (name: string, file: DecodedFile) => void,
): void {
  const open = async (file: File | undefined) => {
    if (!file) return;
    const problem = sizeProblem(file.name, file.size);
    onFile(
      file.name,
      problem ? { problem } : decodeFile(file.name, new Uint8Array(await file.arrayBuffer())),
    );
  };

  input.addEventListener("change", () => {
    void open(input.files?.[0]);
    input.value = "";
  });

  const ifFiles = (listener: (event: DragEvent) => void) => (event: DragEvent) => {
    if (event.dataTransfer?.types.includes("Files")) listener(event);
  };
  const setDragging = (isDragging: boolean) => target.toggleAttribute("data-dragging", isDragging);
  target.addEventListener(
    "dragover",
    ifFiles((event) => {
      event.preventDefault();
      setDragging(true);
    }),
  );
  target.addEventListener("dragleave", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && target.contains(relatedTarget))) setDragging(false);
  });
  // While capturing, because the editor would insert the file where it is dropped.
  target.addEventListener(
    "drop",
    ifFiles((event) => {
      event.preventDefault();
      event.stopPropagation();
      setDragging(false);
      void open(event.dataTransfer?.files[0]);
    }),
    { capture: true },
  );
}
