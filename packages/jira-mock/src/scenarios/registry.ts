import { archivedProject } from "./archived-project.ts";
import { captcha } from "./captcha.ts";
import { customDomain } from "./custom-domain.ts";
import { deactivatedAccount } from "./deactivated-account.ts";
import { emptyProject } from "./empty-project.ts";
import { epicLinkBesideParent } from "./epic-link-beside-parent.ts";
import { expiredToken } from "./expired-token.ts";
import { fieldOffTheScreen } from "./field-off-the-screen.ts";
import { healthy } from "./healthy.ts";
import { ipAllowList } from "./ip-allow-list.ts";
import { lowerCaseProject } from "./lower-case-project.ts";
import { missingField } from "./missing-field.ts";
import { missingIssueType } from "./missing-issue-type.ts";
import { missingPermission } from "./missing-permission.ts";
import { missingPriority } from "./missing-priority.ts";
import { missingScope } from "./missing-scope.ts";
import { missingStatus } from "./missing-status.ts";
import { noProductAccess } from "./no-product-access.ts";
import { noSuchSite } from "./no-such-site.ts";
import { otherSitesFields } from "./other-sites-fields.ts";
import { priorityOffTheScreen } from "./priority-off-the-screen.ts";
import { rateLimited } from "./rate-limited.ts";
import { removedSearch } from "./removed-search.ts";
import { renamedProject } from "./renamed-project.ts";
import { requiredField } from "./required-field.ts";
import { revokedToken } from "./revoked-token.ts";
import type { Scenario } from "./scenario.ts";
import { scopedToken } from "./scoped-token.ts";
import { scopedTokenAtTheSite } from "./scoped-token-at-the-site.ts";
import { serverUnavailable } from "./server-unavailable.ts";
import { serviceAccount } from "./service-account.ts";
import { spanishAccount } from "./spanish-account.ts";
import { teamManaged } from "./team-managed.ts";
import { tlsInspection } from "./tls-inspection.ts";
import { unknownProject } from "./unknown-project.ts";
import { wrongCloudId } from "./wrong-cloud-id.ts";
import { wrongEmail } from "./wrong-email.ts";

/** Every scenario, by topic: what works, who one is, where one goes and what stands in the way, what is there. */
export const scenarios: readonly Scenario[] = [
  healthy,
  scopedToken,
  serviceAccount,
  expiredToken,
  revokedToken,
  wrongEmail,
  deactivatedAccount,
  captcha,
  noProductAccess,
  scopedTokenAtTheSite,
  missingScope,
  wrongCloudId,
  noSuchSite,
  customDomain,
  tlsInspection,
  ipAllowList,
  rateLimited,
  serverUnavailable,
  removedSearch,
  unknownProject,
  lowerCaseProject,
  renamedProject,
  archivedProject,
  emptyProject,
  missingPermission,
  teamManaged,
  otherSitesFields,
  missingField,
  fieldOffTheScreen,
  requiredField,
  epicLinkBesideParent,
  missingIssueType,
  missingPriority,
  priorityOffTheScreen,
  missingStatus,
  spanishAccount,
];
