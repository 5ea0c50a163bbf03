/** `mou remind`: what is due, for whom, and what comes next; written down or sent where it is asked for. */
import { Option, type Command } from 'commander';
import type { Context } from '../context.ts';
import { EXIT, UsageError, type ExitCode } from '../errors.ts';
import { addToLedger } from '../io/ledger-file.ts';
import { mailSettings, senderIn } from '../io/mail-settings.ts';
import { templateSource } from '../io/template-files.ts';
import type { Language } from '../locale/language.ts';
import { REMIND_HELP } from '../locale/remind-help.ts';
import { REMIND_TEXTS } from '../locale/remind.ts';
import { SEND_TEXTS } from '../locale/send.ts';
import { STATUS_TEXTS } from '../locale/status.ts';
import { countOf, digestsOf, handedIn, type Digest } from '../reminders/digest.ts';
import type { LedgerEntry } from '../reminders/ledger-line.ts';
import { mailOf } from '../reminders/mails.ts';
import { remindersOn } from '../reminders/reminders-on.ts';
import type { CommandModule, GlobalOptions } from './command.ts';
import { openRegister, type OpenRegister } from './open-register.ts';
import { digestMailDomain, mailBytes } from './remind/digest-mail.ts';
import { writeEmlFiles } from './remind/eml-files.ts';
import { refuseStranger } from './remind/refuse-stranger.ts';
import { registerReminders, type RegisterReminders } from './remind/register-reminders.ts';
import { sendReminders } from './remind/send-reminders.ts';
import { REMIND_FORMATS, showReminders, type RemindFormat } from './remind/show-reminders.ts';

type RemindOptions = GlobalOptions & {
  readonly asOf?: string;
  readonly format: RemindFormat;
  readonly owner?: string;
  readonly record: boolean;
  readonly send: boolean;
  readonly eml?: string;
  readonly force: boolean;
  readonly dryRun: boolean;
};

export const remind: CommandModule = { describe, run };

function describe(command: Command, language: Language): void {
  const texts = REMIND_HELP[language];
  command
    .addOption(new Option('-f, --format <format>', texts.format).choices(REMIND_FORMATS).default('text'))
    .option('--owner <id>', texts.owner)
    .option('--record', texts.record, false)
    .option('--send', texts.send, false)
    .option('--eml <folder>', texts.eml)
    .option('--force', texts.force, false)
    .option('-n, --dry-run', texts.dryRun, false)
    .option('--as-of <day>', texts.asOf)
    .addHelpText('after', `\n${texts.examples}`);
}

async function run(context: Context, _: readonly string[], options: RemindOptions): Promise<ExitCode> {
  if (options.send && options.eml !== undefined) throw twoWays();
  const open = await openRegister(context, options);
  if (options.record || options.send) refuseTomorrow(context, open, options);
  const reminders = registerReminders(open, options.owner);
  refuseStranger(open, options.owner, reminders.ladders.length > 0);
  warn(context, reminders);
  const now = remindersOn(reminders.ladders, reminders.ledger(), open.asOf);
  const digests = digestsOf(now, reminders.language);
  if (options.send) return send(context, reminders, digests, options.dryRun);
  if (options.eml !== undefined) return writeMails(context, reminders, digests, options.eml, options);
  const recorded = options.record && !options.dryRun;
  const shown = { digests, coming: now.coming, recorded };
  showReminders(context, open, () => templateSource(open.root), options.format, shown);
  record(context, open, digests, options);
  return EXIT.ok;
}

async function send(
  context: Context,
  reminders: RegisterReminders,
  digests: readonly Digest[],
  isDry: boolean,
): Promise<ExitCode> {
  const { open, ledger } = reminders;
  const settings = isDry ? undefined : mailSettings(context.env);
  const source = templateSource(open.root);
  if (digests.length === 0 && ledger().begun.length === 0)
    context.err(`${SEND_TEXTS[open.language].nothing}\n`);
  if (settings === undefined) {
    for (const digest of digests) await showMail(context, reminders, digest);
    return EXIT.ok;
  }
  const failures = await sendReminders({ context, reminders, settings, source });
  return failures === 0 ? EXIT.ok : EXIT.couldNotRun;
}

