import type { ScalarNode } from "../node.ts";
import { resolveVariable } from "../settings/key-names.ts";
import { EnvironmentBuilder } from "./environment-builder.ts";
import type { Source } from "./source.ts";

/** Collects what a reader of commands for Windows finds, where a variable is set for this session or for later ones. */
export class WindowsEnvironment extends EnvironmentBuilder {
  /** The names that programs of this session see. */
  readonly #current = new Set<string>();
  /** Variables of ours that only programs of a later session see. */
  readonly #later: ScalarNode[] = [];

  /** Notes that programs of this session see a variable. */
  addCurrent({ text }: ScalarNode): void {
    this.#current.add(text);
  }

  isCurrent({ text }: ScalarNode): boolean {
    return this.#current.has(text);
  }

  /** Notes that Windows keeps a variable in the registry, which only programs of a later session see. */
  addLater(key: ScalarNode, value: ScalarNode): void {
    const setting = resolveVariable(key.text);
    if (setting === undefined) return;
    this.#later.push(key);
    if (setting === "api_token" && !value.isComputed)
      this.remark("token-stored-in-clear", key, value, { where: "registry" });
  }

  override source(text: string): Source {
    const later = this.#later.find((key) => !this.isCurrent(key));
    if (later) this.remark("variable-scope", later, later);
    return super.source(text);
  }
}

/** Windows tells the names of variables apart without regard to case. */
export function upperCase(key: ScalarNode): ScalarNode {
  return { ...key, text: key.text.toUpperCase() };
}
