/** `mou import` of what `mou export` made: files on disk, only changed lines, everything said. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { runMou } from '../../support/context.ts';
import { folderOf } from '../../support/folders.ts';
import { OFFICE } from '../../support/partnership-office.ts';

type Answer = { readonly out: string; readonly err: string; readonly code: number };

async function mou(cwd: string, ...argv: readonly string[]): Promise<Answer> {
  return runMou([...argv, '--lang', 'en'], { cwd });
}

/** Changes cells of a workbook on disk, by sheet and address. */
function edit(path: string, sheet: string, cells: Readonly<Record<string, string>>): void {
  const book = read(readFileSync(path), { cellDates: true, UTC: true });
  for (const [address, text] of Object.entries(cells)) {
    const page = book.Sheets[sheet];
    if (page === undefined) throw new Error(`no sheet ${sheet}`);
    page[address] = { t: 's', v: text };
  }
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
}

function textsOf(cwd: string): readonly string[] {
  return Object.keys(OFFICE).map((path) => readFileSync(join(cwd, path), 'utf8'));
}

describe.each(['xlsx', 'csv', 'json', 'jsonl'])('%s', (ending) => {
  const all = ending === 'csv' ? ['--kind', 'all'] : [];

  test('untouched leaves every file as it is, byte for byte', async () => {
    const cwd = folderOf(OFFICE);
    await mou(cwd, 'export', '-o', `register.${ending}`, ...all);
    const { out, err, code } = await mou(cwd, 'import', `register.${ending}`);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toBe(
      `register.${ending} was made by mou export: 15 records\n  Nobody has changed a cell: the register stays as it is.\n`,
    );
    expect(textsOf(cwd)).toEqual(Object.values(OFFICE));
  });

  test('makes a register of the same records elsewhere', async () => {
    const cwd = folderOf(OFFICE);
    await mou(cwd, 'export', '-o', `register.${ending}`, ...all);
    const other = folderOf({
      'mou.config.yaml': 'format: 1\n',
      [`register.${ending}`]: readFileSync(join(cwd, `register.${ending}`)),
    });
    const { out, code } = await mou(other, 'import', `register.${ending}`);
    expect(code).toBe(0);
    expect(out).toContain('15 records new to this register');
    const rows = async (folder: string): Promise<unknown[]> =>
      (
        JSON.parse((await mou(folder, 'export', '-f', 'json')).out) as { records: { record: unknown }[] }
      ).records.map(({ record }) => record);
    expect(await rows(other)).toEqual(expect.arrayContaining(await rows(cwd)));
    expect((await mou(other, 'import', `register.${ending}`)).out).toContain('Nobody has changed a cell');
  });
});

describe('a workbook that somebody has changed', () => {
  async function changedOffice(): Promise<string> {
    const cwd = folderOf(OFFICE);
    await mou(cwd, 'export', '-o', 'register.xlsx', '--kind', 'institution');
    edit(join(cwd, 'register.xlsx'), 'Institutions', { G2: 'Chiang Mai', D3: 'kapal' });
    return cwd;
  }

  test('changes one line, tells what it did not take, and answers 1', async () => {
    const cwd = await changedOffice();
    const { out, code } = await mou(cwd, 'import', 'register.xlsx');
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "register.xlsx was made by mou export: 3 records
        1 record changed in 1 cell

      Changed in the file (1):
        cmu, Institutions!G2 (City): (nothing) → "Chiang Mai"

      Not taken (1):
        Institutions!D3 (Type): kapal: this word is not known here. Possible are
          University, Polytechnic, School, Government body, Company, Hospital,
          Research institute, Non-profit organisation, Network or association,
          Multilateral organisation, Cultural institution, Other

      Imported. Next: mou check
      "
    `);
    const [, institutions = ''] = textsOf(cwd);
    expect(institutions).toBe(
      OFFICE['institutions.yaml'].replace('country: TH\n', 'country: TH\ncity: Chiang Mai\n'),
    );
    expect((await mou(cwd, 'import', 'register.xlsx')).out).toContain('Nobody has changed a cell');
  });

  test('is only shown with --dry-run', async () => {
    const cwd = await changedOffice();
    const { out } = await mou(cwd, 'import', 'register.xlsx', '--dry-run');
    expect(out).toContain('Nothing was written. What would change:');
    expect(out).toContain('+city: Chiang Mai\n');
    expect(textsOf(cwd)).toEqual(Object.values(OFFICE));
  });

  test('does not win over what somebody has changed here since', async () => {
    const cwd = await changedOffice();
    const edited = OFFICE['institutions.yaml'].replace('country: TH\n', 'country: TH\ncity: Chiang Rai\n');
    writeFileSync(join(cwd, 'institutions.yaml'), edited);
    const { out, code } = await mou(cwd, 'import', 'register.xlsx');
    expect(code).toBe(1);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'cmu, Institutions!G2 (City): in the register "Chiang Rai", in the file "Chiang Mai"',
    );
    expect(readFileSync(join(cwd, 'institutions.yaml'), 'utf8')).toBe(edited);
  });
});

test('JSON that says otherwise than the register is told, and the register stays', async () => {
  const cwd = folderOf(OFFICE);
  await mou(cwd, 'export', '-o', 'register.json');
  const path = join(cwd, 'register.json');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('Padang Panjang', 'Padang'));
  const { out, code } = await mou(cwd, 'import', 'register.json');
  expect(code).toBe(0);
  expect(out).toMatch(/the register stays \(1\):\n {2}ula\n/);
  expect(textsOf(cwd)).toEqual(Object.values(OFFICE));
});

test('a record that names a file outside the register goes to the folder of its kind', async () => {
  const envelope = {
    mou: 1,
    language: 'en',
    file: '../../luar.yaml',
    record: { kind: 'institution', id: 'nusa', name: 'Nusa' },
  };
  const cell = `"${JSON.stringify(envelope).replaceAll('"', '""')}"`;
  const cwd = folderOf({
    'mou.config.yaml': 'format: 1\n',
    'a.csv': `ID,Name,mou-record\r\nnusa,Nusa,${cell}\r\n`,
  });
  expect((await mou(cwd, 'import', 'a.csv')).code).toBe(0);
  expect(readFileSync(join(cwd, 'institutions/nusa.yaml'), 'utf8')).toBe(
    'kind: institution\nid: nusa\nname: Nusa\n',
  );
});
