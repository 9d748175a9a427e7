import { printableJson } from "@jira-config/checker/renderers";
import manifest from "../package.json" with { type: "json" };
import type { Answer } from "./answer.ts";
import type { Call } from "./route.ts";
import { withWarnings } from "./warnings.ts";

/** `GET /v1/health`: that the API answers, and which version does. */
export function health({ warnings }: Call): Answer {
  return {
    headers: { "Content-Type": "application/json" },
    body: printableJson(withWarnings({ status: "ok", version: manifest.version }, warnings)),
  };
}