/** The exact message that would be sent. */
async function showMail(
  context: Context,
  { open, owners }: RegisterReminders,
  digest: Digest,
): Promise<void> {
  const texts = SEND_TEXTS[open.language];
  const from = senderIn(context.env) ?? context.env['MOU_SMTP_USER'];
  const mail = mailOf(digest, owners.office, digestMailDomain(from, owners.office));
  if (mail === undefined) {
    context.err(`${texts.noAddress(digest.owner.name)}\n`);
    return;
  }
  context.err(`${texts.wouldSend(mail.addresses, context.env['MOU_SMTP_HOST'] ?? 'MOU_SMTP_HOST')}\n`);
  const bytes = await mailBytes(open, templateSource(open.root), mail, from ?? owners.office.email);
  context.out(bytes.toString('latin1'));
}

async function writeMails(
  context: Context,
  reminders: RegisterReminders,
  digests: readonly Digest[],
  folder: string,
  options: RemindOptions,
): Promise<ExitCode> {
  const { open } = reminders;
  const eml = { folder, force: options.force, isDry: options.dryRun };
  const written = await writeEmlFiles(context, reminders, templateSource(open.root), digests, eml);
  record(context, open, written, options);
  return written.length === digests.length ? EXIT.ok : EXIT.couldNotRun;
}

/** Only what has been shown or written is told: a run that is stopped before this tells it again. */
function record(
  context: Context,
  { root, language }: OpenRegister,
  digests: readonly Digest[],
  { record: isAsked, dryRun, format }: RemindOptions,
): void {
  const texts = REMIND_TEXTS[language];
  const count = digests.reduce((sum, digest) => sum + countOf(digest) + digest.longPast.length, 0);
  if (isAsked && !dryRun)
    addToLedger(
      root,
      digests.flatMap((digest) => recordedEntries(digest, format)),
    );
  if (count === 0) return;
  const note = isAsked ? (dryRun ? texts.wouldRecord : texts.recorded)(count) : texts.notRecorded;
  context.err(`${note}\n`);
}

function recordedEntries(digest: Digest, by: string): readonly LedgerEntry[] {
  const { asOf, owner } = digest;
  return handedIn(digest).map((handed) => ({
    says: 'handed',
    on: asOf,
    to: owner.id,
    by,
    message: undefined,
    handed,
  }));
}

function warn(context: Context, { open, ledger }: RegisterReminders): void {
  const { passedOver } = ledger();
  if (passedOver > 0) context.err(`${REMIND_TEXTS[open.language].passedOver(passedOver)}\n`);
  if (open.findings.length > 0) context.err(`${STATUS_TEXTS[open.language].mistakes}\n`);
}

/** What a later day brings is not told yet: written down today, it would never be. */
function refuseTomorrow(context: Context, { register, asOf }: OpenRegister, options: RemindOptions): void {
  if (asOf <= context.today(register.settings.timeZone)) return;
  const flag = options.send ? '--send' : '--record';
  throw new UsageError({
    en: `--as-of ${asOf} has not come yet, so its reminders can be shown but not counted as told. Leave out --as-of, or ${flag}.`,
    id: `--as-of ${asOf} belum tiba, jadi pengingatnya dapat ditampilkan tetapi belum dapat dianggap sudah disampaikan. Hapus --as-of, atau ${flag}.`,
  });
}

function twoWays(): UsageError {
  return new UsageError({
    en: '--send hands the mails to a mail server and --eml writes them to files. Choose one of them.',
    id: '--send menyerahkan surel kepada server surel, sedangkan --eml menulisnya ke berkas. Pilih salah satu.',
  });
}
