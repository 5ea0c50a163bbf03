/** `mou diff`: sides, formats, hostile texts, and what git cannot answer. */
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { editorValidator, validatorOf } from '../../schemas/schema-files.ts';
import { runMou } from '../../support/context.ts';
import { commitAt, folderOf, git, writeInto } from '../../support/folders.ts';

const CONFIG = 'format: 1\ninstitution: ula\nlanguage: en\n';
const ULA = 'kind: institution\nid: ula\nname: Universitas Lembah Anai\ncountry: ID\n';
const COMMITTED = '2026-01-05T09:00:00+07:00';

function nota(more: string, id = 'nota'): string {
  return `kind: agreement
id: ${id}
title: Nota Kesepahaman
parties: [{ institution: ula, signed: 2021-01-26 }, { name: Kolej Teluk Kumbar, country: MY, signed: 2021-01-26 }]
${more}`;
}

/** A register with one commit, and what was changed since. */
function changedRegister(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): string {
  const root = folderOf({ 'mou.config.yaml': CONFIG, 'ula.yaml': ULA, ...before });
  git(root, ['init', '--quiet']);
  commitAt(root, COMMITTED, 'Begin');
  writeInto(root, after);
  return root;
}

async function diffed(cwd: string, ...argv: string[]): Promise<string> {
  const { out, err, code } = await runMou(['diff', ...argv], { cwd });
  expect({ err, code }).toEqual({ err: '', code: 0 });
  return out;
}

describe('sides', () => {
  test('nothing that changed is one sentence, and no exit code', async () => {
    const root = changedRegister({ 'nota.yaml': nota('term: { lasts: P5Y }\n') }, {});
    const { out, code } = await runMou(['diff', '--exit-code'], { cwd: root });
    expect(code).toBe(0);
    expect(out).toMatch(/^From [0-9a-f]{8} of 5 January 2026 to the files as they are now, seen from 26/);
    expect(out).toContain('Nothing changes: no record');
  });

  test('comments, order of keys, line ends and moved files change nothing', async () => {
    const text = nota('term: { lasts: P5Y }\nnotes: Lemari 3\n');
    const root = changedRegister({ 'nota.yaml': text }, {});
    const moved = nota('notes: Lemari 3 # di kantor\nterm: { lasts: P5Y }\n').replaceAll('\n', '\r\n');
    writeInto(root, { 'nota.yaml': moved });
    renameSync(join(root, 'nota.yaml'), join(root, 'lain.yaml'));
    expect(await diffed(root)).toContain('Nothing changes');
  });

  describe('a branch beside main, which went on meanwhile', () => {
    function branched(): string {
      const root = changedRegister({ 'nota.yaml': nota('term: { lasts: P5Y }\n') }, {});
      git(root, ['checkout', '--quiet', '-b', 'cabang']);
      writeInto(root, { 'nota.yaml': nota('term: { lasts: P2Y }\n') });
      commitAt(root, COMMITTED, 'Branch');
      git(root, ['checkout', '--quiet', 'main']);
      writeInto(root, { 'x.yaml': 'kind: institution\nid: x\nname: X\ncountry: ID\n' });
      commitAt(root, COMMITTED, 'Main');
      git(root, ['checkout', '--quiet', 'cabang']);
      return root;
    }

    test.each([
      ['main', 'x  removed', 'nota  changed'],
      ['main..', 'x  removed', 'nota  changed'],
      ['main..cabang', 'x  removed', 'nota  changed'],
      ['cabang..main', 'x  new', 'nota  changed'],
      ['main...', 'nota  changed'],
      ['main...cabang', 'nota  changed'],
      ['cabang...main', 'x  new'],
    ])('%s', async (range, ...lines) => {
      const out = await diffed(branched(), range);
      expect(out.match(/\b(nota|x) {2}(new|changed|removed)/g)?.sort()).toEqual([...lines].sort());
    });

    test('is compared with what is not committed yet, too', async () => {
      const root = branched();
      writeInto(root, { 'y.yaml': 'kind: institution\nid: y\nname: Y\ncountry: ID\n' });
      expect(await diffed(root, 'main...')).toContain('y  new');
      expect(await diffed(root, 'main...HEAD')).not.toContain('y  new');
    });
  });

  test('in a bare repository the last commit stands for the files', async () => {
    const root = changedRegister({ 'nota.yaml': nota('term: { lasts: P5Y }\n') }, {});
    writeInto(root, { 'nota.yaml': nota('term: { lasts: P2Y }\n') });
    commitAt(root, COMMITTED, 'Shorter');
    const bare = join(folderOf({}), 'pusat.git');
    git(root, ['clone', '--quiet', '--bare', root, bare]);
    const out = await diffed(bare, 'HEAD~1');
    expect(out).toBe(await diffed(bare, 'HEAD~1', 'HEAD'));
    expect(out).toContain('5 years → 2 years');
    const log = await runMou(['log', 'nota'], { cwd: bare });
    expect(log.out).toContain('5 years → 2 years');
    expect(log.code).toBe(0);
  });

  test('with --exit-code a change is 1, as in git', async () => {
    const root = changedRegister({}, { 'x.yaml': 'kind: institution\nid: x\nname: X\ncountry: ID\n' });
    expect((await runMou(['diff', '--exit-code'], { cwd: root })).code).toBe(1);
    expect((await runMou(['diff'], { cwd: root })).code).toBe(0);
  });

  test('a day means the last commit by then; two commits leave the working tree aside', async () => {
    const root = changedRegister({}, { 'nota.yaml': nota('term: { lasts: P5Y }\n') });
    commitAt(root, '2026-01-20T09:00:00+07:00', 'Nota');
    rmSync(join(root, 'nota.yaml'));
    expect(await diffed(root, '2026-01-10', 'HEAD')).toContain('+ nota  new  Nota Kesepahaman');
    expect(await diffed(root, '2026-01-10')).toContain('Nothing changes');
    expect(await diffed(root, 'HEAD', '2026-01-10')).toContain('- nota  removed  Nota Kesepahaman');
  });

  test('both sides are seen from the same day, so that passing days change nothing', async () => {
    const root = changedRegister({ 'nota.yaml': nota('term: { lasts: P5Y }\n') }, {});
    for (const day of ['2021-01-01', '2026-01-25', '2026-01-26', '2040-01-01']) {
      expect(await diffed(root, '--as-of', day)).toContain('Nothing changes');
    }
  });
});

