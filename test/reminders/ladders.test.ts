/** What a register reminds of, when, and what ends it. */
import { describe, expect, it, test } from 'vitest';
import { day } from '../calendar/arbitraries.ts';
import { registerOf, type RegisterFiles } from '../support/registers.ts';
import { laddersOn, remindersOf, short } from './simulation.ts';

const agreementWith = (lines: string, signed = '2021-04-01'): string => `kind: agreement
id: nota-2021
title: Nota Kesepahaman Riset Kelautan
instrument: mou
parties:
  - {name: Universitas Lembah Anai, signed: ${signed}}
  - {name: Politeknik Bahari Tarakan, signed: ${signed}}
${lines}
`;

const FIVE_YEARS = 'term: {lasts: 5 tahun}';

/** Every rung of some kinds of ladder: `last-day 2026-03-31: P1Y 2025-03-31, ...`. */
function rungs(files: RegisterFiles, asOf: string, ...kinds: readonly string[]): readonly string[] {
  return laddersOn(registerOf(files).register, day(asOf))
    .filter(({ what }) => kinds.length === 0 || kinds.includes(what))
    .map(
      ({ what, date, rungs: all }) =>
        `${what} ${date}: ${all.map(({ name, reached }) => `${name} ${reached}`).join(', ')}`,
    );
}

const kindsOf = (files: RegisterFiles, asOf: string): readonly string[] => [
  ...new Set(laddersOn(registerOf(files).register, day(asOf)).map(({ what }) => what)),
];

describe('the ladder to the last day', () => {
  it('has the lead times of the register, and the day after', () => {
    expect(rungs(agreementWith(FIVE_YEARS), '2025-01-01', 'last-day')).toEqual([
      'last-day 2026-03-31: P1Y 2025-03-31, P6M 2025-09-30, P3M 2025-12-31, P1M 2026-02-28, +P1D 2026-04-01',
    ]);
  });

  test.each([
    ['the record before all', 'owner: kui\nremind: {lead: [9 bulan]}', 'P9M 2025-06-30'],
    ['the owner before the instrument', 'owner: kui', 'P8M 2025-07-31'],
    ['the instrument before the register', '', 'P7M 2025-08-31'],
  ])('is that of %s', (_, lines, first) => {
    const files = {
      'mou.config.yaml': `owners:
  kui: {name: Kantor Urusan Internasional, remind: {lead: [P8M]}}
  lain: {name: Bagian Lain}
remind: {office: lain, lead: [P5M], instruments: {mou: {lead: [P7M]}}}
`,
      'nota.yaml': agreementWith(`${FIVE_YEARS}\n${lines}`),
    };
    expect(rungs(files, '2025-01-01', 'last-day')).toEqual([
      `last-day 2026-03-31: ${first}, +P1D 2026-04-01`,
    ]);
  });

  it('begins after the agreement does: one year before the end of one year is no news', () => {
    expect(rungs(agreementWith('term: {lasts: 1 tahun}'), '2021-06-01', 'last-day')).toEqual([
      'last-day 2022-03-31: P6M 2021-09-30, P3M 2021-12-31, P1M 2022-02-28, +P1D 2022-04-01',
    ]);
  });

  it('has no rung on the day on which the agreement begins', () => {
    const files = agreementWith('term: {lasts: 1 tahun, last_day: anniversary}');
    expect(rungs(files, '2021-06-01', 'last-day')[0]).toMatch(/^last-day 2022-04-01: P6M 2021-10-01/);
  });

  it('begins anew where an amendment moves the day', () => {
    const files = agreementWith(`${FIVE_YEARS}\namendments: [{signed: 2026-02-01, until: 2028-03-31}]`);
    expect(rungs(files, '2026-01-31', 'last-day')[0]).toMatch(/^last-day 2026-03-31/);
    expect(rungs(files, '2026-02-01', 'last-day')[0]).toMatch(/^last-day 2028-03-31/);
  });

  it('is not there where another period follows by itself', () => {
    const files = agreementWith('term: {lasts: 1 tahun}\nrenewal: {mode: automatic, notice: P2M}');
    expect(kindsOf(files, '2021-06-01')).toEqual(['notice-deadline', 'dormant']);
  });

  it('is there for the last of several periods', () => {
    const files = agreementWith('term: {lasts: 1 tahun}\nrenewal: {mode: automatic, times: 1}');
    expect(kindsOf(files, '2021-06-01')).not.toContain('last-day');
    expect(rungs(files, '2022-06-01', 'last-day')).toEqual([
      'last-day 2023-03-31: P6M 2022-09-30, P3M 2022-12-31, P1M 2023-02-28, +P1D 2023-04-01',
    ]);
  });
});

