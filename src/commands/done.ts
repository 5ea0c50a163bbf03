/** `mou done`: records that a follow-up is done, chosen by its number or by words of it. */
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { doneAct } from '../editing/acts/done.ts';
import { UsageError, type ExitCode } from '../errors.ts';
import { DONE_HELP } from '../locale/done-help.ts';
import type { Language } from '../locale/language.ts';
import type { RegisterRecord } from '../records/record.ts';
import type { FollowedUp } from '../register/follow-ups.ts';
import { visible } from '../output/visible.ts';
import { folded } from '../views/folded.ts';
import type { CommandModule } from './command.ts';
import { addEditOptions, carryOut, type EditOptions } from './edit-register.ts';
import { wrongKind } from './find-agreement.ts';
import { findRecord } from './find-record.ts';
import { pastDay } from './given-dates.ts';
import { openRegister } from './open-register.ts';
import { questionsLeft } from './questions-left.ts';

type DoneOptions = EditOptions & { readonly on?: string };

export const done: CommandModule = { describe, run };

function describe(command: Command, language: Language): void {
  const texts = DONE_HELP[language];
  command.argument('<id>', texts.id).argument('[which...]', texts.which).option('--on <day>', texts.on);
  addEditOptions(command, language);
  command.addHelpText('after', `\n${texts.examples}`);
}

async function run(
  context: Context,
  [id = '', ...which]: readonly string[],
  options: DoneOptions,
): Promise<ExitCode> {
  const open = await openRegister(context, options);
  const record = followedUp(findRecord(open.register, id));
  const on = pastDay('--on', options.on, open.asOf);
  const words = which.join(' ');
  const position = (await asked(context, record, words, open.language)) ?? positionMeant(record, words);
  return carryOut(context, open, options, doneAct(open.register, record, position, on));
}

/** A record of a kind that has follow-ups and files. Throws UsageError for any other. */
export function followedUp(record: RegisterRecord): FollowedUp {
  if (record.kind === 'agreement' || record.kind === 'activity') return record;
  throw wrongKind(record.id, record.kind, ['agreement', 'activity']);
}

/** The follow-up that a person chooses, where one can be asked and several are open. */
async function asked(
  { interactive }: Context,
  { data }: FollowedUp,
  words: string,
  language: Language,
): Promise<number | undefined> {
  const open = (data.follow_ups ?? []).flatMap(({ what, done: day }, index) =>
    day === undefined ? [{ value: String(index + 1), label: visible(what) }] : [],
  );
  if (!interactive || words !== '' || open.length < 2) return undefined;
  const { askOne, untilStopped } = await import('../io/asking.ts');
  const chosen = await untilStopped(() => askOne({}, DONE_HELP[language].ask, open));
  if (chosen === undefined) throw questionsLeft();
  return Number(chosen);
}

type Listed = { readonly position: number; readonly what: string; readonly isDone: boolean };

/** The position of the follow-up that is meant, from 1: by number, by words, or because only one is open. */
function positionMeant({ id, data }: FollowedUp, which: string): number {
  const listed = (data.follow_ups ?? []).map(({ what, done: day }, index) => ({
    position: index + 1,
    what,
    isDone: day !== undefined,
  }));
  const open = listed.filter(({ isDone }) => !isDone);
  if (listed.length === 0 || (which === '' && open.length === 0)) throw nothingOpen(id);
  if (which === '') return onlyOne(id, open);
  if (/^\d+$/.test(which)) {
    const numbered = listed.find(({ position }) => position === Number(which));
    if (numbered === undefined) throw noSuch(id, which, listed);
    return numbered.position;
  }
  const found = listed.filter(({ what }) => folded(what).includes(folded(which)));
  const openFound = found.filter(({ isDone }) => !isDone);
  const [first] = found;
  if (first === undefined) throw noSuch(id, which, listed);
  return openFound.length === 0 ? first.position : onlyOne(id, openFound);
}

function onlyOne(id: string, open: readonly Listed[]): number {
  const [only, ...others] = open;
  if (only !== undefined && others.length === 0) return only.position;
  throw new UsageError({
    en: `Several are open in \`${id}\`: ${named(open)}. Say which, by number or by words: mou done ${id} ${String(only?.position ?? 1)}`,
    id: `Ada beberapa yang terbuka dalam \`${id}\`: ${named(open)}. Sebutkan yang mana, dengan nomor atau kata-katanya: mou done ${id} ${String(only?.position ?? 1)}`,
  });
}

function named(listed: readonly Listed[]): string {
  return listed.map(({ position, what }) => `${String(position)} "${what}"`).join(', ');
}

function nothingOpen(id: string): UsageError {
  return new UsageError({
    en: `\`${id}\` has no open follow-up. \`mou status\` shows those of the whole register.`,
    id: `\`${id}\` tidak memuat tindak lanjut yang terbuka. \`mou status\` menampilkan yang ada dalam seluruh register.`,
  });
}

function noSuch(id: string, which: string, listed: readonly Listed[]): UsageError {
  return new UsageError({
    en: `\`${id}\` has no follow-up \`${which}\`. It has: ${named(listed)}.`,
    id: `\`${id}\` tidak memuat tindak lanjut \`${which}\`. Yang ada: ${named(listed)}.`,
  });
}
