/** What every source file keeps to, beyond what the compiler, ESLint and dependency-cruiser see. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  readSourceFiles,
  ROOT,
  type SourceText,
  undocumentedFunctions,
  unexplainedAssertions,
} from './source-files.ts';

const files = readSourceFiles();

/** Where in the code of the given files, comments apart, the pattern stands, as `path:line: text`. */
function findLines(among: readonly SourceText[], pattern: RegExp): readonly string[] {
  return among.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line, place: `${path}:${index + 1}` }))
      .filter(({ line }) => pattern.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line))
      .map(({ line, place }) => `${place}: ${line.trim()}`),
  );
}

describe('the source', () => {
  test('is there', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  test('reads the clock nowhere but in the context', () => {
    const core = files.filter(({ path }) => !['src/context.ts', 'src/calendar/today-in.ts'].includes(path));
    expect(findLines(core, /new Date\(\s*\)|Date\.now|performance\.now|process\.hrtime/)).toEqual([]);
  });

  test('makes no Date in the core but in the calendar, whose days belong to no time zone', () => {
    const core = files.filter(({ path }) => !/^src\/(calendar\/|io\/|context\.ts)/.test(path));
    expect(findLines(core, /new Date\(/)).toEqual([]);
  });

  test('never ends the process', () => {
    expect(findLines(files, /process\.exit\b(?!Code)/)).toEqual([]);
  });

  test('leaves no work for later', () => {
    const unfinished = files.filter(({ text }) => /\b(TODO|FIXME|XXX)\b/.test(text));
    expect(unfinished.map(({ path }) => path)).toEqual([]);
  });

  test('imports date-fns by its parts, whose whole takes half a second to load', () => {
    expect(findLines(files, /from 'date-fns'/)).toEqual([]);
  });

  test('opens every file with a line that says what lives there', () => {
    const without = files.filter(({ text }) => !/^(\/\*\*|\/\/) ?\S/.test(text));
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('has a docstring on every exported function', () => {
    expect(files.flatMap(undocumentedFunctions)).toEqual([]);
  });

  test.each([
    ['/** The header. */\nexport function read() {}', ['a.ts: read']],
    ['/** The header. */\n\n/** Reads. */\nexport function read() {}', []],
    ['// The header.\n\nexport const read = () => 1', ['a.ts: read']],
    ['// The header.\n\n/** Reads. */\nexport const read = () => 1', []],
    ['// The header.\n\nfunction read() {}\nexport const LIMIT = 1', []],
  ])('sees whether an export is documented: %j', (text, found) => {
    expect(undocumentedFunctions({ path: 'a.ts', text })).toEqual(found);
  });

  test('says for every asserted type why it holds', () => {
    expect(files.flatMap(unexplainedAssertions)).toEqual([]);
  });

  test.each([
    ['const a = read() as Day;', ['a.ts:1: read() as Day']],
    ['// The reader has seen it.\nconst a = read() as Day;', []],
    ['const a = read() as Day; // the reader has seen it', []],
    ['const a = [1] as const;', []],
    ['// Of something else.\n\n\n\nconst a = read() as Day;', ['a.ts:5: read() as Day']],
  ])('sees whether an asserted type is explained: %j', (text, found) => {
    expect(unexplainedAssertions({ path: 'a.ts', text })).toEqual(found);
  });

  test('has no file of more than 300 lines, and half of them of at most 120', () => {
    const lengths = files.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(120);
  });

  test('has a name in kebab-case for every file, and none that means everything', () => {
    const names = files.map(({ path }) => path.slice('src/'.length));
    expect(names.filter((name) => !/^([a-z0-9-]+\/)*[a-z0-9-]+(\.d)?\.ts$/.test(name))).toEqual([]);
    expect(names.filter((name) => /(^|\/|-)(utils?|helpers?|common|misc)(-|\/|\.|$)/.test(name))).toEqual([]);
  });
});

describe('bin/mou.js', () => {
  test('has at most 20 lines', () => {
    const text = readFileSync(join(ROOT, 'bin/mou.js'), 'utf8');
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(20);
  });
});
