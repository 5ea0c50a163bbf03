/** `mou import` of memberships: rows become memberships of ours, their networks institutions. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runMou } from '../../support/context.ts';
import { csv, edit, office, recordsIn } from './office.ts';

const HEAD = ['No', 'Nama Jejaring', 'Sejak', 'Peran', 'Iuran Tahunan', 'Iuran 2024', 'Anggota', 'Wakil'];
const OFFICES = [
  '1',
  'Asosiasi Kantor Internasional Nusantara',
  '2019',
  'Anggota',
  'Rp 2.500.000',
  '2024-03-02',
  '',
  'Dr. Rina Wulandari, M.Hum.',
];
const COAST = ['2', 'Sumatra Coastal Universities Network', 'Juni 2021', 'Pendiri', '-', 'lunas', '', ''];
const PERSON = ['3', 'Forum Peneliti Gambut', 'Maret 2022', '', '', '', 'Ir. Basri Lamakka', ''];
const FILE = 'memberships/unla-asosiasi-kantor-internasional-nusantara.yaml';

async function importInto(
  folder: string,
  rows: readonly (readonly string[])[],
  ...options: readonly string[]
): Promise<{ out: string; code: number }> {
  writeFileSync(join(folder, 'jejaring.csv'), csv(HEAD, ...rows));
  const { out, err, code } = await runMou(['import', 'jejaring.csv', ...options], { cwd: folder });
  expect(err).toBe('');
  return { out, code };
}

describe('a first import', () => {
  test('every row is accounted for, and every network has a record', async () => {
    const folder = office({});
    const { out } = await importInto(folder, [OFFICES, COAST, PERSON, OFFICES, COAST.with(1, '')]);
    expect(out).toContain(
      '5 rows =\n  3 new memberships\n  1 duplicate of another row\n  1 left for you\n3 new institutions',
    );
    expect(recordsIn(folder)['institutions/sumatra-coastal-universities-network.yaml']).toContain(
      'type: network',
    );
    expect(Object.keys(recordsIn(folder)).filter((path) => path.startsWith('agreements/'))).toEqual([]);
  });

  test('a record says what its row says; dues without a day stay in the notes', async () => {
    const folder = office({});
    await importInto(folder, [OFFICES]);
    expect(recordsIn(folder)[FILE]).toMatchInlineSnapshot(`
      "kind: membership
      id: unla-asosiasi-kantor-internasional-nusantara
      network: asosiasi-kantor-internasional-nusantara
      member: unla
      role: Anggota
      joined: 2019
      # import: Iuran Tahunan "Rp 2.500.000": no day on which dues were paid; the text stands in the notes (for you to decide)
      dues:
        - {year: 2024, paid: 2024-03-02}
      representatives:
        - name: Dr. Rina Wulandari, M.Hum.
      notes: "Iuran Tahunan: Rp 2.500.000"
      x-import:
        file: jejaring.csv
        sheet: CSV
        row: 2
        cells:
          "No": "1"
          Nama Jejaring: Asosiasi Kantor Internasional Nusantara
          Sejak: "2019"
          Peran: Anggota
          Iuran Tahunan: Rp 2.500.000
          Iuran 2024: "2024-03-02"
          Wakil: Dr. Rina Wulandari, M.Hum.
        made: >-
          network=66c717 member=f53372 role=34e935 joined=bc855b dues/0/year=655773 dues/0/paid=ad7112
          representatives/0/name=b564b5 notes=9b5d1e
      "
    `);
  });

  test('a person as member is taken for one of ours, and that is said', async () => {
    const folder = office({});
    const { out } = await importInto(folder, [PERSON]);
    expect(out).toContain('taken for a person of ours');
    const [record] = Object.entries(recordsIn(folder)).filter(([path]) => path.startsWith('memberships/'));
    expect(record?.[1]).toContain('member:\n  name: Ir. Basri Lamakka\n  institution: unla');
    expect(record?.[1]).toContain('category: individual');
  });

  test('mou check finds no error', async () => {
    const folder = office({});
    await importInto(folder, [OFFICES, COAST, PERSON]);
    const { out } = await runMou(['check', '--format', 'json'], { cwd: folder });
    const { findings } = JSON.parse(out) as { findings: readonly { severity: string }[] };
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('again', () => {
  test('the same file changes no byte, and a changed cell is one changed field', async () => {
    const folder = office({});
    await importInto(folder, [OFFICES, COAST, PERSON]);
    const before = recordsIn(folder);
    const { out } = await importInto(folder, [OFFICES, COAST, PERSON]);
    expect(out).toContain('0 new memberships\n  3 memberships as they were');
    expect(recordsIn(folder)).toEqual(before);
    await importInto(folder, [OFFICES.with(3, 'Pengurus'), COAST, PERSON]);
    expect(recordsIn(folder)[FILE]).toContain('role: Pengurus');
  });

  test('what a person has edited is a conflict where the sheet has changed too', async () => {
    const folder = office({});
    await importInto(folder, [OFFICES]);
    edit(folder, FILE, 'joined: 2019', 'joined: 2018-06');
    const { out, code } = await importInto(folder, [OFFICES.with(2, '2020')]);
    expect(code).toBe(1);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('joined: here 2018-06, in the file 2020');
  });

  test('a deleted one is not made again until that is asked', async () => {
    const folder = office({});
    await importInto(folder, [OFFICES, COAST]);
    const before = recordsIn(folder);
    rmSync(join(folder, FILE));
    const { out } = await importInto(folder, [OFFICES, COAST]);
    expect(out).toContain('1 membership as it was\n  1 deleted here, not made again');
    await importInto(folder, [OFFICES, COAST], '--bring-back', 'all');
    expect(recordsIn(folder)).toEqual(before);
  });

  test('property: import twice is import once, whatever the cells hold', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        '-',
        'Asosiasi Kantor Internasional Nusantara',
        '1. Forum A 2. Forum B',
        '2018',
        '3/4/2018',
        'Individu',
        'Universitas Lembah Anai',
        '=1+1',
        'O\'Neill: # "x"',
        '- y\n- z',
      ),
      fc.string({ maxLength: 12 }),
    );
    const row = fc.array(cell, { minLength: HEAD.length, maxLength: HEAD.length });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
        const folder = office({});
        await importInto(folder, [OFFICES, ...rows]);
        const once = recordsIn(folder);
        const { out } = await importInto(folder, [OFFICES, ...rows]);
        expect(out).not.toContain('≠');
        expect(recordsIn(folder)).toEqual(once);
        const checked = await runMou(['check', '--format', 'json'], { cwd: folder });
        const { findings } = JSON.parse(checked.out) as {
          findings: readonly { rule: string; severity: string }[];
        };
        const own = ['similar-institutions', 'dates-out-of-order'];
        expect(findings.filter(({ severity, rule }) => severity === 'error' && !own.includes(rule))).toEqual(
          [],
        );
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
