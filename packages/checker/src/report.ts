/** `error`: it will not work, or it leaks a secret. `warning`: it will probably bite. `info`: worth knowing. */
export type Severity = "error" | "warning" | "info";

/** A place in the text. */
export interface Position {
  /**
   * From 1.
   *
   * @minimum 1
   */
  line: number;
  /**
   * From 1, in UTF-16 code units.
   *
   * @minimum 1
   */
  column: number;
  /** From 0, in UTF-16 code units from the start of the text. */
  offset: number;
}

/** A stretch of the text; the end is the position after its last character. */
export interface Range {
  start: Position;
  end: Position;
}

/** Replaces the text of a range; the edits of one fix never overlap. */
export interface Edit {
  range: Range;
  /** What stands there instead; empty to delete. */
  text: string;
}

/** One way to repair what a diagnostic reports. */
export interface Fix {
  /** What the fix does, as an order: "Remove the trailing slash". */
  title: string;
  /** True when the fix is certain to be what the author meant, so that a program may apply it unasked. */
  safe: boolean;
  edits: Edit[];
}

/** One finding. */
export interface Diagnostic {
  /** The id of the rule that reports it; ids never change. */
  rule: string;
  severity: Severity;
  /** One sentence that says what to do. Never holds any part of a secret. */
  message: string;
  /** JSON Pointer into the data; `""` for the document, `/JIRA_URL` in the environment forms. */
  path: string;
  range: Range;
  /** The rule's page. */
  docs: string;
  fixes: Fix[];
}

/** The formats in which people write the configuration. */
export const formats = ["yaml", "dotenv", "bash", "powershell", "cmd", "compose"] as const;

export type Format = (typeof formats)[number];

/** What {@link check} answers: plain JSON, the same on every surface. */
export interface Report {
  /** No diagnostic of severity `error`. */
  valid: boolean;
  /** As given, or as detected. */
  format: Format;
  /** How many diagnostics there are of each severity. */
  summary: { errors: number; warnings: number; infos: number };
  /** In the order of their positions, then of their rules' ids. */
  diagnostics: Diagnostic[];
}

/** How a file's text is encoded. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

export interface CheckOptions {
  /** What the file is called, if it has a name: in a template such as `.env.example`, no value need be filled in. */
  name?: string;
  /** How the text is encoded in its file, if there is one; programs take UTF-8 for granted. */
  encoding?: Encoding;
  /** The format of the text; `auto`, the default, detects it. */
  format?: Format | "auto";
  /** The origin of the `docs` links, such as `http://localhost:8787`. */
  origin?: string;
  /** The day that expiry dates are compared with, as `YYYY-MM-DD`; by default the present one where the engine runs. */
  today?: string;
  /** Settings that stand in other texts, such as `url`, so that this one need not have them. */
  elsewhere?: readonly string[];
}
