/** The five examples as people meet them: what mou check says of them, and where each record stands day by day. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskTree } from '../src/io/disk-tree.ts';
import { loadRegister } from '../src/io/load-register.ts';
import { termsOf } from '../src/terms/terms-of.ts';
import { ROOT } from './source-files.ts';
import { dayOf, runMou } from './support/context.ts';

const EXAMPLES = join(ROOT, 'examples');

/** What the articles leave open: the same on every day, and nothing besides. */
const WARNINGS = [
  'ikta-bp2mi/agreements/ikta-bp2mi.yaml document-missing',
  'ikta-bp2mi/agreements/ikta-bp2mi.yaml number-missing',
  'ikta-bp2mi/agreements/ikta-bp2mi.yaml term-missing',
  'smamga-iism/agreements/iism-2026.yaml document-missing',
  'smamga-iism/agreements/iism-2026.yaml number-missing',
];

type Report = {
  readonly findings: readonly { rule: string; severity: string; file: string; attention: boolean }[];
};

describe('mou check examples', () => {
  test.each(['2026-01-26', '2026-03-01', '2031-01-26'])('on %s', async (asOf) => {
    const argv = ['check', 'examples', '--format', 'json', '--as-of', asOf];
    const { out, err, code } = await runMou(argv, { cwd: ROOT });
    expect({ err, code }).toEqual({ err: '', code: 0 });
    const { findings } = JSON.parse(out) as Report;
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const warnings = findings.filter(({ attention }) => !attention);
    expect(warnings.map(({ file, rule }) => `${file.replace('examples/', '')} ${rule}`).sort()).toEqual(
      WARNINGS,
    );
  });
});

/**
 * Where each record stands by the facts of its article: on each day the state, with "?" where it is only possible,
 * the days left through the last day (0 on it), and the marks. The days stand on both sides of each boundary.
 */
