import manifest from "../package.json" with { type: "json" };
import { json } from "./json.ts";

/** `GET /v1/health`: that the API answers, and which version does. */
export function health(): Response {
  return new Response(json({ status: "ok", version: manifest.version }), {
    headers: { "Content-Type": "application/json" },
  });
}
