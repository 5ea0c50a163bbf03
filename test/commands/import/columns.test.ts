/** What columns mean: shown for approval, written to a file, changed there, and taken from it. */
import { PassThrough } from 'node:stream';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../../src/commands/import.ts';
import { askColumns } from '../../../src/io/ask-columns.ts';
import { IMPORT_TEXTS } from '../../../src/locale/import/report.ts';
import { fakeContext, runMou } from '../../support/context.ts';
import { csv, office, recordsIn } from './office.ts';

const HEAD = ['Nama Mitra', 'Keterangan', 'Awal', 'Sisa', 'Kolom Aneh'];
const ROW = ['PT Bumi Lestari', 'MoU', '03/04/2020', 'pertukaran dosen', 'Padang'];
const FILE = { 'rekap.csv': csv(HEAD, ROW) };
const AGREEMENT = 'agreements/2020/pt-bumi-lestari-2020.yaml';
const unasked = async (): Promise<never> => Promise.reject(new Error('asked'));
const OPTIONS = { sheet: [], yes: false, dryRun: false };

describe('approval', () => {
  test.each([true, false, undefined])('answered %s', async (answer) => {
    const folder = office(FILE);
    const context = fakeContext({ cwd: folder, interactive: true });
    const run = importFile(context, ['rekap.csv'], OPTIONS, { columns: async () => answer, kind: unasked });
    if (answer === true) await expect(run).resolves.toBe(0);
    else await expect(run).rejects.toThrow('Nothing was imported.');
    expect(Object.keys(recordsIn(folder)).includes(AGREEMENT)).toBe(answer === true);
    expect(context.said.out).toContain('Nama Mitra  partner');
    expect(context.said.out).toContain('day/month by custom, no cell shows it');
  });

  test('an order that only another column shows is said to come from there', async () => {
    const head = ['Nama Mitra', 'Keterangan', 'Tanggal Mulai', 'Tanggal Berakhir'];
    const row = ['PT Bumi Lestari', 'MoU', '03/04/2020', '31/12/2024'];
    const { out } = await runMou(['import', 'rekap.csv'], { cwd: office({ 'rekap.csv': csv(head, row) }) });
    expect(out).toContain('day/month, shown by another column');
    expect(out).not.toContain('0 cells');
  });

  test.each([
    ['--yes', { ...OPTIONS, yes: true }],
    ['--dry-run', { ...OPTIONS, dryRun: true }],
  ])('nobody is asked with %s', async (_, options) => {
    const context = fakeContext({ cwd: office(FILE), interactive: true });
    await expect(
      importFile(context, ['rekap.csv'], options, { columns: unasked, kind: unasked }),
    ).resolves.toBe(0);
  });

  test.each([
    ['\r', true],
    ['y', true],
    ['n', false],
    ['\u0003', undefined],
  ])('the key %j on a terminal', async (key, answer) => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const shown: string[] = [];
    output.on('data', (chunk) => shown.push(String(chunk)));
    const asked = askColumns(IMPORT_TEXTS.id.ask, { input, output });
    setTimeout(() => input.write(key), 20);
    expect(await asked).toBe(answer);
    expect(shown.join('')).toContain('Ya');
  });
});

