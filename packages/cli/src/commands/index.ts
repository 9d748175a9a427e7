import type { Command } from "../command.ts";
import { check } from "./check.ts";
import { completion } from "./completion.ts";
import { convert } from "./convert.ts";
import { doctor } from "./doctor.ts";
import { explain } from "./explain.ts";
import { init } from "./init.ts";
import { schema } from "./schema.ts";
import { tokens } from "./tokens.ts";

/** Every command, in the order in which people meet them. */
export const commands: readonly Command[] = [
  init,
  check,
  doctor,
  tokens,
  convert,
  explain,
  schema,
  completion,
];
