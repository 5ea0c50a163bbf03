/** Which mails carry which digests: their addresses, and a Message-ID that is the same whenever the same is sent again. */
import { createHash } from 'node:crypto';
import { compareText } from '../findings/finding.ts';
import type { Language } from '../locale/language.ts';
import { digestOf, handedIn, type Digest } from './digest.ts';
import { ladderKey, type Ladder } from './ladder.ts';
import type { Handed, LedgerEntry } from './ledger-line.ts';
import type { BegunMail } from './ledger.ts';
import type { Owner } from './owners.ts';
import type { Reminder } from './reminders-on.ts';
import { rungDay } from './rung.ts';

/** A digest on its way to the addresses of its owner, or of the office where the owner has none. */
export type Mail = {
  readonly message: string;
  readonly addresses: readonly string[];
  readonly digest: Digest;
  readonly reminders: readonly Handed[];
};

/** The mail of a digest; undefined where neither its owner nor the office has an address. `domain` is the sender's. */
export function mailOf(digest: Digest, office: Owner, domain: string): Mail | undefined {
  const addresses = addressesOf(digest.owner.email === undefined ? office : digest.owner);
  if (addresses.length === 0) return undefined;
  const reminders = handedIn(digest);
  return { message: messageId(digest.owner, reminders, domain), addresses, digest, reminders };
}

function addressesOf({ email, cc }: Owner): readonly string[] {
  return email === undefined ? [] : [...new Set([email, ...cc])];
}

/**
 * A Message-ID that follows from whom a mail goes to and what it reminds of, not from the day: a run that was stopped
 * before it could write down that the mail had gone sends it again under the same one, and whoever has it twice can
 * tell that it is the same.
 */
function messageId({ id }: Owner, reminders: readonly Handed[], domain: string): string {
  const keys = reminders.map((one) => `${ladderKey(one)} ${one.rung}`).sort(compareText);
  const hash = createHash('sha256')
    .update(JSON.stringify([id, keys]))
    .digest('hex');
  return `<${hash.slice(0, 32)}.mou@${domain}>`;
}

/** What the ledger says before a mail is handed to the mail server. */
export function sendingEntry({ message, addresses, digest, reminders }: Mail): LedgerEntry {
  return { says: 'sending', on: digest.asOf, to: digest.owner.id, message, addresses, reminders };
}

/**
 * What the ledger says once a mail server has taken a mail for some addresses: as soon as one of them has it, its
 * reminders are handed over.
 */
export function sentEntries(
  { message, digest, reminders }: Mail,
  taken: readonly string[],
  isFirst: boolean,
): readonly LedgerEntry[] {
  const { asOf: on, owner } = digest;
  const handed = isFirst ? reminders : [];
  return [
    ...handed.map((one) => ({ says: 'handed' as const, on, to: owner.id, by: 'mail', message, handed: one })),
    { says: 'sent', on, message, addresses: taken },
  ];
}

/**
 * A mail that was begun, once more: what it said, as far as that still stands and is still its owner's, to the
 * addresses that have not taken it and are still the owner's. Undefined where nothing of it is left. `ladders` are
 * those of the day on which it was begun.
 */
export function mailAgain(
  begun: BegunMail,
  ladders: readonly Ladder[],
  office: Owner,
  language: Language,
): Mail | undefined {
  const own = new Map(
    ladders.flatMap((one) => (one.owner.id === begun.to ? [[keyOf(one), one] as const] : [])),
  );
  const [due, longPast] = [false, true].map((summed) =>
    begun.reminders.flatMap((handed) => (handed.summed === summed ? reminderOf(handed, own) : [])),
  );
  const [first] = own.values();
  if (first === undefined || due === undefined || longPast === undefined) return undefined;
  const digest = digestOf({ asOf: begun.on, due, longPast }, first.owner, language);
  const known = addressesOf(first.owner.email === undefined ? office : first.owner);
  const addresses = begun.waiting.filter((address) => known.includes(address));
  const reminders = handedIn(digest);
  if (addresses.length === 0 || reminders.length === 0) return undefined;
  return { message: begun.message, addresses, digest, reminders };
}

function reminderOf(handed: Handed, ladders: ReadonlyMap<string, Ladder>): readonly Reminder[] {
  const ladder = ladders.get(ladderKey(handed));
  const reached = ladder && rungDay(handed.rung, ladder.date);
  if (ladder === undefined || reached === undefined) return [];
  const skipped = ladder.rungs.filter(({ name }) => handed.skipped.includes(name));
  return [{ ladder, rung: { name: handed.rung, reached }, skipped }];
}

function keyOf(ladder: Ladder): string {
  return ladderKey({ ...ladder, record: ladder.record?.id });
}
