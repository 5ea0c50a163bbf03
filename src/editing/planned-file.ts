/** A file that is to be written, and what became of it. */

/** A file to write; `path` starts at the register's root, with `/`. */
export type PlannedFile = {
  readonly path: string;
  readonly text: string;
  /** Ours are kept up to date; anything else that is there already belongs to the people of the register. */
  readonly isOurs: boolean;
  /** What an existing file must mention somewhere, or it lacks something that people should be told of. */
  readonly mentions?: string;
};

/** What became of a planned file. `lacking`: it was left as it is, and does not mention what it should. */
export type WriteOutcome = 'created' | 'updated' | 'same' | 'left' | 'lacking';

export type WrittenFile = { readonly path: string; readonly outcome: WriteOutcome };
