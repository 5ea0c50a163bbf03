/** Records of a plan as files: what no edit can reach safely is said, and then nothing at all is written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runMou } from '../../support/context.ts';
import { csv, office, recordsIn } from '../../commands/import/office.ts';

const HEAD = ['Nama Mitra', 'Nomor Dokumen', 'Tanggal Mulai', 'Jangka Waktu'];
const AGREEMENT = 'agreements/2021/pt-samudra-jaya-2021.yaml';

test('a value that two fields share by `*name` is not changed behind the back of one of them', async () => {
  const folder = office({ 'rekap.csv': csv(HEAD, ['PT Samudra Jaya', '1/A/2021', '2021-04-01', '5 Tahun']) });
  await runMou(['import', 'rekap.csv'], { cwd: folder });
  const path = join(folder, AGREEMENT);
  const shared = readFileSync(path, 'utf8')
    .replace('  lasts: P5Y', '  lasts: &lama P5Y')
    .replace('x-import:', 'lapses_if_inactive: *lama\nx-import:');
  writeFileSync(path, shared);
  writeFileSync(
    join(folder, 'rekap.csv'),
    csv(
      HEAD,
      ['PT Samudra Jaya', '1/A/2021', '2021-04-01', '4 Tahun'],
      ['PT Bumi Lestari', '2/A/2021', '2021-05-01', '1 Tahun'],
    ),
  );
  const before = recordsIn(folder);
  const { err, code } = await runMou(['import', 'rekap.csv'], { cwd: folder });
  expect(code).toBe(2);
  expect(err).toContain(
    `These files cannot be edited safely, because of fields that are written twice, shared by \`*name\` or the like: ${AGREEMENT}.`,
  );
  expect(recordsIn(folder)).toEqual(before);
});

test('several records of one file are brought up to date together, and the others in it stay', async () => {
  const rows = [
    ['PT Samudra Jaya', '1/A/2021', '2021-04-01', '5 Tahun'],
    ['PT Bumi Lestari', '2/A/2021', '2021-05-01', '1 Tahun'],
  ];
  const folder = office({ 'rekap.csv': csv(HEAD, ...rows) });
  await runMou(['import', 'rekap.csv'], { cwd: folder });
  const [first, second] = [AGREEMENT, 'agreements/2021/pt-bumi-lestari-2021.yaml'].map(
    (path) => recordsIn(folder)[path] ?? '',
  );
  const own = 'kind: institution\nid: kopi\nname: Koperasi Kopi # milik kita\n';
  writeFileSync(join(folder, AGREEMENT), `${first ?? ''}---\n${own}---\n${second ?? ''}`);
  writeFileSync(join(folder, 'agreements/2021/pt-bumi-lestari-2021.yaml'), '# pindah\n');
  writeFileSync(join(folder, 'rekap.csv'), csv(HEAD, ...rows.map((row) => [...row.slice(0, 3), '7 Tahun'])));
  const { out, code } = await runMou(['import', 'rekap.csv'], { cwd: folder });
  expect(code).toBe(0);
  expect(out).toContain('2 agreements brought up to date');
  const text = recordsIn(folder)[AGREEMENT] ?? '';
  expect(text.match(/lasts: P7Y/g)).toHaveLength(2);
  expect(text).toContain(`---\n${own}---\n`);
});
