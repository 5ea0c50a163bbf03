/** What `mou check` writes for other programs: held against their formats, hostile texts and file names included. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { uriOf } from '../../../src/output/check-sarif.ts';
import { withoutCommands } from '../../../src/output/check-github.ts';
import { CHECKSTYLE, faultsIn, JUNIT, readXml } from '../../schemas-of-others/xml-formats.ts';
import { ROOT } from '../../source-files.ts';
import { runMou } from '../../support/context.ts';
import { folderOf } from '../../support/folders.ts';

const ajv = new Ajv2020({ allErrors: true, strictRequired: false });
// RFC 3986: what an address may consist of.
ajv.addFormat('uri-reference', /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-F]{2})*$/);
ajv.addFormat('uri', /^[a-z]+:\/\/\S+$/);

function validator(name: string): ReturnType<typeof ajv.compile> {
  const path = join(ROOT, 'test/schemas-of-others', name);
  return ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
}

const isSarif = validator('sarif-2.1.0.schema.json');
const isCodeQuality = validator('code-quality.schema.json');

/** A title as somebody writes it who knows how reports are read. */
const HOSTILE = '"100% %0A::error::x, ##[add-mask]y]](z) <b>&amp; \\e[31m \\u202e\\uFFFE {0} [a](b)"';
const HOSTILE_FILES = {
  'mou.config.yaml': 'format: 1\nlanguage: en\n',
  'naskah 50%, a:b.yaml': `kind: agreement\nid: nota\ntitle: ${HOSTILE}\ninstrument: mouu\nparties: [{name: ${HOSTILE}, signed: 2026-13-01}]\nunder: ${HOSTILE}\n`,
  'baris\nbaru/münchen.yaml': `kind: institution\nid: x\nname: ${HOSTILE}\ncountry: ${HOSTILE}\n${HOSTILE}: 1\n`,
};

type Result = {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly { physicalLocation: { artifactLocation: { uri: string } } }[];
};
type Log = {
  readonly runs: readonly { tool: { driver: { rules: { id: string }[] } }; results: Result[] }[];
};
type Issue = {
  readonly fingerprint: string;
  readonly location: { readonly path: string };
  readonly description: string;
};

async function checked(cwd: string, format: string, more: readonly string[] = []): Promise<string> {
  const { out, err } = await runMou(['check', '--format', format, ...more], { cwd });
  expect(err).toBe('');
  return out;
}

const registers: readonly (readonly [string, () => string])[] = [
  ['the examples', () => join(ROOT, 'examples')],
  ['a dirty register', () => join(ROOT, 'test/fixtures')],
  ['hostile titles and names of files', () => folderOf(HOSTILE_FILES)],
];

