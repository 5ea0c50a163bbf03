/** What an import says when it is done, whole, in both languages: every list that it can have. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/locale/language.ts';
import { runMou } from '../../support/context.ts';
import { csv, office } from './office.ts';

const HEAD = ['Nama Mitra', 'Kota', 'Nomor Dokumen', 'Judul', 'Tanggal Mulai', 'Jangka Waktu', 'Status'];

const FIRST = [
  ['PT Bumi Lestari', 'Padang', '1/A/2020', 'Magang Kopi', '2020-01-02', '3 Tahun', 'Aktif'],
  ['SMA Negeri 1', 'Solok', '2/A/2020', 'Guru Tamu', '2020-02-03', '1 Tahun', 'Aktif'],
  ['Hochschule Bergtal', 'Bergtal', '3/A/2020', 'Riset Kopi', '2020-03-04', '5 Tahun', 'Aktif'],
];

const SECOND = [
  ['PT Bumi Lestari', 'Padang', '1/A/2020', 'Magang Kopi', '2020-01-02', '4 Tahun', 'Dalam Perpanjangan'],
  ['SMA Negeri 1', 'Solok', '2/A/2020', 'Guru Tamu', '2020-02-03', '1 Tahun', 'Aktif'],
  ['SMA Negeri 1', 'Padang', '4/A/2021', 'Guru Tamu', '03/04/2021', 'Kesepakatan', 'Dibekukan'],
  ['Bumi Lestari', 'Padang', '5/A/2021', 'Panen Kopi', '31/02/2021', '2', ''],
  ['Bumi Lestari', 'Padang', '5/A/2021', 'Panen Kopi Kedua', '2021', '2 tahun', ''],
  ['Bumi Lestari', 'Padang', '5/A/2021', 'Panen Kopi Kedua', '2021', '2 Tahun', ''],
  ['', '', '6/A/2021', 'Tanpa Mitra', '', '', ''],
];

async function imported(language: string): Promise<{ readonly out: string; readonly code: number }> {
  const folder = office({ 'rekap.csv': csv(HEAD, ...FIRST) });
  await runMou(['import', 'rekap.csv', '--lang', language], { cwd: folder });
  const path = join(folder, 'agreements/2020/pt-bumi-lestari-2020.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('lasts: P3Y', 'lasts: P2Y'));
  writeFileSync(join(folder, 'rekap.csv'), csv(HEAD, ...SECOND));
  return runMou(['import', 'rekap.csv', '--lang', language], { cwd: folder });
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('the whole report', async () => {
    const { out, code } = await imported(language);
    expect(code).toBe(1);
    await expect(out).toMatchFileSnapshot(`__snapshots__/report.${language}.txt`);
  });
});
