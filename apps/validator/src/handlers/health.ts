import { printableJson } from "@jira-config/checker/renderers";
import { version } from "../../package.json";
import type { Answer } from "../answer.ts";
import { withWarnings } from "../contract/warnings.ts";
import type { Call } from "../route.ts";

/** `GET /v1/health`: says that the API is up, and its version. */
export function health({ warnings }: Call): Answer {
  return {
    headers: { "Content-Type": "application/json" },
    body: printableJson(withWarnings({ status: "ok", version }, warnings)),
  };
}