describe.each(registers)('%s', (_, folder) => {
  test.each(['en', 'id'])('as SARIF, in %s', async (language) => {
    const log = JSON.parse(await checked(folder(), 'sarif', ['--lang', language])) as Log;
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
    const [run] = log.runs;
    for (const { ruleId, ruleIndex } of run?.results ?? []) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
    const fingerprints = (run?.results ?? []).map((result) => result.partialFingerprints['mouFinding/v1']);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  });

  test('as Code Quality, every fingerprint once', async () => {
    const issues = JSON.parse(await checked(folder(), 'gitlab')) as Issue[];
    expect(isCodeQuality(issues), JSON.stringify(isCodeQuality.errors)).toBe(true);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  test('as JUnit, whose counts are those of its tests', async () => {
    const suites = readXml(await checked(folder(), 'junit'));
    expect(suites.name).toBe('testsuites');
    expect(faultsIn(suites, JUNIT)).toEqual([]);
    const cases = suites.children.flatMap(({ children }) => children);
    const failed = cases.filter(({ children }) => children.some(({ name }) => name === 'failure'));
    expect([cases.length, failed.length].map(String)).toEqual([
      suites.attributes['tests'],
      suites.attributes['failures'],
    ]);
  });

  test('as Checkstyle', async () => {
    expect(faultsIn(readXml(await checked(folder(), 'checkstyle')), CHECKSTYLE)).toEqual([]);
  });

  test('as annotations: one command a line, and nothing else', async () => {
    const lines = (await checked(folder(), 'github')).split('\n').slice(0, -1);
    for (const line of lines) {
      expect(line).toMatch(
        /^::(error|warning|notice) file=[^,:]+,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=[^,:]+::.+$/,
      );
    }
  });
});

describe('hostile texts stay texts', () => {
  test('in annotations, decoded as the runner does', async () => {
    const out = await checked(folderOf(HOSTILE_FILES), 'github');
    const files = [...out.matchAll(/^::\w+ file=([^,]+),/gm)].map(([, file = '']) =>
      file.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%0A', '\n').replaceAll('%25', '%'),
    );
    expect(new Set(files)).toEqual(new Set(['naskah 50%, a:b.yaml', 'baris\nbaru/münchen.yaml']));
    expect(out).not.toMatch(/%(?!25|2C|3A|0A|0D)/);
    expect(out).toContain('<U+202E>');
  });

  test('in SARIF, whose addresses lead back to the files', async () => {
    const log = JSON.parse(await checked(folderOf(HOSTILE_FILES), 'sarif')) as Log;
    const uris = (log.runs[0]?.results ?? []).flatMap(({ locations }) =>
      locations.map((location) => location.physicalLocation.artifactLocation.uri),
    );
    expect(new Set(uris.map(decodeURIComponent))).toEqual(
      new Set(['naskah 50%, a:b.yaml', 'baris\nbaru/münchen.yaml']),
    );
  });

  test('in the log of a workflow, where nothing begins a command', async () => {
    const title = '"x ::add-mask::rahasia ##[error]y"';
    const cwd = folderOf({
      'x.yaml': `kind: institution\nid: x\nname: X\nrahasia: ${title}\n::set-output name=a::b\n`,
    });
    const { out } = await runMou(['check'], { cwd, env: { GITHUB_ACTIONS: 'true' }, columns: 40 });
    const [log = '', annotations = ''] = out.split(/^(?=::error )/m);
    expect(annotations).toMatch(/^::error file=x\.yaml,/);
    expect(log).not.toMatch(/^\s*::/m);
    expect(out).not.toContain('##[');
  });

  test.each([
    ['::warning::x', ': :warning::x'],
    ['a\n  ::x::y', 'a\n  : :x::y'],
    ['a ::x::', 'a ::x::'],
    ['##[group]x', '## [group]x'],
    [':::x', ': ::x'],
  ])('%j becomes %j', (text, harmless) => {
    expect(withoutCommands(text)).toBe(harmless);
  });

  test.each([
    ['naskah/50%: baru.yaml', 'naskah/50%25%3A%20baru.yaml'],
    ['a#b?c.yaml', 'a%23b%3Fc.yaml'],
    ['../lain/x.yaml', '../lain/x.yaml'],
    ['\ud800.yaml', '%EF%BF%BD.yaml'],
  ])('the address of %j is %s', (path, uri) => {
    expect(uriOf(path)).toBe(uri);
  });
});

describe('fingerprints', () => {
  const record = (before: string, name: string): string =>
    `${before}kind: institution\nid: undana\nname: ${name}\ncountry: Indonesiaa\n`;

  async function fingerprintsOf(files: Readonly<Record<string, string>>, language = 'en'): Promise<string[]> {
    const issues = JSON.parse(await checked(folderOf(files), 'gitlab', ['--lang', language])) as Issue[];
    return issues.map(({ fingerprint }) => fingerprint).sort();
  }

  test('survive moved lines, another language, another file and another mistake beside them', async () => {
    const before = await fingerprintsOf({ 'a.yaml': record('', 'Undana') });
    expect(before).toHaveLength(1);
    expect(await fingerprintsOf({ 'a.yaml': record('# satu\n# dua\n', 'Undana') })).toEqual(before);
    expect(await fingerprintsOf({ 'a.yaml': record('', 'Undana') }, 'id')).toEqual(before);
    expect(await fingerprintsOf({ 'lain/b.yaml': record('', 'Universitas') })).toEqual(before);
    const more = await fingerprintsOf({ 'a.yaml': `${record('', 'Undana')}warna: biru\n` });
    expect(more).toEqual(expect.arrayContaining(before));
    expect(more).toHaveLength(2);
  });

  test('tell two records with the same mistake apart', async () => {
    const two = { 'a.yaml': `${record('', 'A')}---\n${record('', 'B').replace('undana', 'unwira')}` };
    expect(new Set(await fingerprintsOf(two)).size).toBe(2);
  });
});
