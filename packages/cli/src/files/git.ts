import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";

/** How Git treats a file. */
export type GitState = "tracked" | "ignored" | "not-ignored";

/**
 * Asks Git about files, once for each repository.
 *
 * @param names files that exist
 * @returns the state of every file that is in a repository, by its name as given; empty if Git is not installed
 */
export function gitStates(names: readonly string[]): ReadonlyMap<string, GitState> {
  const states = new Map<string, GitState>();
  for (const [repository, paths] of byRepository(names)) {
    const all = [...paths.keys()];
    const tracked = git(repository, ["ls-files", "-z", "--", ...all.map((path) => `:(literal)${path}`)], "");
    const ignored = git(
      repository,
      ["check-ignore", "-z", "--stdin"],
      all.map((path) => `${path}\0`).join(""),
    );
    if (!tracked || !ignored) continue;
    for (const [path, name] of paths) {
      states.set(name, tracked.has(path) ? "tracked" : ignored.has(path) ? "ignored" : "not-ignored");
    }
  }
  return states;
}

/** The paths in each repository, with the names by which they were given. */
function byRepository(names: readonly string[]): Map<string, Map<string, string>> {
  const repositories = new Map<string, Map<string, string>>();
  for (const name of names) {
    const path = join(realpathSync(dirname(resolve(name))), basename(name));
    const repository = repositoryOf(dirname(path));
    if (repository === undefined) continue;
    const paths = repositories.get(repository) ?? new Map();
    repositories.set(repository, paths.set(relative(repository, path).split(sep).join("/"), name));
  }
  return repositories;
}

function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : repositoryOf(parent);
}

/**
 * In a hook, these name the repository of the hook, which need not be that of a file.
 * https://git-scm.com/docs/githooks#_description
 */
const hookVariables = { GIT_DIR: undefined, GIT_INDEX_FILE: undefined, GIT_WORK_TREE: undefined };

/**
 * Windows looks for a program first in the working directory, and the folder that is checked may contain a `git.exe`.
 * https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-createprocessw
 */
const cwd = dirname(process.execPath);

/** @returns the paths that Git prints; nothing when it fails */
function git(repository: string, args: readonly string[], input: string): Set<string> | undefined {
  const { status, stdout } = spawnSync("git", ["-C", repository, ...args], {
    cwd,
    input,
    encoding: "utf8",
    env: { ...process.env, ...hookVariables },
  });
  // `check-ignore` exits with 1 when it answers that nothing is ignored.
  return status === 0 || status === 1 ? new Set(stdout.split("\0")) : undefined;
}
