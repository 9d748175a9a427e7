import { type Call, link, localName } from "../call/call.ts";
import type { IssueType } from "../cloud/site.ts";
import { representScope } from "./scope.ts";

export function representIssueType(call: Call, type: IssueType): object {
  return {
    self: link(call, `issuetype/${type.id}`),
    id: type.id,
    description: "",
    iconUrl: `${call.site.baseUrl}/images/icons/issuetypes/${type.id}.svg`,
    name: localName(call, type.name),
    untranslatedName: type.name.english,
    subtask: type.hierarchyLevel === -1,
    avatarId: 10300 + (Number(type.id) % 100),
    hierarchyLevel: type.hierarchyLevel,
    ...representScope(type.scope),
  };
}
