import { spawnSync } from "node:child_process";

const editedBranch = "main";

/**
 * Where people propose a change of a page.
 *
 * @param path a file or folder, from the root of the repository
 * @param repository the repository's address; unless `REPOSITORY_URL` names one, pages have no such link
 */
export function editUrl(path: string, repository = process.env.REPOSITORY_URL): string | undefined {
  return repository ? `${repository.replace(/\/$/, "")}/edit/${editedBranch}/${path}` : undefined;
}

/** Whether git can tell when a page was changed. A shallow copy, as CI makes it, takes all pages for new. */
export function hasHistory(): boolean {
  const { stdout } = spawnSync("git", ["rev-parse", "--is-shallow-repository"], { encoding: "utf8" });
  return stdout?.trim() === "false";
}
