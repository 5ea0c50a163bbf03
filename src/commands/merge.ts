/** `mou merge`: two records of one institution become one. */
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { mergeAct } from '../editing/acts/merge.ts';
import type { ExitCode } from '../errors.ts';
import type { Language } from '../locale/language.ts';
import { MERGE_HELP } from '../locale/rename-help.ts';
import type { InstitutionRecord } from '../records/record.ts';
import type { Register } from '../register/register.ts';
import type { CommandModule } from './command.ts';
import { addEditOptions, carryOut, type EditOptions } from './edit-register.ts';
import { wrongKind } from './find-agreement.ts';
import { findRecord } from './find-record.ts';
import { openRegister } from './open-register.ts';

export const merge: CommandModule = { describe, run };

function describe(command: Command, language: Language): void {
  const texts = MERGE_HELP[language];
  command.argument('<old>', texts.old).argument('<into>', texts.into);
  addEditOptions(command, language);
  command.addHelpText('after', `\n${texts.examples}`);
}

async function run(
  context: Context,
  [old = '', into = '']: readonly string[],
  options: EditOptions,
): Promise<ExitCode> {
  const open = await openRegister(context, options);
  const [from, to] = [findInstitution(open.register, old), findInstitution(open.register, into)];
  return carryOut(context, open, options, mergeAct(open.register, from, to));
}

function findInstitution(register: Register, id: string): InstitutionRecord {
  const record = findRecord(register, id);
  if (record.kind === 'institution') return record;
  throw wrongKind(id, record.kind, ['institution']);
}
