import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { shownLine } from "../terminal/shown-line.ts";
import { UsageError } from "../usage-error.ts";

const permission = "you do not have permission to write there";
const reasons: Readonly<Record<string, string>> = {
  EACCES: permission,
  // Windows says this too when a program has the file open.
  EPERM: `${permission}, or another program uses it`,
  EROFS: "it is read-only",
  EBUSY: "another program uses it, or it is mounted on its own, as in a container",
  ENOSPC: "the disk is full",
  EISDIR: "it is a folder",
  ENOENT: "the folder does not exist",
  ENOTDIR: "a part of its path is a file",
  EEXIST: "a part of its path is a file",
};

/**
 * Writes a file atomically: whoever reads it sees the old bytes or the new ones, even after a power cut. A link stays a
 * link, and the file keeps its permissions, its group and its owner. Missing folders are created. A pipe or a device,
 * such as `/dev/null`, is written to directly.
 *
 * @throws UsageError when it cannot be written, or is read-only
 */
export function writeFileAtomically(name: string, bytes: Uint8Array | string, mode = 0o666): void {
  let temporary: string | undefined;
  try {
    const target = resolveLink(name);
    const existing = statSync(name, { throwIfNoEntry: false });
    // The system would report it only at the end, and Windows as a missing permission.
    if (existing?.isDirectory()) throw failure("EISDIR");
    if (existing && !existing.isFile()) {
      writeFileSync(name, bytes);
      return;
    }
    mkdirSync(dirname(target), { recursive: true });
    if (existing) assertChangeable(target, existing);
    // Named so that a rule for `.env.*` in a .gitignore covers it too, should a power cut leave it behind.
    temporary = join(dirname(target), `${basename(target)}.${process.pid}-${Date.now().toString(36)}`);
    const descriptor = openSync(temporary, "wx", existing?.mode ?? mode);
    try {
      if (existing) takeAfter(descriptor, existing);
      writeFileSync(descriptor, bytes);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  } catch (error) {
    if (temporary) rmSync(temporary, { force: true });
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `${shownLine(name)} cannot be written: ${reasons[code] ?? code}.`,
      "Nothing was written there.",
    );
  }
}

/** Checks the permission to write to a file, which replacing it does not need; even for root, which has it for all. */
function assertChangeable(target: string, { mode }: Stats): void {
  if ((mode & 0o222) === 0) throw failure("EROFS");
  accessSync(target, constants.W_OK);
}

function failure(code: string): Error {
  return Object.assign(new Error(), { code });
}

/** Tries group and owner separately: only root can change the owner, but anybody may choose one of their groups. */
function takeAfter(descriptor: number, { uid, gid, mode }: Stats): void {
  for (const [owner, group] of [
    [-1, gid],
    [uid, -1],
  ] as const) {
    try {
      fchownSync(descriptor, owner, group);
    } catch {}
  }
  fchmodSync(descriptor, mode);
}

function resolveLink(name: string): string {
  try {
    return realpathSync(name);
  } catch {
    return name;
  }
}