describe('what ends the reminders of an agreement', () => {
  const OPEN = `${FIVE_YEARS}
renewal: {mode: by-agreement, notice: P3M}
follow_ups: [{what: Mengirim laporan, due: 2026-01-15}]
`;
  const SUCCESSOR = (signed: string): string => `kind: agreement
id: nota-2026
title: Nota Kesepahaman Baru
supersedes: [nota-2021]
parties:
  - {name: Universitas Lembah Anai, signed: 2026-04-01}
  - {name: Politeknik Bahari Tarakan${signed}}
term: {lasts: 5 tahun, from: 2026-04-01}
`;
  const ALL = ['last-day', 'renewal-decision', 'notice-deadline', 'dormant', 'follow-up'];

  test.each([
    ['nothing', '', ALL],
    [
      'the decision to renew',
      'closure: {decision: renewing, on: 2025-05-01}',
      ALL.filter((kind) => kind !== 'renewal-decision'),
    ],
    ['the decision not to renew', 'closure: {decision: not-renewing, on: 2025-05-01}', ['follow-up']],
    ['a decision of a later day', 'closure: {decision: not-renewing, on: 2025-07-01}', ALL],
    ['the archive', 'closure: {decision: archived}', []],
    ['giving it up', 'closure: {decision: abandoned}', []],
    ['termination', 'termination: {notice_given: 2025-05-01, last_day: 2025-12-31}', ['follow-up']],
    [
      'notice alone',
      'termination: {notice_given: 2025-05-01}',
      ALL.filter((kind) => kind !== 'notice-deadline'),
    ],
    ['wishes of the record', 'remind: {off: [dormant, follow-up]}', ALL.slice(0, 3)],
  ])('%s', (_, lines, kinds) => {
    expect(kindsOf(agreementWith(OPEN + lines), '2025-06-01').toSorted()).toEqual([...kinds].sort());
  });

  it('a successor that all have signed, though it begins after the end', () => {
    const files = (signed: string) => ({ 'a.yaml': agreementWith(OPEN), 'b.yaml': SUCCESSOR(signed) });
    expect(kindsOf(files(''), '2026-03-31')).toContain('last-day');
    expect(
      remindersOf(registerOf(files(', signed: 2026-03-20')).register, day('2026-04-10')).due.map(short),
    ).not.toContain('nota-2021 last-day 2026-03-31 +P1D');
  });

  it('the owner, the register and the instrument can switch a kind off too', () => {
    const config = (remind: string, owner = ''): string =>
      `owners: {kui: {name: KUI${owner}}}\nremind: {${remind}}\n`;
    for (const text of [
      config('off: [dormant]'),
      config('instruments: {mou: {off: [dormant]}}'),
      config('', ', remind: {off: [dormant]}'),
    ]) {
      const files = { 'mou.config.yaml': text, 'nota.yaml': agreementWith(OPEN) };
      expect(kindsOf(files, '2025-06-01').toSorted()).toEqual(
        ALL.filter((kind) => kind !== 'dormant').sort(),
      );
    }
  });
});

