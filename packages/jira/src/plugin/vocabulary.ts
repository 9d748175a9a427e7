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
import { objectsIn } from "../site/answer-parts.ts";
import type { Entity } from "../site/entity.ts";
import { typesIn, typesOf } from "../site/issue-types.ts";
import { allOf, findByName } from "../site/names.ts";
import {
  creatablePriorities,
  editablePriorities,
  priorityOf,
  type ReadPriorities,
  withEnglishNames,
} from "../site/priorities.ts";
import { workflowStatuses } from "../site/statuses.ts";
import type { Transport } from "../transport/transport.ts";
import { SharedAnswers } from "./shared-answers.ts";
import type { Named } from "./work-item.ts";

type Mapping = Readonly<Record<string, string>>;

/** What the site has of one kind; nothing when it cannot have any. */
type Entities = readonly Entity[] | undefined;

/**
 * Translates between the configuration's words and the site's, in both directions, whether the site's are in English or
 * in the account's language. What the site has is requested when it is first needed, and again when something is not
 * found.
 */
export class Vocabulary {
  readonly #client: Transport;
  readonly #config: PluginConfig;
  readonly #locale: string | undefined;
  readonly #asked: SharedAnswers<Entities>;
  readonly #signal: AbortSignal | undefined;

  constructor(
    client: Transport,
    config: PluginConfig,
    locale: string | undefined,
    asked: SharedAnswers<Entities> = new SharedAnswers(),
    signal?: AbortSignal,
  ) {
    this.#client = client;
    this.#config = config;
    this.#locale = locale;
    this.#asked = asked;
    this.#signal = signal;
  }

  /** The same vocabulary, for one call that a signal may end. */
  withSignal(signal: AbortSignal | undefined): Vocabulary {
    return new Vocabulary(this.#client, this.#config, this.#locale, this.#asked, signal);
  }

  /** @throws {ConfigurationError} when the space (project) has no such type */
  async type(word: string): Promise<Entity> {
    const ask = (client: Client) => projectTypes(client, this.#config.project);
    return this.#find("types", ask, (entities) =>
      entityNamed(word, this.#config.issueTypes, entities ?? [], issueTypeUnknown),
    );
  }

  /** @throws {ConfigurationError} when no workflow of the space (project) has such a status */
  async status(word: string): Promise<Entity> {
    const ask = (client: Client) => workflowStatuses(client, this.#config.project);
    return this.#find("statuses", ask, (entities) =>
      entityNamed(word, this.#config.workflowStates, entities ?? [], statusUnknown),
    );
  }

  /**
   * @param issueTypeId the type of the new work item; types may differ in their priorities
   * @throws {ConfigurationError} when work items of the type cannot have such a priority
   */
  async priorityOfNew(word: string, issueTypeId: string): Promise<Entity> {
    const type = { projectIdOrKey: this.#config.project, issueTypeId };
    const ask = (client: Client) => this.#inBothLanguages(client, (one) => creatablePriorities(one, type));
    return this.#find(`priorities of ${issueTypeId}`, ask, (entities) => this.#priority(word, entities));
  }

  /** @throws {ConfigurationError} when the work item cannot have such a priority */
  async priorityOf(word: string, key: string): Promise<Entity> {
    const client = this.#client.withSignal(this.#signal);
    return this.#priority(word, await this.#inBothLanguages(client, (one) => editablePriorities(one, key)));
  }

  #priority(word: string, entities: Entities): Entity {
    if (!entities) throw new ConfigurationError(priorityNotOffered.advice, { failure: priorityNotOffered });
    return entityNamed(word, this.#config.priorityMapping, entities, priorityUnknown);
  }

  /** The configuration's words for what an answer of Jira holds. */
  typeNamed(type: Entity): Named {
    return namedAs(type, this.#config.issueTypes);
  }

  statusNamed(status: Entity): Named {
    return namedAs(status, this.#config.workflowStates);
  }

  /** @param key the work item that has the priority */
  async priorityNamed(priority: Entity, key: string): Promise<Named> {
    const own = namedAs(priority, this.#config.priorityMapping);
    if (own.word !== undefined) return own;
    const ask = (client: Client) =>
      withEnglishNames([priority], client, this.#locale, (one) => priorityOf(one, key));
    return this.#find(`priority ${priority.id}`, ask, ([known = priority] = []) =>
      namedAs(known, this.#config.priorityMapping),
    );
  }

  async #inBothLanguages(client: Client, read: ReadPriorities): Promise<Entities> {
    return withEnglishNames(await read(client), client, this.#locale, read);
  }

  #find<T>(
    name: string,
    ask: (client: Client) => Promise<Entities>,
    find: (entities: Entities) => T,
  ): Promise<T> {
    return this.#asked.find(name, (request) => ask(this.#client.withSignal(request)), find, this.#signal);
  }
}

/** The types of the space (project), even if the account may not create any: it can still read what others create. */
async function projectTypes(client: Client, projectIdOrKey: string): Promise<readonly Entity[]> {
  const { types } = await typesOf(client, projectIdOrKey, async () => {
    return typesIn(objectsIn(await getProject(client, { projectIdOrKey }), "issueTypes"));
  });
  return types;
}

function entityNamed(word: string, mapping: Mapping, entities: readonly Entity[], missing: Cause): Entity {
  const name = Object.hasOwn(mapping, word) ? (mapping[word] ?? word) : word;
  const match = findByName(name, entities);
  if (match) return match.entity;
  const guess = nearest(word, Object.keys(mapping));
  const question = guess === undefined || guess === word ? "" : ` Did you mean “${guess}”?`;
  throw new ConfigurationError(
    `${missing.title}: “${name}”.${question} It has ${allOf(entities) || "none"}.`,
    {
      failure: missing,
    },
  );
}

function namedAs(entity: Entity, mapping: Mapping): Named {
  const word = Object.entries(mapping).find(([, name]) => findByName(name, [entity]))?.[0];
  return { word, name: entity.name };
}
