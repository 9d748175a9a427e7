import type { Client } from "jira.js/core";
import { assertShape } from "../assert-shape.ts";
import { cause as accountInactive } from "../causes/account-inactive.ts";
import { cause as anonymousAnswer } from "../causes/anonymous-answer.ts";
import { PluginConfig } from "../config/plugin-config.ts";
import {
  addComment,
  createIssue,
  editIssue,
  getCurrentUser,
  getIssue,
  getIssueLinkTypes,
  linkIssues,
  searchAndReconsileIssuesUsingJqlPost,
} from "../endpoints.ts";
import { AuthenticationError, ConfigurationError, IntegrationError } from "../errors.ts";
import { notDocumented, objectsIn, textIn } from "../site/answer-parts.ts";
import { entitiesIn } from "../site/entity.ts";
import { allOf } from "../site/names.ts";
import { type ConnectOptions, connect } from "../transport/connect.ts";
import { checkBeforeRepeating } from "../transport/failure.ts";
import type { Transport } from "../transport/transport.ts";
import { withArchiveCheck } from "./archived-space.ts";
import type { CallOptions } from "./call-options.ts";
import { documentOf } from "./document.ts";
import { partialWrite, saidOfFields } from "./partial-write.ts";
import { findsNothing, jqlOf } from "./query.ts";
import { fieldsToRead, readWorkItem } from "./read-work-item.ts";
import {
  assertOptions,
  callShapes,
  changeShapes,
  commentShapes,
  connectShapes,
  draftShapes,
  linkShapes,
  queryShapes,
} from "./shapes.ts";
import { transitionScreen, transitionTo } from "./transition-to.ts";
import { Vocabulary } from "./vocabulary.ts";
import type {
  AdfDocument,
  WorkItem,
  WorkItemChange,
  WorkItemDraft,
  WorkItemLink,
  WorkItemQuery,
} from "./work-item.ts";
import { workItemKey } from "./work-item-key.ts";
import { fieldsToWrite, splitByScreen } from "./write-fields.ts";

/** Who a token belongs to. */
export interface Account {
  accountId: string;
  displayName: string;
}

interface Session {
  config: PluginConfig;
  client: Transport;
  vocabulary: Vocabulary;
}

/** A session for one call, which a signal may end. */
interface Call extends Omit<Session, "client"> {
  client: Client;
}

const pageSize = 100;

const noConfig =
  "Give authenticate() what loadPluginConfig() returns, or a new PluginConfig({ … }); only these have been checked.";

const samePage =
  "Jira keeps returning the same page of this search. Try again, and narrow the search if it keeps happening.";

/**
 * Work items of one space (project) in the configuration's own words.
 *
 * Every method throws an {@link IntegrationError}, or one of its kinds, with the failure cause and what Jira said. The
 * last parameter of each may hold a `signal` that ends the call; one given to {@link JiraPlugin.authenticate} ends every
 * call. A call that was ended throws the reason for the abort. Jira may still carry out what it has already been sent.
 */
export class JiraPlugin {
  #session: Session | undefined;
  /** The latest sign-in, which may still be running. */
  #turn: symbol | undefined;

