/** What `mou check` keeps for the next run: never the reason for another answer, and never in anybody's way. */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
// @ts-expect-error -- a script without types of its own
import { registerFiles } from '../../bench/generate-register.mjs';
import { sha256 } from '../../src/io/sha256.ts';
import { ROOT } from '../source-files.ts';
import { rulesById } from '../../src/rules/index.ts';
import { checkExample, notesOf, told } from '../support/registers.ts';
import { runMou } from '../support/context.ts';
import { folderOf, git } from '../support/folders.ts';

type Make = (wanted: { records: number; seed: number; faults?: number }) => ReadonlyMap<string, string>;
const make = registerFiles as Make;

const KEPT = '.mou/cache';

/** A register that is large enough to be kept, with many mistakes. */
function office(seed = 1): string {
  const root = folderOf(Object.fromEntries(make({ records: 130, seed, faults: 0.3 })));
  makeOld(root);
  return root;
}

/** As if nobody had touched the files for a while: only then they are not read again. */
function makeOld(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) utimesSync(join(entry.parentPath, entry.name), 1e9, 1e9);
  }
}

async function check(cwd: string, ...argv: readonly string[]): ReturnType<typeof runMou> {
  return runMou(['check', ...argv], { cwd });
}

function keptFiles(root: string): readonly string[] {
  if (!existsSync(join(root, KEPT))) return [];
  return readdirSync(join(root, KEPT)).filter((name) => name.endsWith('.json'));
}

/** Changes what is kept, under a right seal. */
function falsify(root: string, change: (kept: Record<string, unknown>) => unknown): void {
  for (const name of keptFiles(root)) {
    const path = join(root, KEPT, name);
    const text = readFileSync(path, 'utf8');
    const kept = JSON.parse(text.slice(text.indexOf('\n') + 1)) as Record<string, unknown>;
    const changed = JSON.stringify(change(kept));
    writeFileSync(path, `${sha256(changed)}\n${changed}`);
  }
}

/** Puts an answer without any finding in the place of the one that is kept. */
function claimClean(root: string): void {
  falsify(root, (kept) => ({ ...kept, answer: { ...(kept['answer'] as object), findings: [] } }));
}

const FORMATS = ['text', 'compact', 'json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'markdown'];

describe('the next run', () => {
  test('takes over what the last one found', async () => {
    const cwd = office();
    const first = await check(cwd);
    expect(first.code).toBe(1);
    claimClean(cwd);
    expect((await check(cwd)).code).toBe(0);
    expect(await check(cwd, '--no-cache')).toEqual(first);
  });

  test.each(FORMATS)('answers alike in the format %s', async (format) => {
    const cwd = office();
    const options = ['-f', format, '--attention', 'warning'];
    const cold = await check(cwd, ...options);
    expect(keptFiles(cwd)).toHaveLength(1);
    expect(await check(cwd, ...options)).toEqual(cold);
    expect(await check(cwd, ...options, '--no-cache')).toEqual(cold);
  });

  test('answers alike for a part of the register', async () => {
    const cwd = office();
    await check(cwd);
    for (const part of ['agreements/000', 'institutions', 'agreements/000/perjanjian-0.yaml']) {
      expect(await check(cwd, part)).toEqual(await check(cwd, part, '--no-cache'));
    }
    const missed = await check(cwd, 'mou.config.yaml/..', 'README.md');
    expect(missed).toEqual(await check(cwd, 'mou.config.yaml/..', 'README.md', '--no-cache'));
  });

  test('finds out for itself with another day, other severities, another configuration', async () => {
    const cwd = office();
    await check(cwd);
    claimClean(cwd);
    const clean = await check(cwd);
    const others = [
      ['--as-of', '2027-01-26'],
      ['--strict'],
      ['--rule', 'dormant=error'],
      ['--attention', 'off'],
    ];
    for (const options of others) {
      expect((await check(cwd, ...options)).out).not.toBe(clean.out);
    }
    writeFileSync(
      join(cwd, 'mou.config.yaml'),
      `${readFileSync(join(cwd, 'mou.config.yaml'), 'utf8')}# more\n`,
    );
    expect((await check(cwd)).code).toBe(1);
  });
});

type Deed = readonly [name: string, act: (root: string, file: string, number: number) => void];

/** What happens to registers and to what is kept of them between two runs. */
const DEEDS: readonly Deed[] = [
  ['nothing', () => undefined],
  [
    'a file changes',
    (root, file, number) =>
      edit(root, file, (text) => text.replace(/^title: /m, `title: ${String(number)} `)),
  ],
  ['a file gets a mistake', (root, file) => edit(root, file, (text) => `${text}unknown_key: 1\n`)],
  ['a file is cut', (root, file, number) => edit(root, file, (text) => text.slice(0, number % text.length))],
  [
    'a mistake is silenced',
    (root, file) => edit(root, file, (text) => `# mou-ignore number-missing\n${text}`),
  ],
  ['a file is touched', (root, file, number) => utimesSync(join(root, file), number, number)],
  [
    'a file comes',
    (root, _, number) => edit(root, `agreements/new-${String(number)}.yaml`, () => 'kind: agreement\n'),
  ],
  ['all files are touched', (root) => makeOld(root)],
  [
    'what is kept is cut',
    (root, _, number) => spoil(root, (bytes) => bytes.subarray(0, number % bytes.length)),
  ],
  [
    'what is kept is changed',
    (root, _, number) => spoil(root, (bytes) => changedAt(bytes, number % bytes.length)),
  ],
  ['what is kept is emptied', (root) => spoil(root, () => Buffer.alloc(0))],
  [
    'what is kept is of another register',
    (root) =>
      falsify(root, (kept) => ({
        ...kept,
        trace: { ...(kept['trace'] as object), folder: '1 2 3' },
        answer: {},
      })),
  ],
];

function edit(root: string, file: string, change: (text: string) => string): void {
  const path = join(root, file);
  writeFileSync(path, change(existsSync(path) ? readFileSync(path, 'utf8') : ''));
}

function spoil(root: string, change: (bytes: Buffer) => Uint8Array): void {
  for (const name of keptFiles(root)) {
    const path = join(root, KEPT, name);
    writeFileSync(path, change(readFileSync(path)));
  }
}

function changedAt(bytes: Buffer, at: number): Uint8Array {
  return Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ 1 : byte));
}

