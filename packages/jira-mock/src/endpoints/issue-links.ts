import type { Call } from "../call/call.ts";
import { projectOf, requireIssue } from "../call/issues.ts";
import { may } from "../call/permission.ts";
import type { Issue } from "../cloud/issue.ts";
import { nextId } from "../cloud/next-id.ts";
import type { LinkType } from "../cloud/site.ts";
import { type Answer, Refusal } from "../http/answer.ts";
import { asRecord, asText } from "../http/body.ts";
import { failure } from "../http/failures.ts";
import { type Endpoint, rest, writeWork } from "./endpoint.ts";
import { requireLinking } from "./link-types.ts";

/**
 * Links two work items. The caller must be allowed to link in the project of the outward one; the answer has no body.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-links/
 */
export const linkIssues: Endpoint = {
  method: "POST",
  path: rest("/issueLink"),
  scopes: writeWork,
  anonymous: true,
  answer: (call) => {
    requireLinking(call);
    const { type, outwardIssue, inwardIssue } = asRecord(call.body);
    const linkType = linkTypeOf(call, asRecord(type));
    const outward = endOf(call, asRecord(outwardIssue));
    const inward = endOf(call, asRecord(inwardIssue));
    const project = projectOf(call, outward);
    if (project.archived || !may(call, "LINK_ISSUES", project)) {
      throw new Refusal(failure(404, `No Link Issue Permission for issue '${outward.key}'`));
    }
    const { links } = call.site;
    links.push({
      id: nextId(links),
      type: linkType.id,
      outward: outward.id,
      inward: inward.id,
    });
    return linked;
  },
};

const linked: Answer = { status: 201 };

function linkTypeOf(call: Call, { id, name }: Readonly<Record<string, unknown>>): LinkType {
  const found = call.site.linkTypes.find((type) =>
    id === undefined ? type.name === name : type.id === String(id),
  );
  if (found) return found;
  const asked = String(id ?? name);
  throw new Refusal(
    failure(404, `No issue link type with ${id === undefined ? "name" : "id"} '${asked}' found.`),
  );
}

function endOf(call: Call, { id, key }: Readonly<Record<string, unknown>>): Issue {
  return requireIssue(call, asText(id) ?? asText(key) ?? "");
}
