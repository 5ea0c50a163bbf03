/** A newcomer's first minute: mou init, with every sort of answer, and mou check on what it made. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { setUp } from '../../src/commands/init.ts';
import { EDITOR_SCHEMAS } from '../../src/editing/register-plan.ts';
import { LANGUAGES, type Language } from '../../src/locale/language.ts';
import { ROOT } from '../source-files.ts';
import { fakeContext, runMou } from '../support/context.ts';
import { folderOf, writeInto } from '../support/folders.ts';

const POLIJE = ['init', '--name', 'Politeknik Negeri Jember'];

/** Every file below a folder with its text, by its path with `/`. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = names.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  );
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('sets up a register, says so, and says how last days are counted', async () => {
    const cwd = folderOf({});
    const { out, err, code } = await runMou(POLIJE, { cwd, language });
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toMatchSnapshot();
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(out).toContain('day-before');
    expect(out).toContain('last_day');
  });

  test('the files', async () => {
    const cwd = folderOf({});
    await runMou(POLIJE, { cwd, language });
    const { schemas, others } = split(filesIn(cwd));
    expect(Object.keys(schemas)).toEqual(EDITOR_SCHEMAS.map((name) => `.mou/schemas/${name}`));
    for (const [path, text] of Object.entries(others)) expect(text).toMatchSnapshot(path);
  });

  test('the editor explains every field in the language of the register', async () => {
    const cwd = folderOf({});
    await runMou([...POLIJE, '--lang', language], { cwd, language: language === 'id' ? 'en' : 'id' });
    const titles = { id: 'Perjanjian', en: 'Agreement' };
    expect(schemaIn(cwd, 'agreement')).toMatchObject({ title: titles[language] });
    const { schemas } = split(filesIn(cwd));
    for (const [path, text] of Object.entries(schemas)) {
      const { out } = await runMou(['schema', nameOf(path), '--lang', language], { cwd });
      expect(text, path).toBe(out);
    }
  });

  test.each(['day-before', 'anniversary'])('passes mou check at once: %s', async (lastDay) => {
    const cwd = folderOf({});
    await runMou([...POLIJE, '--last-day', lastDay], { cwd, language });
    const { out, code } = await runMou(['check', '--format', 'json'], { cwd, language });
    const report = JSON.parse(out) as { summary: object; findings: { message: string }[] };
    expect(report.findings.map(({ message }) => message)).toEqual([]);
    expect(report.summary).toMatchObject({ records: 2, errors: 0, warnings: 0 });
    expect(code).toBe(0);
  });

  test('the first agreement states the last day that mou computes', async () => {
    for (const [lastDay, day] of [
      ['day-before', '25'],
      ['anniversary', '26'],
    ] as const) {
      const cwd = folderOf({});
      await runMou([...POLIJE, '--last-day', lastDay], { cwd, language });
      const agreement = readFileSync(join(cwd, `agreements/${exampleId(language)}.yaml`), 'utf8');
      expect(agreement).toContain(`mou.config.yaml`);
      expect(agreement).toMatch(new RegExp(`lasts: .*: ${day} Januar[iy] 2031\n`));
    }
  });

  test('every setting is explained, and works where its # is taken away', () => {
    const template = readFileSync(join(ROOT, `templates/init/${language}/mou.config.yaml.hbs`), 'utf8');
    const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/config.schema.json'), 'utf8')) as {
      properties: Record<string, { default?: unknown }>;
    };
    const settings = Object.keys(schema.properties);
    const shown = template.split('\n').flatMap((line) => /^(?:# )?([a-z_]+):(?: |$)/.exec(line)?.[1] ?? []);
    expect(shown.sort()).toEqual(settings.toSorted());
    const filled = template.replaceAll(/\{\{\w+\}\}/g, 'x');
    const whole = parse(uncommented(filled, settings)) as Record<string, unknown>;
    for (const [key, { default: value }] of Object.entries(schema.properties)) {
      if (value !== undefined && key !== 'last_day') expect(whole).toMatchObject({ [key]: value });
    }
  });

  test('every setting that is uncommented passes mou check', async () => {
    const cwd = folderOf({});
    await runMou(POLIJE, { cwd, language });
    const path = join(cwd, 'mou.config.yaml');
    const keys = [
      'time_zone',
      'horizon',
      'remind',
      'stalled_after',
      'dormant_after',
      'rules',
      'attention',
      'owners',
      'forms',
      'letterhead',
      'exclude',
      'limits',
    ];
    writeInto(cwd, { 'mou.config.yaml': uncommented(readFileSync(path, 'utf8'), keys) });
    const { out, code } = await runMou(['check', '--format', 'compact'], { cwd, language });
    expect({ out, code }).toEqual({ out: '', code: 0 });
  });
});

function split(
  files: Readonly<Record<string, string>>,
): Record<'schemas' | 'others', Record<string, string>> {
  const isSchema = ([path]: readonly [string, string]): boolean => path.startsWith('.mou/');
  const entries = Object.entries(files);
  return {
    schemas: Object.fromEntries(entries.filter(isSchema)),
    others: Object.fromEntries(entries.filter((entry) => !isSchema(entry))),
  };
}

function schemaIn(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(folder, `.mou/schemas/${name}.schema.json`), 'utf8'));
}

/** `.mou/schemas/agreement.schema.json` is `agreement`. */
function nameOf(path: string): string {
  return path.slice('.mou/schemas/'.length, -'.schema.json'.length);
}

