/** Sending digests by mail, so that a run may be stopped at any point and the next one goes on where it was. */
import { join } from 'node:path';
import type { Context } from '../../context.ts';
import { makeCacheFolder } from '../../io/cache-folder.ts';
import { addToLedger } from '../../io/ledger-file.ts';
import { whileLocked } from '../../io/lock-file.ts';
import type { MailSettings } from '../../io/mail-settings.ts';
import { sendMail } from '../../io/send-mail.ts';
import { SEND_TEXTS } from '../../locale/send.ts';
import { visible } from '../../output/visible.ts';
import { digestsOf } from '../../reminders/digest.ts';
import { asIfTaken, type BegunMail } from '../../reminders/ledger.ts';
import { mailAgain, mailOf, sendingEntry, sentEntries, type Mail } from '../../reminders/mails.ts';
import { remindersOn } from '../../reminders/reminders-on.ts';
import type { TemplateSource } from '../../templating/template.ts';
import { digestMailDomain, mailBytes } from './digest-mail.ts';
import type { RegisterReminders } from './register-reminders.ts';

/** What sending needs beside the reminders. */
export type Sending = {
  readonly context: Context;
  readonly reminders: RegisterReminders;
  readonly settings: MailSettings;
  readonly source: TemplateSource;
};

const LOCK_FILE = 'remind.lock';

/**
 * Sends what is due, and answers how many mails did not reach everybody they were meant for.
 *
 * Three things happen to a mail, each on the disk before the next begins: (1) the ledger says that it is being sent,
 * to whom and with what; (2) the mail server takes it or not; (3) the ledger says what became of it, with a line for
 * each reminder. A run that is stopped
 *
 * - before 1 has done nothing: the next one does all;
 * - between 1 and 2, or during 2, leaves a mail that is begun. Nobody can know whether the server took it, so the
 *   next run sends that mail first: the same day, reminders and text, under the same Message-ID. This is the one copy
 *   that SMTP makes unavoidable (RFC 5321, 6.1), and by its Message-ID mail programs show it once;
 * - between 2 and 3 leaves the same, and is mended in the same way;
 * - while it writes 1 or 3 leaves a torn line, which says nothing: as if it had not been written. The lines of 3 are
 *   one write, and the line that closes the mail is the last of them: if only some are whole, the mail is still
 *   begun, and goes out once more as above.
 *
 * The same Message-ID follows from the same owner and reminders also where the ledger was lost with the run, as on a
 * CI machine that was stopped before it could commit.
 *
 * A server that refuses has not taken the mail: it is given up, and what it said is due as before, so that one mail a
 * week later says what seven would have. One that takes it for some addresses has handed it over; only the others
 * get that mail again. One that falls silent may have taken it: that mail stays begun.
 */
export async function sendReminders(sending: Sending): Promise<number> {
  const { reminders } = sending;
  const lock = join(makeCacheFolder(reminders.open.root, LOCK_FILE), LOCK_FILE);
  return whileLocked(lock, async () => {
    let failures = 0;
    for (const begun of askedFor(reminders)) failures += await sendAgain(sending, begun);
    // Read anew: what has just been given up is due again, and what is still on its way is not to be said twice.
    const now = remindersOn(reminders.ladders, asIfTaken(reminders.ledger()), reminders.open.asOf);
    const { language } = reminders.open;
    for (const digest of digestsOf(now, reminders.language)) {
      const mail = mailOf(
        digest,
        reminders.owners.office,
        digestMailDomain(sending.settings.from, reminders.owners.office),
      );
      if (mail === undefined) {
        sending.context.err(`${SEND_TEXTS[language].noAddress(visible(digest.owner.name))}\n`);
        failures += 1;
      } else {
        addToLedger(reminders.open.root, [sendingEntry(mail)]);
        failures += await send(sending, mail, true);
      }
    }
    return failures;
  });
}

function askedFor({ ledger, owner }: RegisterReminders): readonly BegunMail[] {
  return ledger().begun.filter(({ to }) => owner === undefined || to === owner);
}

async function sendAgain(sending: Sending, begun: BegunMail): Promise<number> {
  const { open, owners, laddersOn } = sending.reminders;
  const mail = mailAgain(begun, laddersOn(begun.on), owners.office, sending.reminders.language);
  if (mail !== undefined) return send(sending, mail, begun.waiting.length === begun.addresses.length);
  addToLedger(open.root, [{ says: 'unsent', on: open.asOf, message: begun.message }]);
  return 0;
}

/** Sends a mail that the ledger knows as begun; `isFirst` while nobody has taken it. Answers 0 where everybody has. */
async function send(sending: Sending, mail: Mail, isFirst: boolean): Promise<number> {
  const { context, reminders, settings, source } = sending;
  const bytes = await mailBytes(reminders.open, source, mail, settings.from);
  const outcome = await sendMail(settings, mail.addresses, bytes);
  const { root, language } = reminders.open;
  const texts = SEND_TEXTS[language];
  const name = visible(mail.digest.owner.name);
  switch (outcome.kind) {
    case 'taken':
      addToLedger(root, sentEntries(mail, outcome.addresses, isFirst));
      context.out(`${texts.sent(name, outcome.addresses, mail.reminders.length)}\n`);
      for (const { address, why } of outcome.refused)
        context.err(`${texts.addressRefused(address, visible(why))}\n`);
      return outcome.refused.length === 0 ? 0 : 1;
    case 'refused':
      // Whoever has taken it before has it; for the others it stays begun.
      if (isFirst) addToLedger(root, [{ says: 'unsent', on: mail.digest.asOf, message: mail.message }]);
      context.err(`${texts.refused(name, visible(outcome.why))}\n`);
      return 1;
    case 'unknown':
      context.err(`${texts.unknown(name, visible(outcome.why))}\n`);
      return 1;
    default:
      return outcome satisfies never;
  }
}
