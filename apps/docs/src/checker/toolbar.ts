import { copyText } from "../elements/clipboard.ts";
import { elementIn } from "../elements/element-in.ts";
import type { Checker } from "./checker.ts";
import { copyLink } from "./copy-link.ts";
import { examples } from "./examples.ts";
import { acceptFiles } from "./file-input.ts";
import { connectMenu } from "./menu.ts";

/** Makes the toolbar open and copy texts, and lets files be dropped on the page. */
export function connectToolbar(root: HTMLElement, checker: Checker): void {
  const onClick = (part: string, command: () => void) =>
    elementIn(root, `[data-part=${part}]`, HTMLButtonElement).addEventListener("click", command);
  const file = elementIn(root, "[data-part=file]", HTMLInputElement);

  connectMenu(elementIn(root, "[data-part=examples]", HTMLDetailsElement), (index) => {
    const example = examples[index];
    if (example) checker.open(example.text, `Opened the example "${example.title}".`);
  });
  acceptFiles(root, file, (name, content, count) => {
    if ("problem" in content) checker.say(content.problem);
    else if (count === 1) checker.openFile(name, content, `Opened ${name}.`);
    else
      checker.openFile(
        name,
        content,
        `Opened ${name}, the first of ${count} files; they are checked one at a time.`,
      );
  });
  onClick("open", () => file.click());
  onClick("clear", () => {
    checker.open("", "Cleared.");
    checker.focus();
  });
  onClick("copy", async () => checker.say(await copyText(checker.text)));
  onClick("copy-link", async () =>
    checker.say(await copyLink({ text: checker.text, format: checker.format }, location.href)),
  );
}