const TABLES: Readonly<Record<string, string>> = {
  'smamga-iism iism-2026: five years from 26 January 2026': `
    2026-01-25 unrecorded
    2026-01-26 in-force, 1825 days left
    2026-01-27 in-force, 1824 days left
    2027-01-25 in-force, 1461 days left
    2027-01-26 in-force, 1460 days left (dormant)
    2030-07-24 in-force, 185 days left (dormant)
    2030-07-25 ending-soon, 184 days left (dormant)
    2031-01-24 ending-soon, 1 day left (dormant)
    2031-01-25 ending-soon, 0 days left (dormant)
    2031-01-26 expired, -1 days left
  `,
  'smamga-iism benchmarking-seminar-2026: held on the day of signing': `
    2025-12-31 planned
    2026-01-24 planned
    2026-01-25 planned
    2026-01-26 under-way
    2026-01-27 held
    2026-02-26 held
  `,
  'iwdn-iium iwdn-iium: explored on 6 February 2026, nothing signed': `
    2026-01-01 unrecorded
    2026-02-05 unrecorded
    2026-02-06 exploring
    2026-02-07 exploring
    2026-05-06 exploring
    2026-05-07 exploring (stalled)
    2026-05-08 exploring (stalled)
    2030-01-01 exploring (stalled)
  `,
  'iwdn-iium pertemuan-iium-2026: one meeting': `
    2026-01-01 planned
    2026-02-05 planned
    2026-02-06 under-way
    2026-02-07 held
    2026-03-06 held
    2030-01-01 held
  `,
  'unib-networks unib-aln: involved some time in 2017, member since about June 2018': `
    2016-12-31 unknown
    2017-01-01 involved?
    2017-12-30 involved?
    2017-12-31 involved
    2018-01-01 involved
    2018-05-31 involved
    2018-06-01 member?
    2018-06-30 member?
    2018-07-01 member?
    2026-01-26 member?
  `,
  'unib-networks titiek-kartika-aln: a member of whom no date is known': `
    2016-12-31 unknown
    2017-01-01 unknown
    2018-06-01 unknown
    2019-08-01 unknown
    2024-01-01 unknown
    2026-01-26 unknown
  `,
  'unib-networks unib-renper: a network of which no date is known': `
    2016-12-31 unknown
    2017-01-01 unknown
    2018-06-01 unknown
    2019-08-01 unknown
    2024-01-01 unknown
    2026-01-26 unknown
  `,
  'unib-networks council-meeting-2017: some time in 2017': `
    2016-12-31 planned
    2017-01-01 under-way?
    2017-01-02 held?
    2017-12-30 held?
    2017-12-31 held?
    2018-01-01 held
  `,
  'unib-networks rapat-aln-2019: 1 to 4 August 2019': `
    2019-07-31 planned
    2019-08-01 under-way
    2019-08-02 under-way
    2019-08-03 under-way
    2019-08-04 under-way
    2019-08-05 held
  `,
  'unib-networks seed-tanjung-surat-2019: about August 2019': `
    2019-06-30 planned?
    2019-07-31 planned?
    2019-08-01 under-way?
    2019-08-31 held?
    2019-09-01 held?
    2019-10-01 held?
  `,
  'ketapang-its mou-internasional: being drafted, nobody says since when': `
    2022-11-13 drafting
    2022-11-14 drafting
    2022-11-18 drafting
    2022-11-19 drafting
    2023-12-31 drafting
    2026-01-26 drafting
  `,
  'ketapang-its pelatihan-kui-2022: 14 to 18 November 2022': `
    2022-11-13 planned
    2022-11-14 under-way
    2022-11-16 under-way
    2022-11-17 under-way
    2022-11-18 under-way
    2022-11-19 held
  `,
  'ketapang-its pertukaran-pelajar-2023: planned for 2023, and never heard of again': `
    2022-12-31 planned
    2023-01-01 planned
    2023-06-30 planned
    2023-12-31 planned
    2024-01-01 planned
    2026-01-26 planned
  `,
  'ikta-bp2mi ikta-bp2mi: signed on 17 October 2023, no end stated, nothing done since': `
    2023-10-16 unrecorded
    2023-10-17 in-force (end-unknown)
    2023-10-18 in-force (end-unknown)
    2024-10-16 in-force (end-unknown)
    2024-10-17 in-force (end-unknown, dormant)
    2024-10-18 in-force (end-unknown, dormant)
    2050-01-01 in-force (end-unknown, dormant)
  `,
  'ikta-bp2mi penandatanganan-bp2mi-2023: the signing': `
    2023-10-01 planned
    2023-10-15 planned
    2023-10-16 planned
    2023-10-17 under-way
    2023-10-18 held
    2024-01-01 held
  `,
};

describe.each(Object.entries(TABLES))('%s', (title, table) => {
  const [, register = '', id = ''] = /^(\S+) (\S+):/.exec(title) ?? [];
  const rows = table
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '');

  test('is looked at on six days and more', () => {
    expect(rows.length).toBeGreaterThanOrEqual(6);
  });

  test.each(rows)('%s', (row) => {
    expect(standing(register, id, row.slice(0, 10))).toBe(row);
  });
});

/** One row of a table as mou has it: `2031-01-24 ending-soon, 1 day left (dormant)`. */
function standing(register: string, id: string, day: string): string {
  const terms = termsOf(loadRegister(diskTree(join(EXAMPLES, register))).register, dayOf(day));
  const agreement = terms.agreement(id);
  const term = agreement ?? terms.membership(id) ?? terms.activity(id);
  const doubt = term?.certainty === 'possible' ? '?' : '';
  const left = agreement?.daysLeft?.latest;
  const days = left === undefined ? '' : `, ${left} ${left === 1 ? 'day' : 'days'} left`;
  const marks =
    agreement === undefined || agreement.marks.length === 0 ? '' : ` (${agreement.marks.join(', ')})`;
  return `${day} ${term?.state ?? 'no such record'}${doubt}${days}${marks}`;
}
