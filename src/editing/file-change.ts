/** Files of a register as they are to become. */

/**
 * A file that is to be changed. Paths start at the register's root, with `/` on every system.
 *
 * - `before` is its text as it was read (`SourceFile.text`, without a byte order mark); undefined for a file that is
 *   not there yet.
 * - `after` is what it shall hold: a text, or bytes that are copied as they are; undefined where it is to be deleted.
 * - `from` is the path under which `before` lies until now, where the file is to bear another name.
 */
export type FileChange = {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | Uint8Array | undefined;
  readonly from?: string;
};

/** The changes that change anything. */
export function realChanges(changes: readonly FileChange[]): readonly FileChange[] {
  return changes.filter(({ before, after, from }) => before !== after || from !== undefined);
}
