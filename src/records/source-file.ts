/** A file of a register as text: what reading begins with. */

export type SourceFile = {
  /** Path from the register's root, with `/` on every system; `<stdin>` for standard input. */
  readonly path: string;
  /** The whole text, without a byte order mark. */
  readonly text: string;
};
