import type { Command } from "../command.ts";
import { check } from "./check.ts";
import { completion } from "./completion.ts";
import { explain } from "./explain.ts";
import { schema } from "./schema.ts";

/** Every command, in the order in which people meet them. */
export const commands: readonly Command[] = [check, explain, schema, completion];
