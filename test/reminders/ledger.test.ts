/** The ledger: what its lines say, and that nothing that may befall a file in git does harm. */
import { describe, expect, it, test } from 'vitest';
import * as fc from 'fast-check';
import { day, someDay } from '../calendar/arbitraries.ts';
import {
  ledgerLine,
  readLedgerLine,
  type Handed,
  type LedgerEntry,
} from '../../src/reminders/ledger-line.ts';
import { ledgerAddition, readLedger } from '../../src/reminders/ledger.ts';

const HANDED: Handed = {
  record: 'nota-2021',
  what: 'last-day',
  item: undefined,
  date: day('2026-03-31'),
  rung: 'P3M',
  skipped: ['P1Y', 'P6M'],
  summed: false,
};

const told = (handed: Partial<Handed> = {}): LedgerEntry => ({
  says: 'handed',
  on: day('2026-01-05'),
  to: 'kui',
  by: 'record',
  message: undefined,
  handed: { ...HANDED, ...handed },
});

const sending = (addresses = ['kui@example.ac.id']): LedgerEntry => ({
  says: 'sending',
  on: day('2026-01-05'),
  to: 'kui',
  message: '<a@example.ac.id>',
  addresses,
  reminders: [HANDED],
});

const sent = (addresses = ['kui@example.ac.id']): LedgerEntry => ({
  says: 'sent',
  on: day('2026-01-05'),
  message: '<a@example.ac.id>',
  addresses,
});

const unsent: LedgerEntry = { says: 'unsent', on: day('2026-01-05'), message: '<a@example.ac.id>' };

const linesOf = (...entries: readonly LedgerEntry[]): string => entries.map(ledgerLine).join('');
const heights = (text: string): readonly (readonly [string, string])[] => [...readLedger(text).climbed];
const waiting = (...entries: readonly LedgerEntry[]): readonly string[] =>
  readLedger(linesOf(...entries)).begun.flatMap((mail) => mail.waiting);

const KEY = '["nota-2021","last-day",null,"2026-03-31"]';

it('is one short line for a reminder, that a person can read', () => {
  expect(ledgerLine(told())).toBe(
    '{"v":1,"on":"2026-01-05","record":"nota-2021","what":"last-day","date":"2026-03-31","rung":"P3M","skipped":["P1Y","P6M"],"to":"kui","by":"record"}\n',
  );
});

const someText = fc.string({ unit: 'grapheme', minLength: 1 });
const someHanded: fc.Arbitrary<Handed> = fc.record({
  record: fc.option(someText, { nil: undefined }),
  what: someText,
  item: fc.option(someText, { nil: undefined }),
  date: someDay,
  rung: fc.constantFrom('P1Y', 'P0D', '+P1D', 'P14D'),
  skipped: fc.array(fc.constantFrom('P1Y', 'P6M'), { maxLength: 2 }),
  summed: fc.boolean(),
});
const someEntry: fc.Arbitrary<LedgerEntry> = fc.oneof(
  fc.record({
    says: fc.constant('handed' as const),
    on: someDay,
    to: someText,
    by: someText,
    message: fc.option(someText, { nil: undefined }),
    handed: someHanded,
  }),
  fc.record({
    says: fc.constant('sending' as const),
    on: someDay,
    to: someText,
    message: someText,
    addresses: fc.array(someText),
    reminders: fc.array(someHanded),
  }),
  fc.record({
    says: fc.constant('sent' as const),
    on: someDay,
    message: someText,
    addresses: fc.array(someText),
  }),
  fc.record({ says: fc.constant('unsent' as const), on: someDay, message: someText }),
);

describe('any line', () => {
  it('is read as it was written, and is one line', () => {
    fc.assert(
      fc.property(someEntry, (entry) => {
        const line = ledgerLine(entry);
        expect(line.indexOf('\n')).toBe(line.length - 1);
        expect(readLedgerLine(line)).toEqual(entry);
      }),
    );
  });

  it('torn anywhere says nothing, and is not glued to the next', () => {
    fc.assert(
      fc.property(someEntry, fc.nat(), (entry, cut) => {
        const line = ledgerLine(entry);
        const torn = line.slice(0, cut % (line.length - 1));
        const mended = torn + ledgerAddition(torn, [told()]);
        expect(heights(mended)).toEqual([[KEY, '2025-12-31']]);
      }),
    );
  });
});

describe('a ledger', () => {
  test.each([
    ['nothing', '', []],
    ['the highest rung, whatever the order', linesOf(told({ rung: 'P1M' }), told()), [[KEY, '2026-02-28']]],
    ['a line that stands twice', linesOf(told(), told()), [[KEY, '2025-12-31']]],
    ['line ends of Windows', linesOf(told()).replaceAll('\n', '\r\n'), [[KEY, '2025-12-31']]],
    ['empty lines', `\n\n${linesOf(told())}\n`, [[KEY, '2025-12-31']]],
    ['a line of another version', linesOf(told()).replace('"v":1', '"v":2'), []],
    [
      'the marks of a conflict in git',
      `<<<<<<< HEAD\n${linesOf(told())}=======\n>>>>>>> x\n`,
      [[KEY, '2025-12-31']],
    ],
    ['a day that does not exist', linesOf(told()).replace('2026-03-31', '2026-02-31'), []],
    ['a rung that is none', linesOf(told()).replace('P3M', 'soon'), []],
    ['other JSON', '[1]\n"x"\nnull\n{"v":1}\n', []],
  ])('reads %s', (_, text, expected) => {
    expect(heights(text)).toEqual(expected);
  });

  it('counts the lines that it passes over, but not a torn last one', () => {
    expect(readLedger(`not ours\n${linesOf(told())}{"v":1,"on":"20`).passedOver).toBe(1);
    expect(readLedger(linesOf(told())).passedOver).toBe(0);
  });

  it('is the same after git has joined two branches, whichever comes first', () => {
    const [ours, theirs] = [linesOf(told()), linesOf(told({ record: 'nota-2022', rung: 'P1M' }))];
    expect(new Map(heights(ours + theirs))).toEqual(new Map(heights(theirs + ours)));
  });

  it('ends every line, also the torn one that it finds', () => {
    expect(ledgerAddition('', [told()])).toBe(linesOf(told()));
    expect(ledgerAddition('{"v":1}\n', [told()])).toBe(linesOf(told()));
    expect(ledgerAddition('{"v":', [told()])).toBe(`\n${linesOf(told())}`);
    expect(ledgerAddition('{"v":', [])).toBe('');
  });
});

describe('a mail that was begun', () => {
  const TWO = ['a@example.ac.id', 'b@example.ac.id'];

  test.each([
    ['waits until something is known of it', [sending()], ['kui@example.ac.id']],
    ['is over once it was taken', [sending(), sent()], []],
    ['waits for whoever has not taken it', [sending(TWO), sent(['a@example.ac.id'])], ['b@example.ac.id']],
    ['is over once it is given up', [sending(), unsent], []],
    ['can be begun again after that', [sending(), unsent, sending()], ['kui@example.ac.id']],
    ['is not opened again by a line that stands twice', [sending(), sent(), sending()], []],
    ['is not opened by lines in another order', [sent(), sending()], []],
    ['is nothing where only its end is known', [unsent, sent()], []],
  ])('%s', (_, entries, expected) => {
    expect(waiting(...entries)).toEqual(expected);
  });
});
