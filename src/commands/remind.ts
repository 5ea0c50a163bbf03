/** `mou remind`: what is due, for whom, and what comes next; written down or sent where it is asked for. */
import { Option, type Command } from 'commander';
import type { Context } from '../context.ts';
import { EXIT, UsageError, type ExitCode } from '../errors.ts';
import { addToLedger, readLedgerFile } from '../io/ledger-file.ts';
import { page } from '../io/pager.ts';
import type { Language } from '../locale/language.ts';
import { REMIND_HELP } from '../locale/remind-help.ts';
import { REMIND_TEXTS } from '../locale/remind.ts';
import { REMINDER_TEXTS } from '../locale/reminders.ts';
import { STATUS_TEXTS } from '../locale/status.ts';
import { digestData } from '../output/reminders/reminder-data.ts';
import { remindersJson } from '../output/reminders/reminders-json.ts';
import { comingData, remindersText } from '../output/reminders/reminders-text.ts';
import { nearest } from '../records/nearest.ts';
import { ourInstitution } from '../register/parties.ts';
import { countOf, digestsOf, handedIn, type Digest } from '../reminders/digest.ts';
import { laddersOf } from '../reminders/ladders.ts';
import { readLedger } from '../reminders/ledger.ts';
import type { LedgerEntry } from '../reminders/ledger-line.ts';
import { ownersOf } from '../reminders/owners.ts';
import { remindersOn, type Reminders } from '../reminders/reminders-on.ts';
import type { CommandModule, GlobalOptions } from './command.ts';
import { openRegister, type OpenRegister } from './open-register.ts';

type RemindOptions = GlobalOptions & {
  readonly asOf?: string;
  readonly format: 'text' | 'json';
  readonly owner?: string;
  readonly record: boolean;
  readonly dryRun: boolean;
};

export const remind: CommandModule = { describe, run };

function describe(command: Command, language: Language): void {
  const texts = REMIND_HELP[language];
  command
    .addOption(new Option('-f, --format <format>', texts.format).choices(['text', 'json']).default('text'))
    .option('--owner <id>', texts.owner)
    .option('--record', texts.record, false)
    .option('-n, --dry-run', texts.dryRun, false)
    .option('--as-of <day>', texts.asOf)
    .addHelpText('after', `\n${texts.examples}`);
}

async function run(context: Context, _: readonly string[], options: RemindOptions): Promise<ExitCode> {
  const open = await openRegister(context, options);
  if (options.record) refuseTomorrow(context, open);
  const reminders = remindersIn(context, open, options.owner);
  const digests = digestsOf(reminders, open.language);
  show(context, open, reminders, digests, options);
  // Only what has been shown is told: a run that is stopped before this line tells it again.
  if (options.record && !options.dryRun) addToLedger(open.root, digests.flatMap(recordedEntries));
  const note = noteOn(digests, options, open.language);
  if (note !== '') context.err(`${note}\n`);
  return EXIT.ok;
}

/** What is due and what comes next, of one owner where one is asked for. */
function remindersIn(
  context: Context,
  { register, terms, root, language, findings }: OpenRegister,
  owner: string | undefined,
): Reminders {
  const ledger = readLedger(readLedgerFile(root));
  if (ledger.passedOver > 0) context.err(`${REMIND_TEXTS[language].passedOver(ledger.passedOver)}\n`);
  if (findings.length > 0) context.err(`${STATUS_TEXTS[language].mistakes}\n`);
  const ladders = laddersOf(register, terms, ownersOf(register));
  const ids = [...new Set(ladders.map((ladder) => ladder.owner.id))];
  const known = [...new Set([...Object.keys(register.settings.owners), ...ids])];
  if (owner !== undefined && !known.includes(owner)) throw noSuchOwner(owner, known);
  return remindersOn(
    owner === undefined ? ladders : ladders.filter((ladder) => ladder.owner.id === owner),
    ledger,
    terms.asOf,
  );
}

function show(
  context: Context,
  { register, terms, language, asOf }: OpenRegister,
  reminders: Reminders,
  digests: readonly Digest[],
  options: RemindOptions,
): void {
  const reminding = { register, terms, language };
  const data = digests.map((digest) => digestData(reminding, digest));
  const coming = comingData(reminding, reminders.coming);
  const recorded = options.record && !options.dryRun;
  if (options.format === 'json') {
    context.out(remindersJson(asOf, data, coming, recorded));
    return;
  }
  const texts = REMINDER_TEXTS[language];
  const heading = texts.heading(ourInstitution(register)?.name ?? texts.register, asOf);
  const { colour, columns } = context;
  page(context, remindersText(data, coming, { language, colour, columns, heading }));
}

function noteOn(digests: readonly Digest[], { record, dryRun }: RemindOptions, language: Language): string {
  const texts = REMIND_TEXTS[language];
  const count = digests.reduce((sum, digest) => sum + countOf(digest) + digest.longPast.length, 0);
  if (count === 0) return '';
  if (!record) return texts.notRecorded;
  return dryRun ? texts.wouldRecord(count) : texts.recorded(count);
}

function recordedEntries(digest: Digest): readonly LedgerEntry[] {
  const { asOf, owner } = digest;
  return handedIn(digest).map((handed) => ({
    says: 'handed',
    on: asOf,
    to: owner.id,
    by: 'record',
    message: undefined,
    handed,
  }));
}

/** What a later day brings is not told yet: written down today, it would never be. */
function refuseTomorrow(context: Context, { register, asOf }: OpenRegister): void {
  if (asOf <= context.today(register.settings.timeZone)) return;
  throw new UsageError({
    en: `--as-of ${asOf} has not come yet, so its reminders can be shown but not written down as told. Leave out --as-of, or --record.`,
    id: `--as-of ${asOf} belum tiba, jadi pengingatnya dapat ditampilkan tetapi belum dapat dicatat sudah disampaikan. Hapus --as-of, atau --record.`,
  });
}

function noSuchOwner(owner: string, known: readonly string[]): UsageError {
  const meant = nearest(owner, known);
  const all = known.join(', ');
  return new UsageError({
    en: `--owner ${owner}: nobody is reminded under this id.${meant === undefined ? '' : ` Did you mean \`${meant}\`?`} ${all === '' ? 'There are no owners in mou.config.yaml.' : `There are: ${all}.`}`,
    id: `--owner ${owner}: tidak ada yang diingatkan dengan id ini.${meant === undefined ? '' : ` Mungkin maksudnya \`${meant}\`?`} ${all === '' ? 'Belum ada penanggung jawab dalam mou.config.yaml.' : `Yang ada: ${all}.`}`,
  });
}