test(
  'whatever happens between two runs, the answer is that of a run that keeps nothing',
  { timeout: 120_000 },
  async () => {
    const step = fc.record({ deed: fc.constantFrom(...DEEDS), file: fc.nat(), number: fc.nat(1e9) });
    await fc.assert(
      fc.asyncProperty(fc.nat(1000), fc.array(step, { minLength: 1, maxLength: 5 }), async (seed, steps) => {
        const cwd = office(seed);
        const files = [...make({ records: 130, seed, faults: 0.3 }).keys()].filter((path) =>
          path.includes('/'),
        );
        await check(cwd);
        for (const {
          deed: [, act],
          file,
          number,
        } of steps) {
          act(cwd, files[file % files.length] ?? '', number);
          const truth = await check(cwd, '--no-cache', '-f', 'json');
          expect(await check(cwd, '-f', 'json')).toEqual(truth);
        }
      }),
      { numRuns: 15 },
    );
  },
);

describe('a copy of what is kept', () => {
  test('says nothing in another folder, whoever sent it along', async () => {
    const cwd = office();
    const truth = await check(cwd);
    claimClean(cwd);
    const copy = join(folderOf({}), 'copy');
    cpSync(cwd, copy, { recursive: true, preserveTimestamps: true });
    expect(await check(copy)).toEqual(truth);
  });
});

describe('what is kept', () => {
  test('is out of the sight of git', async () => {
    const cwd = office();
    git(cwd, ['init', '--quiet']);
    await check(cwd);
    expect(keptFiles(cwd)).toHaveLength(1);
    expect(git(cwd, ['status', '--porcelain', '--untracked-files=all'])).not.toContain('.mou');
  });

  test('is little: the answers of the last days', async () => {
    const cwd = office();
    for (let day = 10; day < 20; day += 1) await check(cwd, '--as-of', `2026-01-${String(day)}`);
    expect(keptFiles(cwd)).toHaveLength(4);
  });

  test('is nothing for a small register, for a folder that is none, for `--no-cache`, `--changed` and `-`', async () => {
    const files = Object.fromEntries(make({ records: 60, seed: 1 }));
    const small = folderOf(files);
    await check(small);
    expect(existsSync(join(small, '.mou'))).toBe(false);
    const { 'mou.config.yaml': _, ...records } = Object.fromEntries(make({ records: 130, seed: 1 }));
    const none = folderOf(records);
    await check(none);
    expect(existsSync(join(none, '.mou'))).toBe(false);
    const cwd = office();
    git(cwd, ['init', '--quiet']);
    for (const options of [['--no-cache'], ['--changed'], ['-']]) await check(cwd, ...options);
    expect(existsSync(join(cwd, '.mou'))).toBe(false);
  });

  test('goes nowhere where a link or a file stands in its way', async () => {
    const outside = folderOf({});
    for (const path of ['.mou', KEPT]) {
      const cwd = office();
      const truth = await check(cwd, '--no-cache');
      if (path === KEPT) mkdirSync(join(cwd, '.mou'));
      symlinkSync(outside, join(cwd, path));
      expect(await check(cwd)).toEqual(truth);
    }
    expect(readdirSync(outside)).toEqual([]);
    const cwd = office();
    const truth = await check(cwd, '--no-cache');
    writeFileSync(join(cwd, '.mou'), 'mine');
    expect(await check(cwd)).toEqual(truth);
    expect(readFileSync(join(cwd, '.mou'), 'utf8')).toBe('mine');
  });
});

test(
  'several runs at once answer alike, and leave what the next one can use',
  { timeout: 60_000 },
  async () => {
    const cwd = office();
    const runs = await Promise.all(Array.from({ length: 6 }, () => builtCheck(cwd)));
    expect(new Set(runs)).toEqual(new Set([runs[0]]));
    expect(readdirSync(join(cwd, KEPT)).sort()).toEqual(['.gitignore', ...keptFiles(cwd)]);
    expect(keptFiles(cwd)).toHaveLength(1);
    expect(await builtCheck(cwd)).toBe(runs[0]);
  },
);

/** What a process of its own answers. */
async function builtCheck(cwd: string): Promise<string> {
  const argv = [join(ROOT, 'bin/mou.js'), 'check', '--as-of', '2026-01-26', '-f', 'compact'];
  const child = spawn(process.execPath, argv, { cwd, env: { ...process.env, MOU_LANG: 'en' } });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve(`${said}${String(code)}`)));
}

test('the findings of every rule are plain data, which a file can hold', () => {
  for (const rule of rulesById.values()) {
    const findings = checkExample(rule.bad);
    const kept = JSON.parse(JSON.stringify(findings)) as typeof findings;
    expect(kept, rule.id).toEqual(findings);
    expect(kept.map((finding) => [told(finding, 'en'), told(finding, 'id'), notesOf(finding)])).toEqual(
      findings.map((finding) => [told(finding, 'en'), told(finding, 'id'), notesOf(finding)]),
    );
  }
});
