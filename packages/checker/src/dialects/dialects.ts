import { bash } from "./bash.ts";
import { compose } from "./compose.ts";
import type { Dialect } from "./dialect.ts";
import { docker } from "./docker.ts";
import { dotenv } from "./dotenv.ts";
import { node } from "./node.ts";
import { python } from "./python.ts";

interface Reader {
  name: string;
  read: Dialect;
  /** Matches files that mention this program, and so are meant for it. */
  mention: RegExp;
}

/** The programs that read `.env` files. */
export const readers: readonly Reader[] = [
  { name: "docker run --env-file", read: docker, mention: /docker|container/i },
  { name: "Docker Compose", read: compose, mention: /compose/i },
  { name: "node --env-file", read: node, mention: /\bnode/i },
  { name: "the npm package dotenv", read: dotenv, mention: /dotenv|\bnpm/i },
  { name: "python-dotenv", read: python, mention: /python|\bpip/i },
  { name: "source in bash", read: bash, mention: /\bbash|\bsource\b|\.sh\b/i },
];
