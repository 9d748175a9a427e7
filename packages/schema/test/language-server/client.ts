import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  MarkupContent,
  PublishDiagnosticsNotification,
  ShutdownRequest,
} from "vscode-languageserver-protocol/node";
import { atCursor, textIn } from "./position.ts";

/** What an editor underlines, and what it says about it. */
interface Problem {
  underlined: string;
  message: string;
}

/** A running yaml-language-server, spoken to as an editor does. In a text, `|` is where the cursor stands. */
export interface LanguageServer {
  /** Opens a file, and waits until the server has said what is wrong with it. */
  problems(text: string, fileName?: string): Promise<Problem[]>;
  complete(textWithCursor: string, fileName?: string): Promise<CompletionItem[]>;
  /** @returns Markdown, empty when there is nothing to say. */
  hover(textWithCursor: string): Promise<string>;
  stop(): Promise<void>;
}

/** The address of the schema, as a modeline or an editor's settings name it. */
export const schemaUrl: string = import.meta.resolve("@jira-config/schema/jira_config.schema.json");

const tokenInventoryUrl: string = import.meta.resolve("@jira-config/schema/jira_tokens.schema.json");

/** An editor's settings: our schemas for our files, and nothing that the server would fetch from the network. */
const settings = {
  schemas: { [schemaUrl]: "jira_config.yaml", [tokenInventoryUrl]: "jira_tokens.yaml" },
  schemaStore: { enable: false },
  kubernetesCRDStore: { enable: false },
};

const capabilities: ClientCapabilities = {
  workspace: { configuration: true },
  textDocument: {
    completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } },
  },
};

export async function startLanguageServer(): Promise<LanguageServer> {
  const program = fileURLToPath(import.meta.resolve("yaml-language-server/bin/yaml-language-server"));
  const server = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(server.stdout, server.stdin);
  const published = new Map<string, (diagnostics: Diagnostic[]) => void>();
  let opened = 0;

  const configured = new Promise<void>((resolve) => {
    connection.onRequest(ConfigurationRequest.type, ({ items }) => {
      resolve();
      return items.map(({ section }) => (section === "yaml" ? settings : null));
    });
  });
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) =>
    published.get(uri)?.(diagnostics),
  );
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  await configured;

  /** Asks about a text while the server has it open, each time under another address. */
  async function whileOpen<Answer>(
    text: string,
    fileName: string,
    ask: (textDocument: { uri: string }, diagnostics: Promise<Diagnostic[]>) => Promise<Answer>,
  ): Promise<Answer> {
    opened += 1;
    const uri = `file:///project-${opened}/${fileName}`;
    const diagnostics = new Promise<Diagnostic[]>((resolve) => published.set(uri, resolve));
    const textDocument = { uri, languageId: "yaml", version: 1, text };
    await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    const answer = await ask({ uri }, diagnostics);
    await connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    return answer;
  }

  return {
    problems: (text, fileName = "jira_config.yaml") =>
      whileOpen(text, fileName, async (_, diagnostics) =>
        (await diagnostics).map(({ range, message }) => ({
          underlined: textIn(range, text),
          message: MarkupContent.is(message) ? message.value : message,
        })),
      ),

    complete: (textWithCursor, fileName = "jira_config.yaml") => {
      const { text, position } = atCursor(textWithCursor);
      return whileOpen(text, fileName, async (textDocument) => {
        const answer = await connection.sendRequest(CompletionRequest.type, { textDocument, position });
        return Array.isArray(answer) ? answer : (answer?.items ?? []);
      });
    },

    hover: (textWithCursor) => {
      const { text, position } = atCursor(textWithCursor);
      return whileOpen(text, "jira_config.yaml", async (textDocument) => {
        const answer = await connection.sendRequest(HoverRequest.type, { textDocument, position });
        return MarkupContent.is(answer?.contents) ? answer.contents.value : "";
      });
    },

    stop: async () => {
      const stopped = once(server, "exit");
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await stopped;
      connection.dispose();
    },
  };
}
