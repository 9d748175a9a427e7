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
import type { Named } from "./work-item.ts";

type Mapping = Readonly<Record<string, string>>;

/**
 * Translates between the configuration's words and the site's, in both directions and in the account's language as in
 * English. What the site has is asked for when it is first needed, and again when it lacks something.
 */
export class Vocabulary {
  readonly #client: Client;
  readonly #config: PluginConfig;
  readonly #locale: string | undefined;
  /** What was asked for. Requests under way are remembered too, so that no two ask for the same. */
  readonly #asked = new Map<string, Promise<readonly Seen[] | undefined>>();

  constructor(client: Client, config: PluginConfig, locale: string | undefined) {
    this.#client = client;
    this.#config = config;
    this.#locale = locale;
  }

  /** @throws {ConfigurationError} when the space (project) has no such type */
  async type(word: string): Promise<Seen> {
    const ask = () => projectTypes(this.#client, this.#config.project);
    return this.#find("types", ask, (things) =>
      thingOf(word, this.#config.issueTypes, things ?? [], issueTypeUnknown),
    );
  }

  /** @throws {ConfigurationError} when no workflow of the space (project) has such a status */
  async status(word: string): Promise<Seen> {
    const ask = () => workflowStatuses(this.#client, this.#config.project);
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
    const ask = () => this.#inBothLanguages((client) => creatablePriorities(client, type));
    return this.#find(`priorities of ${issueTypeId}`, ask, (things) => this.#priority(word, things));
  }

  /** @throws {ConfigurationError} when the work item cannot have such a priority */
  async priorityOf(word: string, key: string): Promise<Seen> {
    return this.#priority(word, await this.#inBothLanguages((client) => editablePriorities(client, key)));
  }

  #priority(word: string, things: readonly Seen[] | undefined): Seen {
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
    const ask = () => this.#withEnglishNames([priority], (client) => priorityOf(client, key));
    return this.#find(`priority ${priority.id}`, ask, ([known = priority] = []) =>
      namedAs(known, this.#config.priorityMapping),
    );
  }

  async #inBothLanguages(read: Reading): Promise<readonly Seen[] | undefined> {
    return this.#withEnglishNames(await read(this.#client), read);
  }

  #withEnglishNames(native: Seen[] | undefined, read: Reading): Promise<readonly Seen[] | undefined> {
    return withEnglishNames(native, this.#client, this.#locale, read);
  }

  /** Asks once, until the search fails: neither a failure nor what the site lacks is worth remembering, for both pass. */
  async #find<T>(
    name: string,
    ask: () => Promise<readonly Seen[] | undefined>,
    find: (things: readonly Seen[] | undefined) => T,
  ): Promise<T> {
    const asked = this.#asked.get(name) ?? ask();
    this.#asked.set(name, asked);
    try {
      return find(await asked);
    } catch (error) {
      if (this.#asked.get(name) === asked) this.#asked.delete(name);
      throw error;
    }
  }
}

/** Who may create nothing still asks for what others have created. */
async function projectTypes(client: Client, projectIdOrKey: string): Promise<readonly Seen[]> {
  const { types } = await typesOf(client, projectIdOrKey, async () => {
    const { issueTypes = [] } = await getProject(client, { projectIdOrKey });
    return typesIn(issueTypes);
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
