/** `mou amend`: records an addendum, and tells how the last day moves. */
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { amendAct } from '../editing/acts/amend.ts';
import type { ExitCode } from '../errors.ts';
import { AMEND_HELP } from '../locale/amend-help.ts';
import type { Language } from '../locale/language.ts';
import { readDayOption } from './as-of.ts';
import type { CommandModule } from './command.ts';
import { addEditOptions, carryOut, type EditOptions } from './edit-register.ts';
import { findAgreement, termOf } from './find-agreement.ts';
import { readForms } from './form-words.ts';
import { pastDay } from './given-dates.ts';
import { openRegister } from './open-register.ts';
import { collected } from './repeated-option.ts';

type AmendOptions = EditOptions & {
  readonly signed?: string;
  readonly number?: string;
  readonly effective?: string;
  readonly until?: string;
  readonly lasts?: string;
  readonly form: readonly string[];
  readonly note?: string;
};

export const amend: CommandModule = { describe, run };

function describe(command: Command, language: Language): void {
  const texts = AMEND_HELP[language];
  command
    .argument('<id>', texts.id)
    .option('--until <day>', texts.until)
    .option('--lasts <duration>', texts.lasts)
    .option('--form <forms>', texts.form, collected, [])
    .option('--note <text>', texts.note)
    .option('--signed <day>', texts.signed)
    .option('--effective <day>', texts.effective)
    .option('--number <text>', texts.number);
  addEditOptions(command, language);
  command.addHelpText('after', `\n${texts.examples}`);
}

async function run(context: Context, [id = '']: readonly string[], options: AmendOptions): Promise<ExitCode> {
  const open = await openRegister(context, options);
  const { register, asOf } = open;
  const agreement = findAgreement(register, id);
  const day = (option: string, text: string | undefined): ReturnType<typeof readDayOption> | undefined =>
    text === undefined ? undefined : readDayOption(option, text, asOf);
  const act = amendAct(register, agreement, termOf(open, agreement), {
    signed: pastDay('--signed', options.signed, asOf),
    number: options.number,
    effective: day('--effective', options.effective),
    until: day('--until', options.until),
    lasts: options.lasts,
    scope: readForms('--form', register, options.form),
    note: options.note,
  });
  return carryOut(context, open, options, act);
}
