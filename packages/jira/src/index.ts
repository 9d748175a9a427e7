export { type LoadOptions, loadPluginConfig } from "./config/load-plugin-config.ts";
export type { ConfigSource, Origin, SettingId } from "./config/origin.ts";
export { type Mappings, PluginConfig, type PluginSettings } from "./config/plugin-config.ts";
export { readPluginConfig, type Variables } from "./config/read-plugin-config.ts";
export { environmentSource, inOrder, type OrderedSources, type Places } from "./config/source-order.ts";
export * from "./doctor/report.ts";
export { type DoctorOptions, runDoctor } from "./doctor/run-doctor.ts";
export {
  AuthenticationError,
  ConfigurationError,
  type FailureDetails,
  IntegrationError,
  PermissionError,
  RateLimitError,
  WorkItemNotFoundError,
} from "./errors.ts";
export type { NamedFinding, NamedReport } from "./named-report.ts";
export type { CallOptions } from "./plugin/call-options.ts";
export { type Account, JiraPlugin } from "./plugin/jira-plugin.ts";
export type {
  AdfDocument,
  Named,
  WorkItem,
  WorkItemChange,
  WorkItemDraft,
  WorkItemLink,
  WorkItemQuery,
} from "./plugin/work-item.ts";
export type { Secret } from "./secret.ts";
export type { ConnectOptions } from "./transport/connect.ts";
export type { FetchFunction } from "./transport/fetch-function.ts";
export type { Transport } from "./transport/transport.ts";
