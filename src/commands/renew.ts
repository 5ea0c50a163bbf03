/** `mou renew`: prepares the successor of an agreement, and proposes when it is in force. */
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { renewAct } from '../editing/acts/renew.ts';
import type { ExitCode } from '../errors.ts';
import type { Language } from '../locale/language.ts';
import { RENEW_HELP } from '../locale/renew-help.ts';
import { readDayOption } from './as-of.ts';
import type { CommandModule } from './command.ts';
import { addEditOptions, carryOut, type EditOptions } from './edit-register.ts';
import { findAgreement, termOf } from './find-agreement.ts';
import { openRegister } from './open-register.ts';
import { readNewId, readRecordFile } from './record-file-option.ts';

type RenewOptions = EditOptions & {
  readonly id?: string;
  readonly title?: string;
  readonly lasts?: string;
  readonly starts?: string;
  readonly file?: string;
};

export const renew: CommandModule = { describe, run };

function describe(command: Command, language: Language): void {
  const texts = RENEW_HELP[language];
  command
    .argument('<id>', texts.id)
    .option('--lasts <duration>', texts.lasts)
    .option('--starts <day>', texts.starts)
    .option('--title <text>', texts.title)
    .option('--id <id>', texts.newId)
    .option('--file <path>', texts.file);
  addEditOptions(command, language);
  command.addHelpText('after', `\n${texts.examples}`);
}

async function run(
  context: Context,
  [old = '']: readonly string[],
  options: RenewOptions,
): Promise<ExitCode> {
  const open = await openRegister(context, options);
  const { register, asOf } = open;
  const agreement = findAgreement(register, old);
  const { title, lasts, starts } = options;
  const isDay = starts !== undefined && starts !== 'signing';
  const renewing = {
    id: options.id === undefined ? undefined : readNewId(register, options.id),
    file: options.file === undefined ? undefined : readRecordFile(options.file),
    from: isDay ? readDayOption('--starts', starts, asOf) : starts,
    title,
    lasts,
  };
  return carryOut(
    context,
    open,
    options,
    renewAct(register, agreement, termOf(open, agreement), renewing, asOf),
  );
}
