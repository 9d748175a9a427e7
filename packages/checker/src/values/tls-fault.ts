import type { ScalarNode } from "../node.ts";
import { spelledBoolean } from "./spelled-boolean.ts";

const path = /[/\\]|\.(?:pem|crt|cer|ca-bundle|p7b)$/i;

/** What is wrong with a value of `verify_ssl`, apart from its type: it turns checks off, or is the path of a file. */
export function tlsFault({ text }: ScalarNode): "off" | "path" | undefined {
  if (spelledBoolean(text) === false) return "off";
  return path.test(text) ? "path" : undefined;
}
