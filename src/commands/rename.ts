/** `mou rename`: another id for a record, everywhere it is named. */
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { renameAct } from '../editing/acts/rename.ts';
import type { ExitCode } from '../errors.ts';
import { readLedgerFile } from '../io/ledger-file.ts';
import type { Language } from '../locale/language.ts';
import { RENAME_HELP } from '../locale/rename-help.ts';
import { LEDGER_FILE } from '../register/own-files.ts';
import type { CommandModule } from './command.ts';
import { addEditOptions, carryOut, type EditOptions } from './edit-register.ts';
import { findRecord } from './find-record.ts';
import { openRegister } from './open-register.ts';

export const rename: CommandModule = { describe, run };

function describe(command: Command, language: Language): void {
  const texts = RENAME_HELP[language];
  command.argument('<old>', texts.old).argument('<new>', texts.next);
  addEditOptions(command, language);
  command.addHelpText('after', `\n${texts.examples}`);
}

async function run(
  context: Context,
  [old = '', next = '']: readonly string[],
  options: EditOptions,
): Promise<ExitCode> {
  const open = await openRegister(context, options);
  const record = findRecord(open.register, old);
  const ledger = { path: LEDGER_FILE, text: readLedgerFile(open.root) };
  return carryOut(context, open, options, renameAct(open.register, record, next, ledger));
}
