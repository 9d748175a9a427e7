import { nearest } from "@jira-config/checker";
import type { Client } from "jira.js/core";
import { cause as issueTypeUnknown } from "../causes/issue-type-unknown.ts";
import { cause as priorityNotOffered } from "../causes/priority-not-offered.ts";
import { cause as priorityUnknown } from "../causes/priority-unknown.ts";
import { cause as statusUnknown } from "../causes/status-unknown.ts";
import type { PluginConfig } from "../config/plugin-config.ts";
import type { Cause } from "../diagnosis/cause.ts";
import { getProject } from "../endpoints.ts";
import { ConfigurationError } from "../errors.ts";
import { objectsIn } from "../site/answered.ts";
import { typesIn, typesOf } from "../site/issue-types.ts";
import { findByName, listed } from "../site/names.ts";
import {
  creatablePriorities,
  editablePriorities,
  priorityOf,
  type Reading,
  withEnglishNames,
} from "../site/priorities.ts";
import type { Seen } from "../site/seen.ts";
import { workflowStatuses } from "../site/statuses.ts";
import type { Transport } from "../transport/transport.ts";
import { SharedAnswers } from "./shared-answers.ts";
import type { Named } from "./work-item.ts";

type Mapping = Readonly<Record<string, string>>;

/** What the site has of one kind; nothing where there can be none. */
type Things = readonly Seen[] | undefined;

/**
 * Translates between the configuration's words and the site's, in both directions and in the account's language as in
 * English. What the site has is asked for when it is first needed, and again when it lacks something.
 */
export class Vocabulary {
  readonly #client: Transport;
  readonly #config: PluginConfig;
  readonly #locale: string | undefined;
  readonly #asked: SharedAnswers<Things>;
  readonly #signal: AbortSignal | undefined;

  constructor(
    client: Transport,
    config: PluginConfig,
    locale: string | undefined,
    asked: SharedAnswers<Things> = new SharedAnswers(),
    signal?: AbortSignal,
  ) {
    this.#client = client;
    this.#config = config;
    this.#locale = locale;
    this.#asked = asked;
    this.#signal = signal;
  }

  /** The same, with all that it knows, for one call that a signal may end. */
  endedBy(signal: AbortSignal | undefined): Vocabulary {
    return new Vocabulary(this.#client, this.#config, this.#locale, this.#asked, signal);
  }

  /** @throws {ConfigurationError} when the space (project) has no such type */
  async type(word: string): Promise<Seen> {
    const ask = (client: Client) => projectTypes(client, this.#config.project);
    return this.#find("types", ask, (things) =>
      thingOf(word, this.#config.issueTypes, things ?? [], issueTypeUnknown),
    );
  }

  /** @throws {ConfigurationError} when no workflow of the space (project) has such a status */
  async status(word: string): Promise<Seen> {
    const ask = (client: Client) => workflowStatuses(client, this.#config.project);
    return this.#find("statuses", ask, (things) =>
      thingOf(word, this.#config.workflowStates, things ?? [], statusUnknown),
    );
  }

  /**
   * @param issueTypeId the type of the new work item; types may differ in their priorities
   * @throws {ConfigurationError} when work items of the type cannot have such a priority
   */
  async priorityOfNew(word: string, issueTypeId: string): Promise<Seen> {
    const type = { projectIdOrKey: this.#config.project, issueTypeId };
    const ask = (client: Client) => this.#inBothLanguages(client, (one) => creatablePriorities(one, type));
    return this.#find(`priorities of ${issueTypeId}`, ask, (things) => this.#priority(word, things));
  }

  /** @throws {ConfigurationError} when the work item cannot have such a priority */
  async priorityOf(word: string, key: string): Promise<Seen> {
    const client = this.#client.endedBy(this.#signal);
    return this.#priority(word, await this.#inBothLanguages(client, (one) => editablePriorities(one, key)));
  }

  #priority(word: string, things: Things): Seen {
    if (!things) throw new ConfigurationError(priorityNotOffered.advice, { failure: priorityNotOffered });
    return thingOf(word, this.#config.priorityMapping, things, priorityUnknown);
  }

  /** The configuration's words for what an answer of Jira holds. */
  typeNamed(type: Seen): Named {
    return namedAs(type, this.#config.issueTypes);
  }

  statusNamed(status: Seen): Named {
    return namedAs(status, this.#config.workflowStates);
  }

  /** @param key the work item that has the priority */
  async priorityNamed(priority: Seen, key: string): Promise<Named> {
    const own = namedAs(priority, this.#config.priorityMapping);
    if (own.word !== undefined) return own;
    const ask = (client: Client) =>
      withEnglishNames([priority], client, this.#locale, (one) => priorityOf(one, key));
    return this.#find(`priority ${priority.id}`, ask, ([known = priority] = []) =>
      namedAs(known, this.#config.priorityMapping),
    );
  }

  async #inBothLanguages(client: Client, read: Reading): Promise<Things> {
    return withEnglishNames(await read(client), client, this.#locale, read);
  }

  #find<T>(name: string, ask: (client: Client) => Promise<Things>, find: (things: Things) => T): Promise<T> {
    return this.#asked.find(name, (request) => ask(this.#client.endedBy(request)), find, this.#signal);
  }
}

/** Who may create nothing still asks for what others have created. */
async function projectTypes(client: Client, projectIdOrKey: string): Promise<readonly Seen[]> {
  const { types } = await typesOf(client, projectIdOrKey, async () => {
    return typesIn(objectsIn(await getProject(client, { projectIdOrKey }), "issueTypes"));
  });
  return types;
}

function thingOf(word: string, mapping: Mapping, things: readonly Seen[], missing: Cause): Seen {
  const name = Object.hasOwn(mapping, word) ? (mapping[word] ?? word) : word;
  const match = findByName(name, things);
  if (match) return match.thing;
  const guess = nearest(word, Object.keys(mapping));
  const question = guess === undefined || guess === word ? "" : ` Did you mean “${guess}”?`;
  throw new ConfigurationError(
    `${missing.title}: “${name}”.${question} It has ${listed(things) || "none"}.`,
    {
      failure: missing,
    },
  );
}

function namedAs(thing: Seen, mapping: Mapping): Named {
  const word = Object.entries(mapping).find(([, name]) => findByName(name, [thing]))?.[0];
  return { word, name: thing.name };
}
