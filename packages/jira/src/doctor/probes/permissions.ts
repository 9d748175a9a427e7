import { enumeration } from "@jira-config/checker";
import { cause as permissionMissing } from "../../causes/permission-missing.ts";
import { getMyPermissions } from "../../endpoints.ts";
import { findingAt, refusalAt } from "../examination.ts";
import type { Probe } from "../probe.ts";

/**
 * What an integration that creates, edits, comments on and links work items needs.
 * Source: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/
 */
const needed: Readonly<Record<string, string>> = {
  BROWSE_PROJECTS: "Browse Projects",
  CREATE_ISSUES: "Create Issues",
  EDIT_ISSUES: "Edit Issues",
  ADD_COMMENTS: "Add Comments",
  LINK_ISSUES: "Link Issues",
};

/** The account may do what the configuration is for. */
export const permissions: Probe = {
  id: "permissions",
  title: "Permissions",
  async examine(examination) {
    const projectKey = examination.learned.project?.key ?? examination.config.project;
    try {
      const { permissions = {} } = await getMyPermissions(examination.jira, {
        projectKey,
        permissions: Object.keys(needed).join(","),
      });
      const missing = Object.entries(needed).flatMap(([key, name]) =>
        permissions[key]?.havePermission === true ? [] : [name],
      );
      const count = Object.keys(needed).length;
      if (missing.length === 0) return { summary: `The account has all ${count} permissions.`, findings: [] };
      const finding = findingAt(examination, "settings/project", permissionMissing, {
        message: `Ask an administrator of ${projectKey} for ${permissionsNamed(missing)}.`,
      });
      return { summary: `The account lacks ${missing.length} of ${count} permissions.`, findings: [finding] };
    } catch (error) {
      const finding = refusalAt(examination, "settings/project", error, permissionMissing);
      return { summary: "The permissions cannot be read.", findings: [finding] };
    }
  },
};

function permissionsNamed(names: readonly string[]): string {
  return `the permission${names.length === 1 ? "" : "s"} ${enumeration(names)}`;
}
