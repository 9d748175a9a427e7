import { type Operation, type OperationId, operations } from "../contract/operations.ts";
import { descriptions } from "./descriptions.ts";

/** A way to call an operation, as a whole program; `{origin}` stands for where the API is. */
export interface Sample {
  language: "bash" | "js" | "python" | "powershell";
  title: string;
  code: string;
}

/** The file that the samples send. */
export const sampleFile = "jira_config.yaml";

/** How to call an operation from a shell, from JavaScript, from Python and from PowerShell. */
export function samples(id: OperationId): Sample[] {
  const operation: Operation = operations[id];
  const address = `{origin}${exampleAddress(id)}`;
  const sends = operation.method === "POST";
  return [
    { language: "bash", title: "curl", code: sends ? curlPost(address) : `curl "${address}"` },
    { language: "js", title: "JavaScript", code: sends ? javaScriptPost(address) : javaScriptGet(address) },
    { language: "python", title: "Python", code: sends ? pythonPost(address) : pythonGet(address) },
    {
      language: "powershell",
      title: "PowerShell",
      code: sends ? powerShellPost(address) : powerShellGet(address),
    },
  ];
}

/** The path with an example for each segment, and the required parameters. */
function exampleAddress(id: OperationId): string {
  const { path, query }: Operation = operations[id];
  const segments = descriptions[id].segments ?? {};
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => segments[name]?.example ?? name);
  // The first value is the format that the sample already has, so another makes a better example.
  const required = Object.entries(query).flatMap(([name, { isRequired, values }]) =>
    isRequired ? [`${name}=${values[1]}`] : [],
  );
  return required.length > 0 ? `${filled}?${required.join("&")}` : filled;
}

const curlPost = (address: string) => `curl --fail-with-body --data-binary "@${sampleFile}" "${address}"`;

const javaScriptPost = (address: string) => `import { readFile } from "node:fs/promises";

const response = await fetch("${address}", {
  method: "POST",
  body: await readFile("${sampleFile}"),
});
console.log(response.status, await response.text());`;

const javaScriptGet = (address: string) => `const response = await fetch("${address}");
console.log(response.status, await response.text());`;

const pythonPost = (address: string) => `from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

request = Request("${address}", data=Path("${sampleFile}").read_bytes())
try:
    answer = urlopen(request)
except HTTPError as error:
    answer = error
print(answer.status, answer.read().decode())`;

const pythonGet = (address: string) => `from urllib.request import urlopen

with urlopen("${address}") as answer:
    print(answer.status, answer.read().decode())`;

const powerShellPost = (
  address: string,
) => `$answer = Invoke-WebRequest -Method Post -Uri "${address}" -InFile ${sampleFile} -ContentType "text/yaml" -SkipHttpErrorCheck
"$($answer.StatusCode) $($answer.Content)"`;

const powerShellGet = (address: string) => `$answer = Invoke-WebRequest -Uri "${address}"
"$($answer.StatusCode) $($answer.Content)"`;
