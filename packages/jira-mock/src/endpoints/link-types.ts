import { type Call, link } from "../call/call.ts";
import { ok, Refusal } from "../http/answer.ts";
import { failure } from "../http/failures.ts";
import { type Endpoint, readWork, rest } from "./endpoint.ts";

export const linkTypes: Endpoint = {
  method: "GET",
  path: rest("/issueLinkType"),
  scopes: readWork,
  anonymous: true,
  answer: (call) => {
    requireLinking(call);
    const types = call.site.linkTypes.map((type) => ({
      ...type,
      self: link(call, `issueLinkType/${type.id}`),
    }));
    return ok({ issueLinkTypes: types });
  },
};

/** Refuses if an administrator has switched links off. */
export function requireLinking(call: Call): void {
  if (!call.site.linking) throw new Refusal(failure(404, "Issue linking is currently disabled."));
}