describe('other matters', () => {
  test.each([
    [
      'notice: before it only',
      agreementWith('term: {lasts: 5 tahun}\nrenewal: {mode: by-agreement, notice: P6M}'),
      '2025-01-01',
      'notice-deadline',
      'notice-deadline 2025-09-30: P1Y 2024-09-30, P6M 2025-03-30, P3M 2025-06-30, P1M 2025-08-30',
    ],
    [
      'the decision: between two reminders of the end',
      agreementWith(FIVE_YEARS),
      '2025-01-01',
      'renewal-decision',
      'renewal-decision 2026-03-31: P9M 2025-06-30, P4M 2025-11-30',
    ],
    [
      'lapse for want of activities',
      agreementWith(`${FIVE_YEARS}\nlapses_if_inactive: P2Y`),
      '2022-01-01',
      'lapse',
      'lapse 2023-03-31: P1Y 2022-03-31, P6M 2022-09-30, P3M 2022-12-31, P1M 2023-02-28',
    ],
    [
      'sleep: from its day, and every year',
      agreementWith(FIVE_YEARS),
      '2021-05-01',
      'dormant',
      'dormant 2022-04-01: P0D 2022-04-01, +P1Y 2023-04-01, +P2Y 2024-04-01, +P3Y 2025-04-01, +P4Y 2026-04-01, +P5Y 2027-04-01',
    ],
    [
      'a process that stands still',
      'kind: agreement\nid: a\ntitle: Rencana\nparties: [{name: A}, {name: B}]\nprocess: [{stage: drafting, on: 2025-02-04}]\n',
      '2025-06-01',
      'stalled',
      'stalled 2025-05-05: P0D 2025-05-05, +P3M 2025-08-05, +P9M 2026-02-05',
    ],
    [
      'a start that nobody signed for',
      agreementWith('term: {from: 2025-02-01, lasts: 2 tahun}').replace(', signed: 2021-04-01', ''),
      '2025-01-01',
      'unsigned',
      'unsigned 2025-02-01: P0D 2025-02-01, +P1M 2025-03-01, +P3M 2025-05-01',
    ],
    [
      'dues',
      'kind: membership\nid: m\nnetwork: {name: Jaringan Riset Pesisir}\nmember: {name: Dr. Irma Yulianti}\ndues: [{year: 2026, due: 2026-03-31}]\n',
      '2026-01-01',
      'dues',
      'dues 2026-03-31: P1M 2026-02-28, P7D 2026-03-24, +P1D 2026-04-01, +P1M 2026-04-30',
    ],
    [
      'evidence',
      'kind: activity\nid: a\ntitle: Kuliah Tamu\nform: guest-lecture\non: 2025-03-12\n',
      '2025-04-01',
      'evidence',
      'evidence 2025-03-12: +P14D 2025-03-26, +P2M 2025-05-12',
    ],
    [
      'a follow-up',
      'kind: activity\nid: a\ntitle: Rapat\nform: meeting\nplanned: 2025\nfollow_ups: [{what: Menyusun naskah, due: 2025-03-31}]\n',
      '2025-01-01',
      'follow-up',
      'follow-up 2025-03-31: P7D 2025-03-24, +P1D 2025-04-01, +P1M 2025-04-30, +P3M 2025-06-30',
    ],
  ])('%s', (_, files, asOf, kind, expected) => {
    expect(rungs(files, asOf, kind)).toEqual([expected]);
  });

  test.each([
    ['dues that are paid', 'dues: [{year: 2026, due: 2026-03-31, paid: 2026-02-01}]', []],
    [
      'dues that will be paid: not known yet',
      'dues: [{year: 2026, due: 2026-03-31, paid: 2026-03-01}]',
      ['dues'],
    ],
    ['a network that was left', 'left: 2026-01-01\ndues: [{year: 2026, due: 2026-03-31}]', []],
  ])('%s', (_, lines, kinds) => {
    const text = `kind: membership\nid: m\nnetwork: {name: Jaringan}\nmember: {name: Dr. Irma}\njoined: 2020\n${lines}\n`;
    expect(kindsOf(text, '2026-02-15')).toEqual(kinds);
  });

  it('two follow-ups that say the same for the same day are two, whichever is done', () => {
    const text = (first: string): string =>
      `kind: activity\nid: a\ntitle: Rapat\nform: meeting\nplanned: 2025\nfollow_ups: [{what: Kirim surat, due: 2025-03-31${first}}, {what: Kirim  surat, due: 2025-03-31}]\n`;
    const items = (files: string) =>
      laddersOn(registerOf(files).register, day('2025-02-01')).map(({ item }) => item);
    expect(items(text(''))).toEqual(['Kirim surat', 'Kirim surat (2)']);
    expect(items(text(', done: 2025-01-15'))).toEqual(['Kirim surat (2)']);
  });
});

