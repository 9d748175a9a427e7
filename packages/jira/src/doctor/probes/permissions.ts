import { enumeration } from "@jira-config/checker";
import { cause as permissionMissing } from "../../causes/permission-missing.ts";
import { getMyPermissions } from "../../endpoints.ts";
import { neededPermissionKeys, neededPermissions, type Permission } from "../../site/needed-permissions.ts";
import { findingAt, refusalAt } from "../examination.ts";
import type { Probe } from "../probe.ts";

/** The account may do what the configuration is for. */
export const permissions: Probe = {
  id: "permissions",
  title: "Permissions",
  async examine(examination) {
    const projectKey = examination.projectKey();
    try {
      const { permissions = {} } = await getMyPermissions(examination.jira, {
        projectKey,
        permissions: neededPermissionKeys,
      });
      const missing = neededPermissions.filter(({ key }) => permissions[key]?.havePermission !== true);
      const count = neededPermissions.length;
      if (missing.length === 0) return { summary: `The account has all ${count} permissions.`, findings: [] };
      const finding = findingAt(examination, "settings/project", permissionMissing, {
        message: `Ask an administrator of ${projectKey} for ${named(missing)}.`,
      });
      return { summary: `The account lacks ${missing.length} of ${count} permissions.`, findings: [finding] };
    } catch (error) {
      const finding = refusalAt(examination, "settings/project", error, permissionMissing);
      return { summary: "The permissions cannot be read.", findings: [finding] };
    }
  },
};

function named(permissions: readonly Permission[]): string {
  const names = enumeration(permissions.map(({ name }) => `“${name}”`));
  return permissions.length === 1 ? `the permission ${names}` : `the permissions ${names}`;
}
