/** The five example registers: where each stands on the days around its boundaries. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registerOf } from '../support/registers.ts';
import { day } from '../calendar/arbitraries.ts';
import { termsOf, type Terms } from '../../src/terms/terms-of.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');

/** The terms of an example register as of a day. */
function example(name: string, asOf: string): Terms {
  const folder = join(EXAMPLES, name);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  );
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  return termsOf(registerOf(files).register, day(asOf));
}

describe('SMA Muhammadiyah 3 Jember and IISM: five years from 26 January 2026', () => {
  it.each([
    ['2026-01-25', 'unrecorded', undefined, []],
    ['2026-01-26', 'in-force', 1825, []],
    ['2027-01-25', 'in-force', 1461, []],
    ['2027-01-26', 'in-force', 1460, ['dormant']],
    ['2030-07-24', 'in-force', 185, ['dormant']],
    ['2030-07-25', 'ending-soon', 184, ['dormant']],
    ['2031-01-24', 'ending-soon', 1, ['dormant']],
    ['2031-01-25', 'ending-soon', 0, ['dormant']],
    ['2031-01-26', 'expired', -1, []],
    ['2040-01-01', 'expired', -3263, []],
  ] as const)('on %s: %s, %s days left, %j', (asOf, state, days, marks) => {
    const term = example('smamga-iism', asOf).agreement('iism-2026');
    expect(term).toMatchObject({ state, marks, certainty: 'certain' });
    expect(term?.daysLeft?.latest).toBe(days);
    expect(term?.lastDay?.latest).toBe(days === undefined ? undefined : '2031-01-25');
  });
});

describe('IWDN and IIUM: explored on 6 February 2026, nothing signed', () => {
  it.each([
    ['2026-02-05', 'unrecorded', []],
    ['2026-02-06', 'exploring', []],
    ['2026-02-07', 'exploring', []],
    ['2026-05-06', 'exploring', []],
    ['2026-05-07', 'exploring', ['stalled']],
    ['2026-05-08', 'exploring', ['stalled']],
  ] as const)('on %s: %s %j', (asOf, state, marks) => {
    const terms = example('iwdn-iium', asOf);
    expect(terms.agreement('iwdn-iium')).toMatchObject({ state, marks, signed: false, lastDay: undefined });
  });

  it.each([
    ['2026-02-05', 'planned'],
    ['2026-02-06', 'under-way'],
    ['2026-02-07', 'held'],
  ] as const)('its meeting: on %s %s', (asOf, state) => {
    expect(example('iwdn-iium', asOf).activity('pertemuan-iium-2026')?.state).toBe(state);
  });
});

describe('UNIB and the networks: involved since 2017, member since about June 2018', () => {
  it.each([
    ['2016-12-31', 'unknown', 'unknown'],
    ['2017-01-01', 'involved', 'possible'],
    ['2017-12-30', 'involved', 'possible'],
    ['2017-12-31', 'involved', 'certain'],
    ['2018-05-31', 'involved', 'certain'],
    ['2018-06-01', 'member', 'possible'],
    ['2018-07-01', 'member', 'possible'],
    ['2026-01-26', 'member', 'possible'],
  ] as const)('on %s: %s, %s', (asOf, state, certainty) => {
    const terms = example('unib-networks', asOf);
    expect(terms.membership('unib-aln')).toMatchObject({ state, certainty });
    expect(terms.membership('unib-renper')).toMatchObject({ state: 'unknown', certainty: 'unknown' });
  });

  it.each([
    ['2019-07-31', 'planned'],
    ['2019-08-01', 'under-way'],
    ['2019-08-04', 'under-way'],
    ['2019-08-05', 'held'],
  ] as const)('the meetings in Johor: on %s %s', (asOf, state) => {
    expect(example('unib-networks', asOf).activity('rapat-aln-2019')?.state).toBe(state);
  });
});

describe('Politeknik Negeri Ketapang and ITS: trained in November 2022, MoUs in process, plans for 2023', () => {
  it.each([
    ['2022-11-13', 'planned'],
    ['2022-11-14', 'under-way'],
    ['2022-11-16', 'under-way'],
    ['2022-11-18', 'under-way'],
    ['2022-11-19', 'held'],
    ['2026-01-26', 'held'],
  ] as const)('on %s the training is %s', (asOf, state) => {
    const terms = example('ketapang-its', asOf);
    expect(terms.activity('pelatihan-kui-2022')?.state).toBe(state);
    expect(terms.activity('pertukaran-pelajar-2023')?.state).toBe('planned');
    expect(terms.agreement('mou-internasional')).toMatchObject({ state: 'drafting', marks: [] });
  });
});

describe('IKTA and BP2MI: signed on 17 October 2023, no term, nothing done since', () => {
  it.each([
    ['2023-10-16', 'unrecorded', []],
    ['2023-10-17', 'in-force', ['end-unknown']],
    ['2023-10-18', 'in-force', ['end-unknown']],
    ['2024-10-16', 'in-force', ['end-unknown']],
    ['2024-10-17', 'in-force', ['end-unknown', 'dormant']],
    ['2024-10-18', 'in-force', ['end-unknown', 'dormant']],
    ['2050-01-01', 'in-force', ['end-unknown', 'dormant']],
  ] as const)('on %s: %s %j', (asOf, state, marks) => {
    const term = example('ikta-bp2mi', asOf).agreement('ikta-bp2mi');
    expect(term).toMatchObject({ state, marks, lastDay: undefined, open: false });
  });
});
