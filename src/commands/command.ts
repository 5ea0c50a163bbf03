/** What a command is: how it introduces itself, and its steps. */
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import type { ExitCode } from '../errors.ts';
import type { Language } from '../locale/language.ts';
import type { Text } from '../locale/text.ts';

/** Options that stand before or after any command. */
export type GlobalOptions = { readonly lang?: Language; readonly color?: boolean };

/** A command's module: what `commands/index.ts` loads when the command is called. */
export type CommandModule = {
  /** Adds arguments, options and examples to the command in the reader's language. */
  readonly describe: (command: Command, language: Language) => void;
  /** Does the work and answers with the exit code. */
  readonly run: (context: Context, operands: readonly string[], options: never) => Promise<ExitCode>;
};

/** What a command is for, as `mou help` puts commands together. */
export type CommandGroup = 'begin' | 'check' | 'look' | 'edit' | 'hand-on' | 'more';

/** A command as the program lists it, before its module is loaded. */
export type CommandEntry = {
  readonly name: string;
  readonly group: CommandGroup;
  readonly summary: Text;
  readonly load: () => Promise<CommandModule>;
};
