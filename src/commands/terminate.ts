/** `mou terminate`: records that an agreement ends before its end. */
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { terminateAct } from '../editing/acts/terminate.ts';
import { UsageError, type ExitCode } from '../errors.ts';
import type { Language } from '../locale/language.ts';
import { TERMINATE_HELP } from '../locale/terminate-help.ts';
import { readDayOption } from './as-of.ts';
import type { CommandModule } from './command.ts';
import { addEditOptions, carryOut, type EditOptions } from './edit-register.ts';
import { findAgreement, termOf } from './find-agreement.ts';
import { pastDay } from './given-dates.ts';
import { openRegister, type OpenRegister } from './open-register.ts';
import { readParties } from './party-option.ts';
import { questionsLeft } from './questions-left.ts';

type TerminateOptions = EditOptions & {
  readonly lastDay?: string;
  readonly noticeGiven?: string;
  readonly by?: string;
  readonly reason?: string;
};

export const terminate: CommandModule = { describe, run };

function describe(command: Command, language: Language): void {
  const texts = TERMINATE_HELP[language];
  command
    .argument('<id>', texts.id)
    .option('--last-day <day>', texts.lastDay)
    .option('--notice-given <day>', texts.noticeGiven)
    .option('--by <party>', texts.by)
    .option('--reason <text>', texts.reason);
  addEditOptions(command, language);
  command.addHelpText('after', `\n${texts.examples}`);
}

async function run(
  context: Context,
  [id = '']: readonly string[],
  options: TerminateOptions,
): Promise<ExitCode> {
  const open = await openRegister(context, options);
  const { register, asOf } = open;
  const agreement = findAgreement(register, id);
  const { reason } = options;
  const given =
    options.lastDay ?? (options.noticeGiven === undefined ? await asked(context, open) : undefined);
  const lastDay = given === undefined ? undefined : readDayOption('--last-day', given, asOf);
  const noticeGiven =
    options.noticeGiven === undefined ? undefined : pastDay('--notice-given', options.noticeGiven, asOf);
  if (lastDay === undefined && noticeGiven === undefined) throw noDay(id);
  const [by] = options.by === undefined ? [] : readParties('--by', register, agreement, [options.by]);
  const act = terminateAct(register, agreement, termOf(open, agreement), {
    lastDay,
    noticeGiven,
    by,
    reason,
  });
  return carryOut(context, open, options, act);
}

/** The last day, from a person where one can be asked. */
async function asked(
  { interactive }: Context,
  { language, asOf }: OpenRegister,
): Promise<string | undefined> {
  if (!interactive) return undefined;
  const { askText, untilStopped } = await import('../io/asking.ts');
  const { dayProblem } = await import('../io/answer-problems.ts');
  const problem = dayProblem(asOf);
  const answer = await untilStopped(() =>
    askText({}, TERMINATE_HELP[language].when, (given) => problem(given)?.[language]),
  );
  if (answer === undefined) throw questionsLeft();
  return answer === '' ? undefined : answer;
}

function noDay(id: string): UsageError {
  return new UsageError({
    en: `Say when it ends: mou terminate ${id} --last-day 2028-06-30. If only notice was given so far, say when: --notice-given 2028-01-10.`,
    id: `Sebutkan kapan berakhir: mou terminate ${id} --last-day 2028-06-30. Bila baru ada pemberitahuan, sebutkan harinya: --notice-given 2028-01-10.`,
  });
}
