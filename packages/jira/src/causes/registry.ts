import type { Cause } from "../diagnosis/cause.ts";
import { cause as accountIdNeeded } from "./account-id-needed.ts";
import { cause as accountInactive } from "./account-inactive.ts";
import { cause as anonymousAnswer } from "./anonymous-answer.ts";
import { cause as answerEmpty } from "./answer-empty.ts";
import { cause as atlassianUnavailable } from "./atlassian-unavailable.ts";
import { cause as bearerAtSite } from "./bearer-at-site.ts";
import { cause as bodyNotJson } from "./body-not-json.ts";
import { cause as browserOrigin } from "./browser-origin.ts";
import { cause as captchaRequired } from "./captcha-required.ts";
import { cause as certificateExpired } from "./certificate-expired.ts";
import { cause as certificateNotTrusted } from "./certificate-not-trusted.ts";
import { cause as certificateOtherHost } from "./certificate-other-host.ts";
import { cause as cloudIdUnknown } from "./cloud-id-unknown.ts";
import { cause as configurationUnreadable } from "./configuration-unreadable.ts";
import { cause as connectionCut } from "./connection-cut.ts";
import { cause as connectionFailed } from "./connection-failed.ts";
import { cause as credentialsNotSent } from "./credentials-not-sent.ts";
import { cause as customFieldOtherKind } from "./custom-field-other-kind.ts";
import { cause as customFieldUnknown } from "./custom-field-unknown.ts";
import { cause as emptySearch } from "./empty-search.ts";
import { cause as epicLinkDeprecated } from "./epic-link-deprecated.ts";
import { cause as fieldNotOnScreen } from "./field-not-on-screen.ts";
import { cause as fieldRequired } from "./field-required.ts";
import { cause as getWithBody } from "./get-with-body.ts";
import { cause as headerCharacter } from "./header-character.ts";
import { cause as hostNotFound } from "./host-not-found.ts";
import { cause as ipNotAllowed } from "./ip-not-allowed.ts";
import { cause as issueTypeUnknown } from "./issue-type-unknown.ts";
import { cause as jqlReservedWord } from "./jql-reserved-word.ts";
import { cause as jqlSyntax } from "./jql-syntax.ts";
import { cause as jqlUnbounded } from "./jql-unbounded.ts";
import { cause as labelBlanks } from "./label-blanks.ts";
import { cause as namesTranslated } from "./names-translated.ts";
import { cause as networkNotPermitted } from "./network-not-permitted.ts";
import { cause as notJiraCloud } from "./not-jira-cloud.ts";
import { cause as notJirasAnswer } from "./not-jiras-answer.ts";
import { cause as parentNotValid } from "./parent-not-valid.ts";
import { cause as permissionKeyUnknown } from "./permission-key-unknown.ts";
import { cause as permissionMissing } from "./permission-missing.ts";
import { cause as priorityNotOffered } from "./priority-not-offered.ts";
import { cause as priorityUnknown } from "./priority-unknown.ts";
import { cause as projectArchived } from "./project-archived.ts";
import { cause as projectKeyChanged } from "./project-key-changed.ts";
import { cause as projectNotFound } from "./project-not-found.ts";
import { cause as proxyAddressForm } from "./proxy-address-form.ts";
import { cause as proxyRefuses } from "./proxy-refuses.ts";
import { cause as proxySignIn } from "./proxy-sign-in.ts";
import { cause as rateLimited } from "./rate-limited.ts";
import { cause as redirected } from "./redirected.ts";
import { cause as richTextForm } from "./rich-text-form.ts";
import { cause as scopeMissing } from "./scope-missing.ts";
import { cause as scopedTokenAtSite } from "./scoped-token-at-site.ts";
import { cause as searchRemoved } from "./search-removed.ts";
import { cause as siteNotFound } from "./site-not-found.ts";
import { cause as statusNotReachable } from "./status-not-reachable.ts";
import { cause as statusUnknown } from "./status-unknown.ts";
import { cause as textTooLong } from "./text-too-long.ts";
import { cause as timedOut } from "./timed-out.ts";
import { cause as tlsNotSpoken } from "./tls-not-spoken.ts";
import { cause as tlsTooOld } from "./tls-too-old.ts";
import { cause as tokenRejected } from "./token-rejected.ts";
import { cause as urlForm } from "./url-form.ts";
import { cause as valueForm } from "./value-form.ts";
import { cause as valueUnknown } from "./value-unknown.ts";
import { cause as variableNotSet } from "./variable-not-set.ts";
import { cause as workItemNotFound } from "./work-item-not-found.ts";
import { cause as wrongPath } from "./wrong-path.ts";
import { cause as xsrfCheck } from "./xsrf-check.ts";

/**
 * Every cause, in the order in which a call meets them: the configuration, the network, the account, what it may do, and
 * the names of a site.
 */
export const causes: readonly Cause[] = [
  configurationUnreadable,
  variableNotSet,
  headerCharacter,
  urlForm,
  hostNotFound,
  siteNotFound,
  wrongPath,
  notJiraCloud,
  notJirasAnswer,
  answerEmpty,
  redirected,
  certificateNotTrusted,
  certificateExpired,
  certificateOtherHost,
  tlsNotSpoken,
  tlsTooOld,
  proxyAddressForm,
  proxySignIn,
  proxyRefuses,
  browserOrigin,
  networkNotPermitted,
  connectionFailed,
  connectionCut,
  timedOut,
  tokenRejected,
  scopedTokenAtSite,
  scopeMissing,
  cloudIdUnknown,
  credentialsNotSent,
  bearerAtSite,
  anonymousAnswer,
  captchaRequired,
  ipNotAllowed,
  accountInactive,
  xsrfCheck,
  permissionMissing,
  getWithBody,
  bodyNotJson,
  projectNotFound,
  projectKeyChanged,
  projectArchived,
  workItemNotFound,
  emptySearch,
  jqlUnbounded,
  jqlReservedWord,
  jqlSyntax,
  permissionKeyUnknown,
  searchRemoved,
  rateLimited,
  atlassianUnavailable,
  issueTypeUnknown,
  priorityUnknown,
  priorityNotOffered,
  statusUnknown,
  statusNotReachable,
  customFieldUnknown,
  customFieldOtherKind,
  valueForm,
  valueUnknown,
  parentNotValid,
  textTooLong,
  labelBlanks,
  accountIdNeeded,
  richTextForm,
  fieldNotOnScreen,
  fieldRequired,
  epicLinkDeprecated,
  namesTranslated,
];
