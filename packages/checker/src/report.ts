/**
 * `error`: it will not work, or it leaks a secret. `warning`: it will probably cause trouble. `info`: worth knowing.
 */
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
  /** The new text; empty to delete. */
  text: string;
}

/** One way to resolve a diagnostic. */
export interface Fix {
  /** What the fix does, in the imperative: "Remove the trailing slash". */
  title: string;
  /** Whether the fix is certainly what the author meant, so that a program may apply it without asking. */
  safe: boolean;
  edits: Edit[];
}

/** One finding. */
export interface Diagnostic {
  /** The id of the rule that reports it. Ids never change. */
  rule: string;
  severity: Severity;
  /** One sentence that says what to do. Never contains any part of a secret. */
  message: string;
  /** JSON Pointer into the data: `""` for the whole document; in environment formats, such as `/JIRA_URL`. */
  path: string;
  range: Range;
  /** The rule's page. */
  docs: string;
  fixes: Fix[];
}

/** The formats of a configuration that can be checked. */
export const formats = ["yaml", "dotenv", "bash", "powershell", "cmd", "compose"] as const;

export type Format = (typeof formats)[number];

/** The result of {@link check}: plain JSON, the same in the library, the command line and the API. */
export interface Report {
  /** Whether there is no diagnostic of severity `error`. */
  valid: boolean;
  /** The format that was given or detected. */
  format: Format;
  /** How many diagnostics there are of each severity. */
  summary: { errors: number; warnings: number; infos: number };
  /** Sorted by position, then by the id of the rule. */
  diagnostics: Diagnostic[];
}

/** How a file's text is encoded. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

export interface CheckOptions {
  /** The name of the file, if there is one. In a template such as `.env.example`, values may be left blank. */
  name?: string;
  /** The encoding of the file, if there is one. Programs expect UTF-8, the default. */
  encoding?: Encoding;
  /** The format of the text; `auto`, the default, detects it. */
  format?: Format | "auto";
  /** The origin of the `docs` links, such as `http://localhost:8787`. */
  origin?: string;
  /** The day that expiry dates are compared with, as `YYYY-MM-DD`; by default, today in the local time zone. */
  today?: string;
  /** The settings, such as `url`, that may be missing because another file has them. */
  elsewhere?: readonly string[];
}