describe('the report to the ministry', () => {
  const config = (remind: string, type = 'university', country = 'ID') => ({
    'mou.config.yaml': `institution: ula\nremind: {${remind}}\n`,
    'ula.yaml': `kind: institution\nid: ula\nname: Universitas Lembah Anai\ntype: ${type}\ncountry: ${country}\n`,
  });
  const days = (files: RegisterFiles, asOf: string): readonly string[] =>
    laddersOn(registerOf(files).register, day(asOf)).map(({ date }) => date);

  test.each([
    ['a university in Indonesia', config(''), ['2026-12-31', '2027-06-30']],
    ['a school', config('', 'school'), []],
    ['a university abroad', config('', 'university', 'MY'), []],
    [
      'a school that names its days',
      config('reports: [02-29, 07-15]', 'school'),
      ['2027-02-28', '2027-07-15'],
    ],
    ['a university that wants none', config('reports: []'), []],
    ['a university that switched it off', config('off: [report]'), []],
  ])('%s', (_, files, expected) => {
    expect(days(files, '2026-11-25')).toEqual(expected);
  });

  it('is told of after its day for a quarter, and then no more', () => {
    expect(days(config(''), '2026-09-29')).toEqual(['2026-06-30', '2026-12-31', '2027-06-30']);
    expect(days(config(''), '2026-09-30')).toEqual(['2026-12-31', '2027-06-30']);
  });
});

describe('whose reminder it is', () => {
  const CONFIG = `institution: {name: Universitas Lembah Anai}
owners:
  kui: {name: Kantor Urusan Internasional, email: kui@lembah-anai.example.id}
  humas: {name: Humas}
`;
  const owners = (config: string, record: string): readonly string[] => {
    const files = { 'mou.config.yaml': config, 'nota.yaml': agreementWith(FIVE_YEARS), 'x.yaml': record };
    return laddersOn(registerOf(files).register, day('2026-01-01'))
      .filter(({ record: one }) => one?.file === 'x.yaml')
      .map(({ owner }) => owner.id);
  };
  const activity = (lines: string): string =>
    `kind: activity\nid: a\ntitle: Rapat\nform: meeting\nplanned: 2026\nfollow_ups: [{what: Menyusun naskah, due: 2026-03-31}]\n${lines}`;

  test.each([
    ['the first owner, where nobody is named', CONFIG, activity(''), 'kui'],
    ['the office that the settings name', `${CONFIG}remind: {office: humas}\n`, activity(''), 'humas'],
    ['our institution, where there are no owners', 'institution: {name: ULA}\n', activity(''), 'office'],
    ['the owner of the record', CONFIG, activity('owner: humas\n'), 'humas'],
    ['the office, where the owner is unknown', CONFIG, activity('owner: humass\n'), 'kui'],
    [
      'somebody named in place',
      CONFIG,
      activity('owner: {name: Sri Hartati, email: Sri@lembah-anai.example.id}\n'),
      'sri@lembah-anai.example.id',
    ],
    [
      'somebody named in place by an address that the settings know',
      CONFIG,
      activity('owner: {email: KUI@lembah-anai.example.id}\n'),
      'kui',
    ],
    [
      'somebody known by a number alone',
      CONFIG,
      activity('owner: {whatsapp: 0812-0000-0000}\n'),
      '6281200000000',
    ],
    [
      'whoever does it, where that is an owner',
      CONFIG,
      activity('owner: kui\n').replace('due:', 'who: humas, due:'),
      'humas',
    ],
    [
      'nobody else for doing it',
      CONFIG,
      activity('owner: kui\n').replace('due:', 'who: Fakultas, due:'),
      'kui',
    ],
  ])('%s', (_, config, record, expected) => {
    expect(owners(config, record)).toEqual([expected]);
  });

  it('the owner of the agreement that an activity is under', () => {
    const above = agreementWith(`${FIVE_YEARS}\nowner: humas`).replace('nota-2021', 'payung');
    expect(owners(CONFIG, `${activity('under: [payung]\n')}---\n${above}`)[0]).toBe('humas');
  });
});
