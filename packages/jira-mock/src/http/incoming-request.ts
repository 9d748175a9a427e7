import type { Cloud } from "../cloud/cloud.ts";
import type { Address } from "./address.ts";
import type { Answer } from "./answer.ts";

/** A request that has reached the fake. */
export interface IncomingRequest {
  cloud: Cloud;
  address: Address;
  method: string;
  url: URL;
  headers: Headers;
  /** The body as it came; empty when there is none. */
  text: string;
}

/** Answers a request before it goes further, or lets it pass. */
export type Gate<Subject> = (subject: Subject) => Answer | undefined;

/** The answer of the first gate that does not let a request pass. */
export function firstRefusal<Subject>(gates: readonly Gate<Subject>[], subject: Subject): Answer | undefined {
  for (const gate of gates) {
    const answer = gate(subject);
    if (answer) return answer;
  }
  return undefined;
}
