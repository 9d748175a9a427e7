import { type FakeJira, playScenario } from "@jira-config/jira-mock";
import {
  type Account,
  type ConnectOptions,
  type IntegrationError,
  JiraPlugin,
  type PluginConfig,
  readPluginConfig,
} from "../src/index.ts";
import { fakeSite } from "./fake-site.ts";

export { playScenario as scenario };

/** A plugin, its account, and the fake that it calls. */
export interface SignedIn {
  plugin: JiraPlugin;
  account: Account;
  config: PluginConfig;
  fake: FakeJira;
}

/** Signs in to a fake. */
export async function signedIn(
  fake: FakeJira = playScenario("healthy"),
  options: ConnectOptions = {},
): Promise<SignedIn> {
  const { sources, variables } = await fakeSite(fake);
  const config = readPluginConfig(sources, variables);
  const plugin = new JiraPlugin();
  const account = await plugin.authenticate(config, { environment: {}, ...options });
  return { plugin, account, config, fake };
}

/** All results of a search. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** The error with which a promise is rejected. */
export function thrownBy(promise: Promise<unknown>): Promise<IntegrationError | undefined> {
  return promise.then(
    () => undefined,
    (error: IntegrationError) => error,
  );
}
