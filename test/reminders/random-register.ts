/** Random registers for the simulations: agreements as offices have them, with what is done, promised and decided. */
import * as fc from 'fast-check';
import { addDays } from '../../src/calendar/day.ts';
import type { ClosureDecision, FollowUp } from '../../src/generated/types.ts';
import type { RegisterRecord } from '../../src/records/record.ts';
import { linkRecords, type Register } from '../../src/register/register.ts';
import { settingsOf } from '../../src/register/settings.ts';
import { someAgreement, someStart } from '../terms/random-agreements.ts';
import { agreement } from '../terms/small-register.ts';

/** A register of records that are nowhere written down. */
export function linked(
  records: readonly RegisterRecord[],
  config: Parameters<typeof settingsOf>[0] = {},
): Register {
  return { settings: settingsOf(config), sources: new Map(), broken: [], ...linkRecords(records) };
}

/** A record of some data, in a file of its own. */
export function recordOf<Data extends RegisterRecord['data']>(
  data: Data,
): { id: string; kind: Data['kind']; data: Data; file: string; documentIndex: number } {
  return { id: data.id, kind: data.kind, data, file: `${data.id}.yaml`, documentIndex: 0 };
}

const someFollowUp: fc.Arbitrary<FollowUp> = fc
  .record({ what: fc.constantFrom('Menyusun PKS', 'Mengirim laporan'), start: someStart, done: fc.nat(800) })
  .map(({ what, start, done }) => ({
    what,
    due: start,
    ...(done < 300 && { done: addDays(start, done - 100) }),
  }));

const someClosure = fc.record({
  on: someStart,
  decision: fc.constantFrom<ClosureDecision>('renewing', 'not-renewing', 'archived'),
});

const someAgreementRecord = (id: string): fc.Arbitrary<RegisterRecord> =>
  fc
    .record({
      words: someAgreement,
      follow_ups: fc.array(someFollowUp, { maxLength: 3 }),
      closure: fc.option(someClosure, { nil: undefined, freq: 3 }),
      lead: fc.option(fc.constantFrom(['P9M', 'P3M'], ['P14D'], ['1 tahun', 'P30D']), { nil: undefined }),
      from: someStart,
      signs: fc.nat(6),
    })
    .map(({ words, follow_ups, closure, lead, from, signs }) => {
      const signed = signs === 0 ? ['', ''] : (words.signed ?? []);
      const { data } = agreement(id, {
        ...words,
        signed,
        follow_ups,
        ...(closure !== undefined && { closure }),
        ...(lead !== undefined && { remind: { lead } }),
        ...(signs === 0 && { process: [{ stage: 'drafting', on: from }], term: { from, lasts: 'P2Y' } }),
      });
      return recordOf(data);
    });

const someActivity = (id: string): fc.Arbitrary<RegisterRecord> =>
  fc
    .record({ on: someStart, under: fc.constantFrom('a', 'b'), shown: fc.boolean() })
    .map(({ on, under, shown }) =>
      recordOf({
        kind: 'activity',
        id,
        title: 'Kuliah tamu',
        form: 'guest-lecture',
        on,
        under: [under],
        ...(shown && { evidence: [{ original_at: 'Lemari 3' }] }),
      }),
    );

const someMembership: fc.Arbitrary<RegisterRecord> = fc
  .record({ due: someStart, paid: fc.option(someStart, { nil: undefined }) })
  .map(({ due, paid }) =>
    recordOf({
      kind: 'membership',
      id: 'jaringan',
      network: { name: 'Jaringan Riset Pesisir' },
      member: 'kita',
      dues: [{ due, ...(paid !== undefined && { paid }) }],
    }),
  );

/** A register of a few records that concern one another. */
export const someRegister: fc.Arbitrary<Register> = fc
  .tuple(
    someAgreementRecord('a'),
    someAgreementRecord('b'),
    someAgreementRecord('c'),
    someActivity('x'),
    someActivity('y'),
    someMembership,
    fc.constantFrom([], ['06-30', '12-31']),
  )
  .map(([a, b, c, x, y, m, reports]) => linked([a, b, c, x, y, m], { remind: { reports } }));
