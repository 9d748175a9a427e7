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
      const findings = Object.entries(needed)
        .filter(([key]) => permissions[key]?.havePermission !== true)
        .map(([, name]) =>
          findingAt(examination, "settings/project", permissionMissing, {
            message: `Ask an administrator of ${projectKey} for the permission ${name}.`,
          }),
        );
      const count = Object.keys(needed).length;
      const summary =
        findings.length === 0
          ? `The account has all ${count} permissions.`
          : `The account lacks ${findings.length} of ${count} permissions.`;
      return { summary, findings };
    } catch (error) {
      const finding = refusalAt(examination, "settings/project", error, permissionMissing);
      return { summary: "The permissions cannot be read.", findings: [finding] };
    }
  },
};