describe('what a change means', () => {
  const TERM = 'term: { lasts: P5Y }\n';

  test.each([
    [
      'a longer term',
      TERM,
      'term: { lasts: P10Y }\n',
      /Last day +25 January 2026 → 25 January 2031, 5 years later/,
    ],
    ['the same term in other words', TERM, 'term: { lasts: 60 bulan }\n', /^ +Term +5 years → 60 bulan$/m],
    ['no end', TERM, 'term: { open: true }\n', /Last day +none any more \(was 25 January 2026\)/],
    [
      'an uncertain end',
      TERM,
      'term: { until: 2027 }\n',
      /25 January 2026 → 1 January 2027 – 31 December 2027$/m,
    ],
    [
      'a scope',
      `${TERM}scope: [internship]\n`,
      `${TERM}scope: [training]\n`,
      /Forms +added Training.*; removed/,
    ],
    ['long notes', TERM, `${TERM}notes: |\n  satu\n  dua\n`, /Also changed +Notes$/m],
    ['a tag', `${TERM}tags: [a]\n`, `${TERM}tags: [a, b]\n`, /Tags +added b$/m],
    [
      'a decision',
      TERM,
      `${TERM}closure: { decision: renewing, on: 2026-01-20 }\n`,
      /Mark +now renewal under way/,
    ],
    [
      'a suspension',
      TERM,
      `${TERM}suspensions: [{ from: 2026-01-01, reason: Banjir }]\n`,
      /Suspension +new, 1 January 2026: Banjir/,
    ],
    [
      'an open follow-up',
      `${TERM}follow_ups: [{ what: Rapat, done: 2026-01-02 }]\n`,
      `${TERM}follow_ups: [{ what: Rapat }]\n`,
      /Follow-up +open again: Rapat/,
    ],
    [
      'a follow-up postponed',
      `${TERM}follow_ups: [{ what: Rapat, due: 2026-02-02 }]\n`,
      `${TERM}follow_ups: [{ what: Rapat, due: 2026-03-02 }]\n`,
      /Follow-up +changed, 2 March 2026: Rapat/,
    ],
  ])('%s', async (_, before, after, expected) => {
    const root = changedRegister({ 'nota.yaml': nota(before) }, { 'nota.yaml': nota(after) });
    expect(await diffed(root)).toMatch(expected);
  });

  test('what nobody touched and follows from another record', async () => {
    const child = nota('term: { same_as: nota }\n', 'anak');
    const root = changedRegister(
      { 'nota.yaml': nota(TERM), 'anak.yaml': child },
      { 'nota.yaml': nota('term: { lasts: P10Y }\n') },
    );
    const out = await diffed(root);
    expect(out).toMatch(/^= anak {2}affected {2}Nota Kesepahaman\n.*State.*expired → in force/m);
    expect(out).toContain('(nobody touched this record; it follows from another change)');
  });

  test('a setting moves every end, and says so', async () => {
    const root = changedRegister(
      { 'nota.yaml': nota(TERM) },
      { 'mou.config.yaml': `${CONFIG}last_day: anniversary\n` },
    );
    const out = await diffed(root);
    expect(out).toMatch(/^= nota {2}affected/m);
    expect(out).toMatch(/25 January 2026 → 26 January 2026, 1 day later/);
    expect(out).toMatch(/^Settings\n {4}last_day {2}anniversary \(new\)/m);
  });

  test('parties that come, go, and take a signature back', async () => {
    const parties = (list: string): string =>
      `kind: agreement\nid: nota\ntitle: Nota\nparties: [${list}]\nterm: { lasts: P5Y }\n`;
    const root = changedRegister(
      { 'nota.yaml': parties('{ name: A, signed: 2024-01-01 }, { name: B, signed: 2024-01-01 }') },
      { 'nota.yaml': parties('{ name: A, number: 1/A }, { name: C, signed: 2024-02-02 }') },
    );
    const out = await diffed(root);
    expect(out).toMatch(/Parties +added C; removed B/);
    expect(out).toMatch(/Signed +A: no longer recorded/);
    expect(out).toMatch(/Signed +C, on 2 February 2024/);
    expect(out).toMatch(/Number +A: 1\/A \(new\)/);
  });

  test('an institution that was renamed with all references is one rename and nothing else', async () => {
    const root = changedRegister(
      { 'nota.yaml': nota(TERM) },
      {
        'ula.yaml': ULA.replace('id: ula', 'id: lembah-anai'),
        'nota.yaml': nota(TERM).replace('institution: ula', 'institution: lembah-anai'),
        'mou.config.yaml': CONFIG.replace('ula', 'lembah-anai'),
      },
    );
    const out = await diffed(root);
    expect(out).toMatch(/^> lembah-anai {2}renamed, was ula {2}Universitas Lembah Anai$/m);
    expect(out).toMatch(/1 record renamed$/m);
    expect(out).not.toContain('~ nota');
  });
});