function exampleId(language: Language): string {
  return language === 'id' ? 'contoh-2026' : 'example-2026';
}

/** The text with the settings of these keys in use: their `# ` and that of the lines that belong to them taken away. */
function uncommented(text: string, keys: readonly string[]): string {
  let isInside = false;
  const lines = text.split('\n').map((line) => {
    const key = /^# ([a-z_]+):(?: |$)/.exec(line)?.[1];
    isInside = key === undefined ? isInside && line.startsWith('#   ') : keys.includes(key);
    return isInside ? line.slice(2) : line;
  });
  return lines.join('\n');
}

describe('a second run', () => {
  test('changes nothing, and says so', async () => {
    const cwd = folderOf({});
    await runMou(POLIJE, { cwd });
    const before = filesIn(cwd);
    const { out, code } = await runMou(
      ['init', '--name', 'Universitas Jember', '--last-day', 'anniversary'],
      { cwd },
    );
    expect(code).toBe(0);
    expect(out).toContain('is a register already');
    expect(out).not.toContain('anniversary');
    expect(filesIn(cwd)).toEqual(before);
  });

  test('brings the schemas up to date, and back where they are gone', async () => {
    const cwd = folderOf({});
    await runMou(POLIJE, { cwd });
    const before = filesIn(cwd);
    writeInto(cwd, { '.mou/schemas/agreement.schema.json': '{}' });
    const { out } = await runMou(['init'], { cwd });
    expect(out).toMatch(/updated +\.mou\/schemas\//);
    expect(filesIn(cwd)).toEqual(before);
  });

  test('explains the fields in the language that the register has by now, whoever runs it', async () => {
    const cwd = folderOf({});
    await runMou([...POLIJE, '--language', 'en'], { cwd });
    const config = readFileSync(join(cwd, 'mou.config.yaml'), 'utf8');
    writeInto(cwd, { 'mou.config.yaml': config.replace('language: en', 'language: id') });
    const { out } = await runMou(['init', '--lang', 'en'], { cwd });
    expect(out).toMatch(/updated +\.mou\/schemas\//);
    expect(schemaIn(cwd, 'institution')).toMatchObject({ title: 'Lembaga' });
    await runMou(['init', '--language', 'en'], { cwd });
    expect(schemaIn(cwd, 'institution')).toMatchObject({ title: 'Institution' });
  });

  test('does not bring back records that people have deleted or changed', async () => {
    const cwd = folderOf({
      'mou.config.yaml': 'institution: polije\nlanguage: id\n',
      'lembaga.yaml': 'kind: institution\nid: polije\nname: Polije\n',
    });
    await runMou(['init'], { cwd });
    expect(existsSync(join(cwd, 'agreements'))).toBe(false);
    expect(existsSync(join(cwd, 'institutions'))).toBe(false);
    expect(readFileSync(join(cwd, '.gitignore'), 'utf8')).toContain('dapat dibuat ulang');
  });

  test('asks nothing, even on a terminal', async () => {
    const cwd = folderOf({ 'mou.config.yaml': '' });
    const context = fakeContext({ cwd, interactive: true });
    const code = await setUp(context, [], { dryRun: false }, () => Promise.reject(new Error('asked')));
    expect(code).toBe(0);
  });
});

describe('what is there already', () => {
  test('is left as it is, and what it lacks is said', async () => {
    const present = {
      '.gitignore': 'node_modules/\n',
      '.vscode/settings.json': '{ "editor.fontSize": 18 }\n',
      'agreements/contoh-2026.yaml.bak': 'catatan\n',
    };
    const cwd = folderOf(present);
    const { out } = await runMou(POLIJE, { cwd, language: 'id' });
    expect(filesIn(cwd)).toMatchObject(present);
    expect(out).toMatch(/dibiarkan +\.gitignore \(tambahkan baris: \.mou\/cache\/\)/);
    expect(out).toMatch(/dibiarkan +\.vscode\/settings\.json\n +\(agar editor membantu/);
  });

  test('records without a configuration get one, and no example among them', async () => {
    const cwd = folderOf({
      'data/polije.yaml': 'kind: institution\nid: polije\nname: Politeknik Negeri Jember\n',
    });
    await runMou(['init', '--name', 'Politeknik Negeri Jember', '--id', 'polije'], { cwd });
    expect(existsSync(join(cwd, 'institutions'))).toBe(false);
    expect(existsSync(join(cwd, 'agreements'))).toBe(false);
    expect(parse(readFileSync(join(cwd, 'mou.config.yaml'), 'utf8'))).toMatchObject({
      institution: 'polije',
    });
    expect((await runMou(['check'], { cwd })).code).toBe(0);
  });

  test('a register in a parent folder is told, unless a folder is named', async () => {
    const cwd = folderOf({ 'mou.config.yaml': '', 'agreements/2026/.keep': '' });
    const inside = join(cwd, 'agreements/2026');
    const refused = await runMou(['init'], { cwd: inside });
    expect(refused).toMatchObject({ out: '', code: 2 });
    expect(refused.err).toContain(`You stand inside a register already: ${cwd}.`);
    expect(readdirSync(inside)).toEqual(['.keep']);
    const named = await runMou(['init', '.', '--name', 'Cabang'], { cwd: inside });
    expect(named.code).toBe(0);
    expect(named.out).toMatch(/inside\s+another\s+register,\s+\.\.\/\.\./);
  });

  test('a file where the folder should be', async () => {
    const cwd = folderOf({ register: 'a file' });
    const { err, code } = await runMou(['init', 'register'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('is a file. Name a folder for the register.');
  });
});

describe('--dry-run', () => {
  test('lists what would be written, and writes nothing', async () => {
    const cwd = folderOf({});
    const { out, code } = await runMou([...POLIJE, '--dry-run', 'kerja-sama'], { cwd });
    expect(code).toBe(0);
    expect(out).toMatchSnapshot();
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('on a terminal', () => {
  const answers = {
    name: 'Universitas Jember',
    id: 'unej',
    country: 'ID',
    language: 'id',
    lastDay: 'anniversary',
  } as const;

  test('what is answered is written; what the command line says is known', async () => {
    const cwd = folderOf({});
    const context = fakeContext({ cwd, interactive: true });
    const known: object[] = [];
    const code = await setUp(context, ['unej'], { dryRun: false, country: 'indonesia' }, async (given) => {
      known.push(given);
      return answers;
    });
    expect(code).toBe(0);
    expect(known).toEqual([{ country: 'ID' }]);
    expect(parse(readFileSync(join(cwd, 'unej/mou.config.yaml'), 'utf8'))).toEqual({
      format: 1,
      institution: 'unej',
      language: 'id',
      last_day: 'anniversary',
    });
    expect(context.said.out).toContain('anniversary');
  });

  test('whoever stops finds nothing written', async () => {
    const cwd = folderOf({});
    const context = fakeContext({ cwd, interactive: true });
    await expect(setUp(context, ['unej'], { dryRun: false }, async () => undefined)).rejects.toMatchObject({
      text: {
        en: 'You stopped before the last answer. Nothing was written.',
        id: 'Anda berhenti sebelum jawaban terakhir. Tidak ada yang ditulis.',
      },
    });
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('answers on the command line', () => {
  test.each([
    [['--country', 'MY'], 'MY'],
    [['--country', 'my'], 'MY'],
    [['--country', 'Malaysia'], 'MY'],
    [['--country', 'Norwegia'], 'NO'],
    [[], 'ID'],
  ])('%j is the country %s', async (options, country) => {
    const cwd = folderOf({});
    await runMou([...POLIJE, ...options], { cwd });
    const text = readFileSync(join(cwd, 'institutions/politeknik-negeri-jember.yaml'), 'utf8');
    expect(parse(text)).toMatchObject({ country });
    expect((await runMou(['check', '--quiet'], { cwd })).out).toBe('');
  });

  test.each([
    [['--name', ' \t '], 'Write the name of your institution'],
    [['--id', 'Polije Jember'], 'as in polije-jember.'],
    [['--id', '../../etc/passwd'], 'as in etc-passwd.'],
    [['--id', 'nul'], 'Windows keeps the name `nul` for itself'],
    [['--country', 'Atlantis'], 'two-letter code'],
    [['--last-day', 'sometime'], 'Possible are: day-before, anniversary.'],
    [['--language', 'jv'], 'Possible are: id, en.'],
  ])('%j is refused, and nothing written', async (options, sentence) => {
    const cwd = folderOf({});
    const { out, err, code } = await runMou(['init', ...options], { cwd });
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toContain(sentence);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('without a name, a stand-in is taken and the reader told where to mend it', async () => {
    const cwd = folderOf({});
    const { out } = await runMou(['init'], { cwd, language: 'id' });
    expect(out.replaceAll(/\s+/g, ' ')).toContain('tulislah dalam institutions/lembaga-kami.yaml.');
    expect((await runMou(['check', '--strict'], { cwd })).code).toBe(0);
  });

  test('a name without Latin letters leaves the id to the stand-in', async () => {
    const cwd = folderOf({});
    await runMou(['init', '--name', 'มหาวิทยาลัยเชียงใหม่', '--country', 'TH', '--language', 'en'], { cwd });
    expect(parse(readFileSync(join(cwd, 'institutions/our-institution.yaml'), 'utf8'))).toMatchObject({
      name: 'มหาวิทยาลัยเชียงใหม่',
    });
  });
});

const HOSTILE = [
  'Sekolah "Cahaya"',
  "Pesantren Al-Qur'an",
  'SMA: Unggulan # 1',
  '{{name}} {{#each}}',
  '{{{raw}}} \\u0000',
  '- [a, *b, &c]',
  'satu\ndua: tiga\n---\nkind: agreement',
  'tab\tdan\r\nbaris',
  '%YAML 1.2',
  '!!js/function evil',
  '<script>alert(1)</script>',
  '“Kutipan Word”',
  '\u202etfel-ot-thgir',
  'a'.repeat(300),
  'null',
  '1945',
  'C:\\Users\\Kantor',
];

describe.each(LANGUAGES)('hostile names, in %s', (language) => {
  // By number: some names would turn the report itself around.
  test.each(HOSTILE.map((name) => [name]))('name %#', async (name) => {
    const cwd = folderOf({});
    const { code } = await runMou(['init', '--name', name, '--id', 'kita'], { cwd, language });
    expect(code).toBe(0);
    const expected = name.replaceAll(/\s+/g, ' ');
    const institution = parseAllDocuments(readFileSync(join(cwd, 'institutions/kita.yaml'), 'utf8'));
    expect([institution].flat().map((document) => document.toJS() as unknown)).toEqual([
      { kind: 'institution', id: 'kita', name: expected, country: 'ID' },
    ]);
    const agreements = parseAllDocuments(
      readFileSync(join(cwd, `agreements/${exampleId(language)}.yaml`), 'utf8'),
    );
    expect(agreements).toHaveLength(1);
    const { title } = [agreements].flat()[0]?.toJS() as { title: string };
    expect(title).toContain(expected);
    expect((await runMou(['check', '--quiet'], { cwd, language })).code).toBe(0);
  });

  test('any name at all', async () => {
    const cwd = folderOf({});
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (text) => {
        run += 1;
        const { code } = await runMou(['init', String(run), `--name=${text}`, '--id', 'kita'], {
          cwd,
          language,
        });
        if (code === 2) return;
        const written = readFileSync(join(cwd, String(run), 'institutions/kita.yaml'), 'utf8');
        const { name } = parse(written) as { name: string };
        expect(name).toBe(
          text
            .normalize('NFC')
            .replaceAll(/[\s\p{Cc}]+/gu, ' ')
            .trim(),
        );
      }),
      { numRuns: 25 },
    );
  });
});