  /**
   * Signs in and makes sure that Jira knows the account, for other endpoints may answer as if nothing were wrong. This
   * ends the session before; of several calls at once, the last one counts.
   *
   * @throws {AuthenticationError} when Jira does not take the email and the token
   * @throws {PermissionError} when the account has no access to Jira, or not from this address
   */
  async authenticate(config: PluginConfig, options: ConnectOptions = {}): Promise<Account> {
    this.#session = undefined;
    const turn = Symbol();
    this.#turn = turn;
    if (!(config instanceof PluginConfig)) throw new IntegrationError(noConfig);
    assertOptions("authenticate", options, connectShapes);
    const client = await connect(config, options);
    const user = await getCurrentUser(client);
    const accountId = textIn(user, "accountId");
    const displayName = textIn(user, "displayName") ?? "";
    const locale = textIn(user, "locale");
    if (accountId === undefined) {
      throw new AuthenticationError(anonymousAnswer.advice, { failure: anonymousAnswer });
    }
    if (user.active === false)
      throw new AuthenticationError(accountInactive.advice, { failure: accountInactive });
    if (this.#turn === turn)
      this.#session = { config, client, vocabulary: new Vocabulary(client, config, locale) };
    return { accountId, displayName };
  }

  /**
   * The client for the endpoint functions of `jira.js/cloud`, for all that this class does not do. For calls that a
   * signal may end, use `client.withSignal(signal)`.
   */
  get client(): Transport {
    return this.#current.client;
  }

  get #current(): Session {
    if (!this.#session) throw new IntegrationError("Call authenticate(config) first.");
    return this.#session;
  }

  #call(method: string, options: CallOptions): Call {
    const { config, client, vocabulary } = this.#current;
    assertOptions(method, options, callShapes);
    const { signal } = options;
    return { config, client: client.withSignal(signal), vocabulary: vocabulary.withSignal(signal) };
  }

  /**
   * @returns the key of the new work item, such as `PROJ-1`
   * @throws {IntegrationError} with the `key` and `fieldsWritten`, when the work item has been created but not moved to
   *   its `state`; if `signal` ended the call, the `cause` is the reason for the abort
   */
  async createWorkItem(draft: WorkItemDraft, options: CallOptions = {}): Promise<string> {
    const call = this.#call("createWorkItem", options);
    const { client, config, vocabulary } = call;
    assertShape("createWorkItem", draft, draftShapes, ["type", "title"]);
    const type = await vocabulary.type(draft.type);
    // An unknown word should fail before there is anything to undo.
    if (draft.state !== undefined) await vocabulary.status(draft.state);
    const created = await withArchiveCheck(client, config.project, async () => {
      const fields = await fieldsToWrite(draft, config, (word) => vocabulary.priorityOfNew(word, type.id));
      return createIssue(client, {
        fields: { ...fields, project: { key: config.project }, issuetype: { id: type.id } },
      });
    });
    const key = writtenIn(created, "key");
    if (draft.state !== undefined) {
      await transitionTo(draft.state, key, call).catch((error) => {
        const said = `${key} has been created, but is not in its state yet; move it, and do not create it again.`;
        throw partialWrite({ said, key }, error);
      });
    }
    return key;
  }

  /**
   * Changes what is given, and nothing else: first the fields, then the state, together with the fields on the screen
   * of its transition, such as `resolution`.
   *
   * @throws {IntegrationError} with `fieldsWritten`, when fields have been written but the work item has not been moved
   *   to its `state`; if `signal` ended the call, the `cause` is the reason for the abort
   */
  async updateWorkItem(key: string, change: WorkItemChange, options: CallOptions = {}): Promise<void> {
    const call = this.#call("updateWorkItem", options);
    const { client, config, vocabulary } = call;
    assertShape("updateWorkItem", change, changeShapes);
    const { state } = change;
    const issueIdOrKey = workItemKey(key);
    if (state !== undefined) await vocabulary.status(state);
    const fields = await fieldsToWrite(change, config, (word) => vocabulary.priorityOf(word, issueIdOrKey));
    const hasBoth = state !== undefined && Object.keys(fields).length > 0;
    const screen = hasBoth ? await transitionScreen(state, key, call, fields) : [];
    const { before, along } = splitByScreen(fields, screen);
    const isWritten = Object.keys(before).length > 0;
    if (isWritten) await editIssue(client, { issueIdOrKey, fields: before });
    if (state === undefined) return;
    // Asks again which transitions there are, for that may depend on the fields.
    await transitionTo(state, key, call, along).catch((error) => {
      throw isWritten ? partialWrite({ said: saidOfFields(key, along) }, error) : error;
    });
  }

