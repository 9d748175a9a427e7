import { elementIn } from "../elements/element-in.ts";
import { readPermalink } from "../permalink/permalink.ts";
import { Checker } from "./checker.ts";
import { readExample } from "./rule-example.ts";
import { connectToolbar } from "./toolbar.ts";

/** Brings the markup of `Checker.astro` to life. The toolbar is inert until then. */
export class JiraConfigChecker extends HTMLElement {
  #checker: Checker | undefined;

  connectedCallback(): void {
    this.#checker ??= this.#connect();
    elementIn(this, "[data-part=toolbar]", HTMLElement).inert = false;
  }

  #connect(): Checker {
    const checker = new Checker(this);
    connectToolbar(this, checker);
    addEventListener("hashchange", () => openLink(checker));
    openLink(checker);
    return checker;
  }
}

/** Opens the text that the address of the page holds or names, if there is one. */
async function openLink(checker: Checker): Promise<void> {
  const shared = await readPermalink(location.hash);
  const opened = shared ?? (await readExample(location.hash));
  const message = shared ? "Opened the text in the link." : "Opened the rule's example.";
  if (opened === "broken") checker.say("This link cannot be read; a part of it may be missing.");
  else if (opened) checker.open(opened.text, message, opened.format);
}
