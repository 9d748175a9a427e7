import type { Diagnostic } from "@jira-config/checker";

/** How sure a sign makes us. `certain`: nothing else looks like it. `likely`, `possible`: others can look the same. */
export type Confidence = "certain" | "likely" | "possible";

/** The kind of error that a program may want to tell apart. */
export type ErrorKind =
  | "authentication"
  | "configuration"
  | "permission"
  | "rate-limit"
  | "work-item-not-found";

/**
 * One way in which a cause shows. All conditions that are given must hold; of a list, one entry is enough. Texts compare
 * without regard to case and to the kind of quotes.
 */
export interface Sign {
  confidence: Confidence;
  /** HTTP statuses. */
  status?: readonly number[];
  /** A response header, and texts of which its value holds one; an empty text asks for the header alone. */
  header?: readonly [name: string, ...texts: [string, ...string[]]];
  /** A response header that is not there, in an answer whose headers are known. */
  withoutHeader?: string;
  /** Nothing shows that Atlassian sent it: it has none of the headers that all of its answers have. */
  untraced?: true;
  /** Texts in the body, or anywhere in an error message. */
  says?: readonly string[];
  /** Texts of which one is there as well. */
  also?: readonly string[];
  /** Error codes of the operating system, of OpenSSL or of Node.js. */
  code?: readonly string[];
  /** The end of the path that was asked for. */
  path?: string;
  /** Whether the request went to the site itself or to the gateway, `https://api.atlassian.com/ex/jira/{cloudId}`. */
  via?: "site" | "gateway";
}

/** A text that shows a cause: an answer of Jira as HTTP, or what a program prints. */
export interface CauseExample {
  /** Where one meets it, in a few words. */
  title: string;
  text: string;
}

/** A reason why a call to Jira Cloud fails, or misleads. */
export interface Cause {
  /** Readable kebab-case; also the file name and the last part of the page's URL. Never changes. */
  id: string;
  severity: Diagnostic["severity"];
  /** What the client throws; nothing for a plain `IntegrationError`. */
  kind?: ErrorKind;
  /** It may pass by itself a little later. */
  passes?: true;
  /** What is wrong, as a short heading. */
  title: string;
  /** One plain sentence that says what to do. */
  advice: string;
  /** Empty for a cause that no single answer shows: the doctor finds it by comparing. */
  signs: readonly Sign[];
  /** Markdown: why it happens, with the source of every fact about the outside. */
  why: string;
  /** Markdown: what to do. */
  fix: string;
  /** At least one for a cause with signs. */
  examples: readonly CauseExample[];
}
