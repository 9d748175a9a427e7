import type { Call } from "../call/call.ts";
import { projectOf, requireIssue, storeIssue } from "../call/issues.ts";
import { may } from "../call/permission.ts";
import type { Issue } from "../cloud/issue.ts";
import { pick } from "../cloud/pick.ts";
import type { Transition } from "../cloud/project.ts";
import { noContent, ok, Refusal } from "../http/answer.ts";
import { asRecord } from "../http/body.ts";
import { failure } from "../http/failures.ts";
import { representStatus } from "../representations/status.ts";
import { requireFilled } from "../writing/require-filled.ts";
import { withChanges } from "../writing/with-changes.ts";
import { representScreen } from "./create-metadata.ts";
import { type Endpoint, readWork, rest, writeWork } from "./endpoint.ts";

export const transitions: Endpoint = {
  method: "GET",
  path: rest("/issue/:issue/transitions"),
  scopes: readWork,
  anonymous: true,
  answer: (call) => {
    const wanted = call.query.get("transitionId");
    const isExpanded = call.query.get("expand")?.split(",").includes("transitions.fields") ?? false;
    const all = representTransitions(call, requireIssue(call), isExpanded);
    return ok({
      expand: "transitions",
      transitions: all.filter(({ id }) => wanted === null || id === wanted),
    });
  },
};

/** The transitions from the current status of a work item, if asked with the fields of their screens. */
export function representTransitions(call: Call, issue: Issue, withFields = false): { id: string }[] {
  return availableTransitions(call, issue).flatMap((transition) =>
    pick(call.site.statuses, [transition.to]).map((status) => ({
      id: transition.id,
      name: transition.name,
      to: representStatus(call, status),
      hasScreen: transition.screen !== undefined,
      isGlobal: transition.from === undefined,
      isInitial: false,
      isAvailable: true,
      isConditional: false,
      looped: false,
      ...(withFields && {
        fields: representScreen(call, projectOf(call, issue), issue.issueType, transition),
      }),
    })),
  );
}

/** Changes the status, which only a transition can do, if the workflow has one from the current status. */
export const doTransition: Endpoint = {
  method: "POST",
  path: rest("/issue/:issue/transitions"),
  scopes: writeWork,
  anonymous: true,
  answer: (call) => {
    const issue = requireIssue(call);
    const { transition: asked, fields, update } = asRecord(call.body);
    const { id } = asRecord(asked);
    if (id === undefined) throw new Refusal(failure(400, "Missing 'transition' identifier"));
    const transition = availableTransitions(call, issue).find((one) => one.id === String(id));
    if (!transition) {
      throw new Refusal(failure(400, `Transition id '${String(id)}' is not valid for this issue.`));
    }
    const { screen = [], required = [], to } = transition;
    const changes = { fields, update: screen.includes("comment") ? update : withoutComment(update) };
    const changed = withChanges({ call, project: projectOf(call, issue), issue, screen }, changes);
    requireFilled(call, required, changed);
    storeIssue(call.site, { ...changed, status: to, updated: new Date().toISOString() });
    return noContent;
  },
};

/**
 * A comment is silently lost if the screen has no field for it.
 * https://github.com/sooperset/mcp-atlassian/issues/1623, https://github.com/ankitpokhrel/jira-cli/pull/492
 */
function withoutComment(update: unknown): object {
  const { comment, ...others } = asRecord(update);
  return others;
}

/** The transitions that the caller may use now. */
function availableTransitions(call: Call, issue: Issue): Transition[] {
  const project = projectOf(call, issue);
  if (project.archived || !may(call, "TRANSITION_ISSUES", project)) return [];
  return project.workflow.transitions.filter(({ from }) => !from || from.includes(issue.status));
}