describe('formats', () => {
  const ajv = editorValidator();

  test('JSON is what its schema promises, in both languages', async () => {
    const validate = validatorOf(ajv, 'register-diff.schema.json');
    const root = changedRegister(
      { 'nota.yaml': nota('term: { lasts: P5Y }\n') },
      {
        'nota.yaml': nota('term: { until: 2027 }\nrenewal: { mode: automatic }\n'),
        'x.yaml': 'kind: institution\nid: x\nname: X\nwarna: biru\n',
        'y.yaml': ULA.replace('id: ula', 'id: y').replace('Universitas', 'Kolej'),
        'mou.config.yaml': `${CONFIG}horizon: P1Y\n`,
      },
    );
    rmSync(join(root, 'ula.yaml'));
    for (const language of ['en', 'id']) {
      const answer = JSON.parse(await diffed(root, '--format', 'json', '--lang', language)) as object;
      expect(validate(answer), JSON.stringify(validate.errors)).toBe(true);
      expect(answer).toMatchObject({ version: 1, as_of: '2026-01-26', to: { commit: null } });
    }
  });

  test('Markdown for a comment: nobody is called, nothing is linked, no markup comes through', async () => {
    const title =
      '"@rektor <img src=x onerror=alert(1)> [klik](https://jahat.example) #12 `kode` | **x** www.jahat.example \\u202e"';
    const root = changedRegister(
      {},
      {
        'x.yaml': `kind: institution\nid: x\nname: ${title}\ncountry: ID\n"a\`b\\nc": 1\n`,
        'y.yaml': `kind: institution\nid: y\nname: ${title}\ncountry: ID\n`,
      },
    );
    const out = await diffed(root, '--format', 'markdown');
    expect(out).toMatch(/^## What this changes\n/);
    // As GitHub does: links that nobody marked as such, and HTML comments that vanish.
    const rendered = new MarkdownIt({ html: false, linkify: true }).render(
      out.replaceAll('<!-- -->', '\u2063'),
    );
    expect(rendered).not.toMatch(/<a |<img|<strong>x/);
    expect(rendered).not.toMatch(/(?<!\u2063)@(?!\u2063)/);
    expect(rendered).not.toMatch(/#12/);
    expect(out).not.toContain('\u202e');
  });

  test.each([40, 80, 120])('text fits into %i columns', async (columns) => {
    const root = changedRegister(
      { 'nota.yaml': nota('term: { lasts: P5Y }\n') },
      { 'nota.yaml': nota('term: { lasts: P10Y }\nrenewal: { mode: automatic, notice: P6M }\n') },
    );
    const { out } = await runMou(['diff', '--lang', 'id'], { cwd: root, columns });
    const widest = Math.max(...out.split('\n').map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(columns);
  });
});