describe('a mapping file', () => {
  async function mapped(change: (text: string) => string): Promise<string> {
    const folder = office(FILE);
    const written = await runMou(['import', 'rekap.csv', '--write-map', 'kolom.map'], { cwd: folder });
    expect(written).toMatchObject({ code: 0, err: '' });
    expect(written.out).toContain('The mapping stands in kolom.map');
    expect(Object.keys(recordsIn(folder))).toEqual(['institutions/unla.yaml']);
    const path = join(folder, 'kolom.map');
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    const { code, err } = await runMou(['import', 'rekap.csv', '--map', 'kolom.map'], { cwd: folder });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return Object.values(recordsIn(folder)).join('---\n');
  }

  test('says what was found, in a file that explains itself', async () => {
    const folder = office(FILE);
    await runMou(['import', 'rekap.csv', '--write-map', 'kolom.map', '--lang', 'id'], { cwd: folder });
    const text = readFileSync(join(folder, 'kolom.map'), 'utf8');
    expect(text).toContain('# Arti kolom dalam rekap.csv.');
    expect(text).toContain('#   partner                     mitra');
    expect(text).toContain('      - column: "Keterangan"\n        as: instrument');
    expect(text).toContain('      - column: "Kolom Aneh"\n        as: nothing');
  });

  test('left as it is gives what the import gives without it', async () => {
    const folder = office(FILE);
    await runMou(['import', 'rekap.csv'], { cwd: folder });
    expect(await mapped((text) => text)).toBe(Object.values(recordsIn(folder)).join('---\n'));
  });

  test('says what a column means, and in which order its days are written', async () => {
    const records = await mapped((text) =>
      text
        .replace('"Kolom Aneh"\n        as: nothing', '"Kolom Aneh"\n        as: city')
        .replace('"Sisa"\n        as: nothing', '"Sisa"\n        as: scope')
        .replace('as: from', 'as: from\n        dates: month-first'),
    );
    expect(records).toContain('city: Padang');
    expect(records).toContain('scope: [lecturer-exchange]');
    expect(records).toContain('from: 2020-03-04');
  });

  test('is written over by another one, and by nothing else', async () => {
    const folder = office({ ...FILE, 'lain.map': 'catatan' });
    const write = async (path: string): Promise<number> =>
      (await runMou(['import', 'rekap.csv', '--write-map', path], { cwd: folder })).code;
    expect([await write('kolom.map'), await write('kolom.map'), await write('lain.map')]).toEqual([0, 0, 2]);
    expect(readFileSync(join(folder, 'lain.map'), 'utf8')).toBe('catatan');
  });

  test('can be written for a table whose head nobody recognises', async () => {
    const folder = office({ 'aneh.csv': 'aa,bb,cc\nPT Bumi Lestari,x,2020-05-06\n' });
    expect((await runMou(['import', 'aneh.csv'], { cwd: folder })).code).toBe(2);
    await runMou(['import', 'aneh.csv', '--write-map', 'kolom.map'], { cwd: folder });
    const path = join(folder, 'kolom.map');
    const text = readFileSync(path, 'utf8')
      .replace('"aa"\n        as: nothing', '"aa"\n        as: partner')
      .replace('"cc"\n        as: nothing', '"cc"\n        as: signed');
    writeFileSync(path, text);
    const { out, code } = await runMou(['import', 'aneh.csv', '--map', 'kolom.map'], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toContain('aa      partner         by the mapping');
    expect(recordsIn(folder)[AGREEMENT]).toContain('signed: 2020-05-06');
  });

  test.each([
    ['sheets: [{sheet: CSV, head: x, columns: []}]', '`head` must be a number of a row'],
    [
      'sheets: [{sheet: CSV, head: 1, columns: [{column: Awal, as: from, dates: american}]}]',
      'not `american`',
    ],
    ['sheets: [{sheet: A, head: 1}, {sheet: B, head: 1}]', 'names the sheet "A"'],
    ['sheets: [', 'is not valid YAML'],
  ])('%s', async (text, message) => {
    const { err, code } = await runMou(['import', 'rekap.csv', '--map', 'k.map'], {
      cwd: office({ ...FILE, 'k.map': text }),
    });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

test('one sheet of several', async () => {
  const { out, code } = await runMou(['import', 'rekap.csv', '--sheet', 'CSV', '-n'], { cwd: office(FILE) });
  expect(code).toBe(0);
  expect(out).toContain('1 row =');
});

test.each([40, 80, 120])('no line is wider than a terminal of %i columns', async (columns) => {
  const long = 'Universitas yang Namanya Panjang Sekali di Kabupaten Lima Puluh Kota';
  const folder = office({
    'rekap.csv': csv(
      HEAD,
      ROW,
      [long, 'PKS dan MoU', '31/02/2020', 'menanam jagung', 'x'],
      ['', 'MoU', '2020', '', 'y'],
    ),
  });
  const { out } = await runMou(['import', 'rekap.csv', '--lang', 'id'], { cwd: folder, columns });
  expect(out.split('\n').filter((line) => line.length > columns)).toEqual([]);
});

test('what a terminal would obey is shown, in columns, examples and rows', async () => {
  const folder = office({
    'rekap.csv': csv(
      ['Nama Mitra', 'Nomor\u001b[2J', 'Tanggal Mulai'],
      ['PT \u001b[31mMerah', '1/A', '31/02/2020'],
      ['', '\u202e2/B', '2020'],
    ),
  });
  const { out } = await runMou(['import', 'rekap.csv'], { cwd: folder });
  expect(['\u001b', '\u202e'].filter((sign) => out.includes(sign))).toEqual([]);
});
