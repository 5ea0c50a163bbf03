/** What stops a run, and the exit codes. A wrong record is never an error but a finding. */
import type { Text } from './locale/text.ts';

/**
 * 0: done. 1: done, and there is something that a person has to see: findings at the threshold, a difference that was
 * asked for, what an import left to them. 2: could not run, or could not do all that was asked.
 */
export const EXIT = { ok: 0, findings: 1, couldNotRun: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A run that cannot go on for a reason that its user can mend; told in their language, never with a stack. */
export class CannotRunError extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

/** The command line asks for something that there is not. */
export class UsageError extends CannotRunError {
  override readonly name = 'UsageError';
}

/** A file or folder cannot be read or written. */
export class FileError extends CannotRunError {
  override readonly name = 'FileError';
}