  /** @throws {WorkItemNotFoundError} when there is none of this key, or the account may not see it */
  async getWorkItem(key: string, options: CallOptions = {}): Promise<WorkItem> {
    const { client, config, vocabulary } = this.#call("getWorkItem", options);
    const issue = await getIssue(client, { issueIdOrKey: workItemKey(key), fields: fieldsToRead(config) });
    return readWorkItem(issue, config, vocabulary);
  }

  /**
   * Finds work items of the space (project), the newest first. The next page is requested only when it is needed. An
   * empty list finds nothing.
   *
   * @yields one work item at a time
   */
  async *searchWorkItems(
    query: WorkItemQuery = {},
    options: CallOptions = {},
  ): AsyncGenerator<WorkItem, void, void> {
    const { client, config, vocabulary } = this.#call("searchWorkItems", options);
    assertShape("searchWorkItems", query, queryShapes);
    if (findsNothing(query)) return;
    const jql = await jqlOf(query, config, vocabulary);
    const fields = fieldsToRead(config);
    let nextPageToken: string | undefined;
    do {
      // A long query does not fit into a URL: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/
      const page = await searchAndReconsileIssuesUsingJqlPost(client, {
        jql,
        fields,
        maxResults: pageSize,
        ...(nextPageToken === undefined ? {} : { nextPageToken }),
      });
      for (const issue of objectsIn(page, "issues")) {
        options.signal?.throwIfAborted();
        yield await readWorkItem(issue, config, vocabulary);
      }
      const next = page.isLast ? undefined : textIn(page, "nextPageToken") || undefined;
      if (next !== undefined && next === nextPageToken) throw new IntegrationError(samePage);
      nextPageToken = next;
    } while (nextPageToken !== undefined);
  }

  /**
   * @param text plain text, or a document in Atlassian Document Format
   * @returns the id of the comment
   */
  async addComment(key: string, text: string | AdfDocument, options: CallOptions = {}): Promise<string> {
    const { client } = this.#call("addComment", options);
    assertShape("addComment", { text }, commentShapes, ["text"]);
    const comment = await addComment(client, {
      issueIdOrKey: workItemKey(key),
      body: documentOf(text),
    });
    return writtenIn(comment, "id");
  }

  /** @throws {ConfigurationError} when the site has no such type of link */
  async linkWorkItems(link: WorkItemLink, options: CallOptions = {}): Promise<void> {
    const { client } = this.#call("linkWorkItems", options);
    assertShape("linkWorkItems", link, linkShapes, ["from", "to", "type"]);
    const { from, to, type } = link;
    const issueLinkTypes = objectsIn(await getIssueLinkTypes(client), "issueLinkTypes");
    const wanted = type.toLowerCase();
    const isCalled = (name: string | undefined) => name?.toLowerCase() === wanted;
    const found = issueLinkTypes
      .map((one) => ({
        name: textIn(one, "name"),
        outward: textIn(one, "outward"),
        inward: textIn(one, "inward"),
      }))
      .find(({ name, inward, outward }) => [name, outward, inward].some(isCalled));
    if (!found) {
      throw new ConfigurationError(
        `The site has no link type “${type}”. It has ${allOf(entitiesIn(issueLinkTypes))}.`,
      );
    }
    const isBackwards = !isCalled(found.name) && !isCalled(found.outward);
    const [source, target] = isBackwards ? [to, from] : [from, to];
    // Contrary to its name, the inward one is the one that blocks: https://github.com/mozilla/jira-bugzilla-integration/pull/1285
    await linkIssues(client, {
      type: { name: found.name },
      inwardIssue: { key: source },
      outwardIssue: { key: target },
    });
  }
}

/** The key or id of what Jira has just written; without it, nobody finds it again. */
function writtenIn(answer: object, name: string): string {
  const own = (answer as Readonly<Record<string, unknown>>)[name];
  if (typeof own === "string" && own !== "") return own;
  throw notDocumented(`a string as “${name}”`, checkBeforeRepeating);
}
