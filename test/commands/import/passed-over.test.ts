/** Rows of a spreadsheet that hold no agreement: each is accounted for, too. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runMou } from '../../support/context.ts';
import { csv, office } from './office.ts';

const SHEET = csv(
  ['No', 'Mitra', 'Nomor Naskah', 'Mulai', 'Berakhir', 'Jenis Naskah'],
  ['A. DALAM NEGERI', '', '', '', '', ''],
  ['1', 'Politeknik Bahari', '12/ULA/2021', '2021-04-01', '2026-03-31', 'MoU'],
  ['2', 'PT Teluk Bayur', '14/ULA/2022', '2022-04-01', '2027-03-31', 'PKS'],
  ['3', '', '', '', '', ''],
  ['4', '', '', '', '', ''],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
  ['5', 'PT Bumi Lestari', '', '2023-04-01', '2028-03-31', 'MoU'],
  ['', '', '', '', '', ''],
  ['6', '', '', '', '', ''],
  ['Jumlah', '', '', '', '', '3'],
  ['', 'Total', '3', '', '', ''],
);

test.each([
  [
    'en',
    `Passed over, because no agreement stands there: 7 rows
  Heading (1): CSV!2 "A. DALAM NEGERI"
  Running number alone (3): CSV!5–6, CSV!10
  Numbers of columns (1): CSV!7
  Total (2): CSV!11 "Jumlah | 3", CSV!12 "Total | 3"
`,
  ],
  [
    'id',
    `Dilewati karena tidak memuat perjanjian: 7 baris
  Judul bagian (1): CSV!2 "A. DALAM NEGERI"
  Hanya nomor urut (3): CSV!5–6, CSV!10
  Nomor kolom (1): CSV!7
  Baris jumlah (2): CSV!11 "Jumlah | 3", CSV!12 "Total | 3"
`,
  ],
])('are named in %s, of each kind', async (language, told) => {
  const folder = office({ 'rekap.csv': SHEET });
  const { out, code } = await runMou(['import', 'rekap.csv', '--lang', language], { cwd: folder });
  expect(code).toBe(0);
  expect(out).toContain(told);
});

test('stand whole in the list of assumptions', async () => {
  const folder = office({ 'rekap.csv': SHEET });
  await runMou(['import', 'rekap.csv', '--lang', 'en'], { cwd: folder });
  const lines = readFileSync(join(folder, '.mou/import/rekap.csv.csv'), 'utf8').split('\r\n');
  expect(lines.filter((line) => line.includes('passed over'))).toEqual([
    'CSV,2,,A. DALAM NEGERI,,,,passed over: heading,likely',
    'CSV,5,,3,,,,passed over: running number alone,likely',
    'CSV,6,,4,,,,passed over: running number alone,likely',
    'CSV,7,,(1) | (2) | (3) | (4) | (5) | (6),,,,passed over: numbers of columns,likely',
    'CSV,10,,6,,,,passed over: running number alone,likely',
    'CSV,11,,Jumlah | 3,,,,passed over: total,likely',
    'CSV,12,,Total | 3,,,,passed over: total,likely',
  ]);
});

test('are not told where there are none, and the first of many are named', async () => {
  const head = ['No', 'Mitra', 'Nomor Naskah'];
  const plain = office({ 'rekap.csv': csv(head, ['1', 'PT Teluk Bayur', '1/A']) });
  expect((await runMou(['import', 'rekap.csv', '--lang', 'en'], { cwd: plain })).out).not.toContain(
    'Passed over',
  );
  const rows = Array.from({ length: 15 }, (_, at) => [
    [`Tahun ${String(2001 + at)}`, '', ''],
    [String(at + 1), `PT Teluk Bayur ${String(at + 1)}`, `${String(at + 1)}/A`],
  ]).flat();
  const many = office({ 'rekap.csv': csv(head, ...rows) });
  const { out } = await runMou(['import', 'rekap.csv', '--lang', 'en'], { cwd: many, columns: 400 });
  expect(out).toContain('Heading (15): CSV!2 "Tahun 2001", CSV!4 "Tahun 2002"');
  expect(out.replace(/\s+/g, ' ')).toContain('CSV!24 "Tahun 2012", ... and 3 more');
});
