/** One line of the ledger: what it can say, how it is written, how it is read. */
import { isDay, type Day } from '../calendar/day.ts';
import { rungDay } from './rung.ts';
import { isDataMap, type DataMap } from '../records/data-map.ts';

/** The version of the lines that are written. Lines of another version are passed over. */
export const LEDGER_VERSION = 1;

/** A rung of a ladder that has been handed over. */
export type Handed = {
  /** Undefined for what concerns the whole register. */
  readonly record: string | undefined;
  readonly what: string;
  readonly item: string | undefined;
  readonly date: Day;
  readonly rung: string;
  /** Lower rungs that had been reached too, and say nothing more now. */
  readonly skipped: readonly string[];
  /** True for what was long past, and only counted in a digest. */
  readonly summed: boolean;
};

/** What a line of the ledger says. */
export type LedgerEntry =
  | {
      /** A reminder reached its owner. */
      readonly says: 'handed';
      readonly on: Day;
      readonly to: string;
      readonly by: string;
      /** The Message-ID of the mail that brought it. */
      readonly message: string | undefined;
      readonly handed: Handed;
    }
  | {
      /** A mail is about to be sent: until a later line says what became of it, it may have arrived or not. */
      readonly says: 'sending';
      readonly on: Day;
      readonly to: string;
      readonly message: string;
      readonly addresses: readonly string[];
      readonly reminders: readonly Handed[];
    }
  | {
      /** A mail server took the mail for these addresses. */
      readonly says: 'sent';
      readonly on: Day;
      readonly message: string;
      readonly addresses: readonly string[];
    }
  | {
      /** The mail surely reached nobody more, and is given up: what it said is due as before. */
      readonly says: 'unsent';
      readonly on: Day;
      readonly message: string;
    };

/** A line with its line end. The same entry gives the same bytes. */
export function ledgerLine(entry: LedgerEntry): string {
  return `${JSON.stringify({ v: LEDGER_VERSION, ...wordsOf(entry) })}\n`;
}

function wordsOf(entry: LedgerEntry): object {
  switch (entry.says) {
    case 'handed': {
      const { on, to, by, message, handed } = entry;
      return { on, ...handedWords(handed), to, by, message };
    }
    case 'sending': {
      const { on, to, message, addresses, reminders } = entry;
      return { on, sending: message, to, addresses, reminders: reminders.map(handedWords) };
    }
    case 'sent':
      return { on: entry.on, sent: entry.message, addresses: entry.addresses };
    case 'unsent':
      return { on: entry.on, unsent: entry.message };
    default:
      return entry satisfies never;
  }
}

function handedWords({ record, what, item, date, rung, skipped, summed }: Handed): object {
  return {
    record,
    what,
    item,
    date,
    rung,
    ...(skipped.length > 0 && { skipped }),
    ...(summed && { summed }),
  };
}

/** What a line says; undefined where it is torn, of another version, or not ours at all. */
export function readLedgerLine(line: string): LedgerEntry | undefined {
  const words = readWords(line);
  if (words?.['v'] !== LEDGER_VERSION) return undefined;
  const { on, to, by, message, sending, sent, unsent } = words;
  if (!isDayText(on)) return undefined;
  if (isText(sending) && isText(to)) {
    const reminders = listOf(words['reminders']).flatMap((one) => readHanded(one) ?? []);
    return { says: 'sending', on, to, message: sending, addresses: textsOf(words['addresses']), reminders };
  }
  if (isText(sent)) return { says: 'sent', on, message: sent, addresses: textsOf(words['addresses']) };
  if (isText(unsent)) return { says: 'unsent', on, message: unsent };
  const handed = readHanded(words);
  if (handed === undefined) return undefined;
  const textOf = (value: unknown): string | undefined => (isText(value) ? value : undefined);
  return { says: 'handed', on, to: textOf(to) ?? '', by: textOf(by) ?? '', message: textOf(message), handed };
}

function readHanded(value: unknown): Handed | undefined {
  if (!isDataMap(value)) return undefined;
  const { record, what, item, date, rung, skipped, summed } = value;
  if (!isText(what) || !isDayText(date) || !isText(rung) || rungDay(rung, date) === undefined)
    return undefined;
  return {
    record: isText(record) ? record : undefined,
    what,
    item: isText(item) ? item : undefined,
    date,
    rung,
    skipped: textsOf(skipped),
    summed: summed === true,
  };
}

function readWords(line: string): DataMap | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isDataMap(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isDayText(value: unknown): value is Day {
  return isText(value) && isDay(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter(isText);
}
