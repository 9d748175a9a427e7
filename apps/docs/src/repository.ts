import { spawnSync } from "node:child_process";

const editedBranch = "main";

/**
 * The URL where people can propose a change to a page.
 *
 * @param path a file or folder, from the root of the repository
 * @param repository the URL of the repository; without it, pages have no such link
 */
export function editUrl(path: string, repository = process.env.REPOSITORY_URL): string | undefined {
  return repository ? `${repository.replace(/\/$/, "")}/edit/${editedBranch}/${path}` : undefined;
}

/** Whether git knows when a page was changed. In a shallow clone, as CI makes it, all pages look new. */
export function hasHistory(): boolean {
  const { stdout } = spawnSync("git", ["rev-parse", "--is-shallow-repository"], { encoding: "utf8" });
  return stdout?.trim() === "false";
}
