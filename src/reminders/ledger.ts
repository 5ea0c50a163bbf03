/** The ledger: what has been handed over so far, read from its lines. */
import { later, type Day } from '../calendar/day.ts';
import { ladderKey, type Ladder } from './ladder.ts';
import { ledgerLine, readLedgerLine, type Handed, type LedgerEntry } from './ledger-line.ts';
import { rungDay, type Rung } from './rung.ts';

/** A mail that was begun: `waiting` are the addresses of which nobody knows whether it arrived, or that refused it. */
export type BegunMail = Extract<LedgerEntry, { says: 'sending' }> & { readonly waiting: readonly string[] };

/** What the ledger knows. */
export type Ledger = {
  /** How far each ladder has been climbed, by its key: the day of the highest rung that was handed over. */
  readonly climbed: ReadonlyMap<string, Day>;
  /** Mails of which the end is not known, or that not everybody has taken, the oldest first. */
  readonly begun: readonly BegunMail[];
  /** How many lines could not be read, a torn last one apart. */
  readonly passedOver: number;
};

/**
 * Reads the ledger. Duplicates, lines that git merged from two branches and lines that cannot be read do no harm: a
 * rung counts as handed over as soon as one line says so of it or of a higher one, and an address that took a mail
 * has taken it for good.
 */
export function readLedger(text: string): Ledger {
  const lines = text.split(/\r?\n/);
  const climbed = new Map<string, Day>();
  const mails: Mails = { begun: new Map(), taken: new Map() };
  let passedOver = 0;
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const entry = readLedgerLine(line);
    if (entry === undefined) passedOver += index === lines.length - 1 ? 0 : 1;
    else if (entry.says === 'handed') climb(climbed, entry.handed);
    else post(mails, entry);
  });
  const begun = [...mails.begun.values()].filter(({ waiting }) => waiting.length > 0);
  return { climbed, begun, passedOver };
}

function climb(climbed: Map<string, Day>, handed: Handed): void {
  const key = ladderKey(handed);
  const reached = rungDay(handed.rung, handed.date);
  if (reached !== undefined) climbed.set(key, later(climbed.get(key) ?? reached, reached));
}

/**
 * The ledger as it will be once every mail that was begun has arrived: what they say is not to be said in another mail,
 * while a higher rung is.
 */
export function asIfTaken(ledger: Ledger): Ledger {
  const climbed = new Map(ledger.climbed);
  for (const { reminders } of ledger.begun) for (const handed of reminders) climb(climbed, handed);
  return { ...ledger, climbed };
}

/** By Message-ID: the mails that were begun, and the addresses that took them. */
type Mails = {
  readonly begun: Map<string, BegunMail>;
  readonly taken: Map<string, readonly string[]>;
};

function post({ begun, taken }: Mails, entry: Exclude<LedgerEntry, { says: 'handed' }>): void {
  const { message } = entry;
  const mail = begun.get(message);
  switch (entry.says) {
    case 'sending':
      begun.set(message, { ...entry, waiting: without(entry.addresses, taken.get(message)) });
      return;
    case 'sent':
      taken.set(message, [...(taken.get(message) ?? []), ...entry.addresses]);
      if (mail !== undefined)
        begun.set(message, { ...mail, waiting: without(mail.waiting, entry.addresses) });
      return;
    case 'unsent':
      begun.delete(message);
      return;
    default:
      entry satisfies never;
  }
}

function without(addresses: readonly string[], gone: readonly string[] = []): readonly string[] {
  return addresses.filter((address) => !gone.includes(address));
}

/** The rungs of a ladder that are still to be handed over, reached or not. */
export function rungsLeft(ladder: Ladder, { climbed }: Ledger): readonly Rung[] {
  const height = climbed.get(ladderKey({ ...ladder, record: ladder.record?.id }));
  return ladder.rungs.filter(({ reached }) => height === undefined || reached > height);
}

/**
 * Lines to put behind what the ledger holds. Where the last line was torn it is closed first, so that nothing is glued
 * to it.
 */
export function ledgerAddition(present: string, entries: readonly LedgerEntry[]): string {
  if (entries.length === 0) return '';
  const isTorn = present !== '' && !present.endsWith('\n');
  return (isTorn ? '\n' : '') + entries.map(ledgerLine).join('');
}

/** What is said of a reminder that is handed over. */
export function handedOf(ladder: Ladder, rung: Rung, skipped: readonly Rung[], summed: boolean): Handed {
  const { record, what, item, date } = ladder;
  return {
    record: record?.id,
    what,
    item,
    date,
    rung: rung.name,
    skipped: skipped.map(({ name }) => name),
    summed,
  };
}
