/** The action as GitHub would run it, but for GitHub: its script with the variables of a job, and a service that answers. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../source-files.ts';
import { commitAt, folderOf, git, writeInto } from '../support/folders.ts';

const COMMITTED = '2026-01-05T09:00:00+07:00';
const ULA = 'kind: institution\nid: ula\nname: Universitas Lembah Anai\ncountry: ID\n';
const NOTA = (term: string): string =>
  `kind: agreement\nid: nota\ntitle: Nota @rektor\nparties: [{ institution: ula, signed: 2026-01-26 }, { name: B, signed: 2026-01-26 }]\nterm: { ${term} }\n`;

/** A pull request as GitHub checks it out: the merge of a branch into what main was. */
function pullRequest(files: Readonly<Record<string, string>>): string {
  const root = folderOf({
    'mou.config.yaml': 'format: 1\nlanguage: en\n',
    'ula.yaml': ULA,
    'nota.yaml': NOTA('lasts: P5Y'),
  });
  git(root, ['init', '--quiet']);
  commitAt(root, COMMITTED, 'Begin');
  git(root, ['checkout', '--quiet', '-b', 'cabang']);
  writeInto(root, files);
  commitAt(root, COMMITTED, 'Branch');
  git(root, ['checkout', '--quiet', 'main']);
  git(root, ['merge', '--quiet', '--no-ff', '-m', 'Merge', 'cabang']);
  return root;
}

type Comment = { readonly url: string; body: string };
type Service = {
  readonly api: string;
  readonly comments: Comment[];
  readonly asked: string[];
  refuses: boolean;
};

/** As much of GitHub's interface as comments need. */
async function service(): Promise<Service> {
  const comments: Comment[] = [];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((text) => {
      asked.push(`${request.method ?? ''} ${request.url ?? ''} ${request.headers.authorization ?? ''}`);
      if (answering.refuses) response.writeHead(403).end('{}');
      else response.end(JSON.stringify(answer(request, text)));
    });
  });
  const answer = (request: IncomingMessage, text: string): unknown => {
    const { body } = (text === '' ? {} : JSON.parse(text)) as { body?: string };
    if (request.method === 'GET') return comments;
    const comment = comments.find(({ url }) => url.endsWith(request.url ?? ''));
    if (request.method === 'PATCH' && comment !== undefined) comment.body = body ?? '';
    else comments.push({ url: `${answering.api}/comments/${String(comments.length)}`, body: body ?? '' });
    return {};
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const answering = { api: `http://127.0.0.1:${String(port)}`, comments, asked, refuses: false };
  return answering;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

type Ran = {
  readonly code: number;
  readonly log: string;
  readonly summary: string;
  readonly temporary: string;
};

async function runAction(
  cwd: string,
  variables: Readonly<Record<string, string>>,
  event: object,
): Promise<Ran> {
  const temporary = folderOf({ 'event.json': JSON.stringify(event), 'summary.md': '' });
  const { PATH = '', SystemRoot = '' } = process.env;
  const env = {
    PATH,
    SystemRoot,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_PATH: join(temporary, 'event.json'),
    GITHUB_STEP_SUMMARY: join(temporary, 'summary.md'),
    GITHUB_WORKSPACE: cwd,
    GITHUB_REPOSITORY: 'kui/register',
    GITHUB_REF: 'refs/pull/7/merge',
    RUNNER_TEMP: temporary,
    MOU_PATH: '.',
    MOU_LANG: 'en',
    ...variables,
  };
  const child = spawn(process.execPath, [join(ROOT, 'action/run.mjs')], { cwd, env });
  let log = '';
  child.stdout.on('data', (chunk) => (log += String(chunk)));
  child.stderr.on('data', (chunk) => (log += String(chunk)));
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 2)));
  return { code, log, summary: readFileSync(join(temporary, 'summary.md'), 'utf8'), temporary };
}

const EVENT = { pull_request: { number: 7, base: { sha: 'main' } } };

describe('a pull request', { timeout: 60_000 }, () => {
  test('is checked, annotated, summed up and explained in a comment', async () => {
    const { api, comments, asked } = await service();
    const cwd = pullRequest({
      'nota.yaml': NOTA('lasts: P2Y'),
      'baru.yaml': ULA.replace('id: ula', 'id: x y'),
    });
    const variables = { GITHUB_API_URL: api, MOU_TOKEN: 'rahasia', MOU_SARIF: 'mou.sarif' };
    const { code, log, summary } = await runAction(cwd, variables, EVENT);
    expect(code).toBe(1);
    expect(log).toMatch(/^::error file=baru\.yaml,line=2,endLine=2,col=5,endColumn=8,title=/m);
    expect(summary).toMatch(/^✗ 2 records: 1 error/);
    expect(summary).toMatch(/^\| error \| `baru\.yaml:2` \| /m);
    expect(summary).toContain('- Last day: 25 January 2031 → 25 January 2028, 3 years earlier');
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toMatch(/^<!-- mou diff -->\n## What this changes\n/);
    expect(comments[0]?.body).toContain('Nota @<!-- -->rektor');
    expect(asked[0]).toBe('GET /repos/kui/register/issues/7/comments?per_page=100&page=1 Bearer rahasia');
    expect(readFileSync(join(cwd, 'mou.sarif'), 'utf8')).toContain('"version": "2.1.0"');
    expect(log).not.toContain('rahasia');
  });

  test('run again, mends its comment and writes no second one', async () => {
    const { api, comments, asked } = await service();
    const variables = { GITHUB_API_URL: api, MOU_TOKEN: 'rahasia' };
    comments.push({ url: `${api}/comments/0`, body: 'Terima kasih @mou' });
    await runAction(pullRequest({ 'nota.yaml': NOTA('lasts: P2Y') }), variables, EVENT);
    const again = pullRequest({ 'nota.yaml': NOTA('lasts: P3Y') });
    await runAction(again, variables, EVENT);
    expect(comments.map(({ body }) => body.split('\n')[0])).toEqual([
      'Terima kasih @mou',
      '<!-- mou diff -->',
    ]);
    expect(comments[1]?.body).toContain('25 January 2029');
    await runAction(again, variables, EVENT);
    expect(asked.filter((one) => one.startsWith('PATCH'))).toHaveLength(1);
  });

  test('answers only for what it changes, where that is asked', async () => {
    const cwd = pullRequest({ 'lain.yaml': ULA.replace('id: ula', 'id: lain').replace('Anai', 'Lain') });
    writeInto(cwd, { 'nota.yaml': `${NOTA('lasts: P5Y')}under: hilang\n` });
    git(cwd, ['commit', '--quiet', '-a', '--amend', '--no-edit']);
    expect((await runAction(cwd, { MOU_CHANGED: 'false' }, EVENT)).code).toBe(1);
    // The fault is the merge's own: it differs from its first parent.
    expect((await runAction(cwd, { MOU_CHANGED: 'true' }, EVENT)).code).toBe(1);
    const { code } = await runAction(
      cwd,
      { MOU_CHANGED: 'true', GITHUB_REF: 'refs/heads/main' },
      {
        pull_request: { number: 7, base: { sha: 'HEAD' } },
      },
    );
    expect(code).toBe(0);
  });

  test('that is checked out as its branch alone answers for that branch, not for its last commit', async () => {
    const cwd = pullRequest({ 'nota.yaml': NOTA('lasts: P2Y') });
    git(cwd, ['checkout', '--quiet', 'main^2']);
    writeInto(cwd, { 'lain.yaml': ULA.replace('id: ula', 'id: lain').replace('Anai', 'Lain') });
    commitAt(cwd, COMMITTED, 'Second');
    const variables = { GITHUB_SHA: git(cwd, ['rev-parse', 'main']).trim() };
    const event = { pull_request: { number: 7, base: { sha: git(cwd, ['rev-parse', 'main^1']).trim() } } };
    const { summary } = await runAction(cwd, variables, event);
    expect(summary).toContain('- Last day: 25 January 2031 → 25 January 2028');
    expect(summary).toContain('(`lain`): new');
  });

  test('of several registers explains those in which anything changes, in one comment', async () => {
    const { api, comments } = await service();
    const cwd = folderOf({});
    git(cwd, ['init', '--quiet']);
    for (const folder of ['barat', 'tengah', 'timur']) {
      writeInto(join(cwd, folder), { 'mou.config.yaml': 'format: 1\nlanguage: en\n', 'ula.yaml': ULA });
    }
    commitAt(cwd, COMMITTED, 'Begin');
    for (const folder of ['barat', 'timur'])
      writeInto(join(cwd, folder), { 'nota.yaml': NOTA('lasts: P5Y') });
    commitAt(cwd, COMMITTED, 'Change');
    const { code, log } = await runAction(cwd, { GITHUB_API_URL: api, MOU_TOKEN: 'rahasia' }, EVENT);
    expect({ code, warned: log.includes('::warning title=mou') }).toEqual({ code: 0, warned: false });
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body.match(/^\*\*`.*`\*\*$/gm)).toEqual(['**`barat`**', '**`timur`**']);
  });

  test('which two jobs check in two folders, has a comment of each', async () => {
    const { api, comments } = await service();
    const cwd = pullRequest({ 'lain/mou.config.yaml': 'format: 1\n', 'lain/ula.yaml': ULA });
    const variables = { GITHUB_API_URL: api, MOU_TOKEN: 'rahasia' };
    for (const MOU_PATH of ['.', 'lain', '.', 'lain']) {
      await runAction(cwd, { ...variables, MOU_PATH }, EVENT);
    }
    expect(comments.map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- mou diff -->',
      '<!-- mou diff lain -->',
    ]);
  });

  test('from a fork, where nobody may comment, still has its summary', async () => {
    const answering = await service();
    answering.refuses = true;
    const variables = { GITHUB_API_URL: answering.api, MOU_TOKEN: 'rahasia' };
    const { code, log, summary } = await runAction(
      pullRequest({ 'nota.yaml': NOTA('lasts: P2Y') }),
      variables,
      EVENT,
    );
    expect(code).toBe(0);
    expect(log).toContain('::warning title=mou::The comment could not be written');
    expect(summary).toContain('## What this changes');
  });

  test('in a clone without its base, is checked all the same', async () => {
    const origin = pullRequest({ 'nota.yaml': NOTA('lasts: P2Y') });
    const cwd = join(folderOf({}), 'dangkal');
    git(origin, ['clone', '--quiet', '--depth', '1', `file://${origin}`, cwd]);
    const { code, log } = await runAction(cwd, {}, EVENT);
    expect(code).toBe(0);
    expect(log).toMatch(/^::warning title=mou::mou diff: mou cannot go on: .*fetch-depth: 0/m);
  });
});

test('a push has no pull request to explain', { timeout: 60_000 }, async () => {
  const { code, summary } = await runAction(
    pullRequest({ 'nota.yaml': NOTA('lasts: P2Y') }),
    { GITHUB_REF: 'refs/heads/main' },
    {},
  );
  expect(code).toBe(0);
  expect(summary).not.toContain('What this changes');
});

describe('action.yml', () => {
  type Step = {
    readonly run?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly shell?: string;
  };
  const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
    readonly inputs: Readonly<Record<string, { readonly description: string }>>;
    readonly runs: { readonly using: string; readonly steps: readonly Step[] };
  };
  const scripts = action.runs.steps.filter(({ run }) => run !== undefined);

  test('puts nothing of GitHub into a script: values come as variables', () => {
    expect(scripts.length).toBeGreaterThan(1);
    for (const { run, shell } of scripts) {
      expect(run).not.toContain('${{');
      expect(shell).toBe('bash');
    }
  });

  test('hands over every input that it declares, and declares every one that it hands over', () => {
    const text = readFileSync(join(ROOT, 'action.yml'), 'utf8');
    const used = new Set([...text.matchAll(/\$\{\{ inputs\.([a-z-]+) \}\}/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  test('gives the script each variable that it reads', () => {
    const script = readFileSync(join(ROOT, 'action/run.mjs'), 'utf8');
    const read = new Set([...script.matchAll(/env\.(MOU_[A-Z]+)/g)].map(([, name]) => name ?? ''));
    const given = new Set(scripts.flatMap(({ env = {} }) => Object.keys(env)));
    expect([...read].filter((name) => !given.has(name))).toEqual([]);
  });
});

test('.pre-commit-hooks.yaml runs what there is', () => {
  const hooks = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as {
    readonly id: string;
    readonly entry: string;
    readonly pass_filenames: boolean;
  }[];
  expect(hooks).toMatchObject([{ id: 'mou-check', entry: 'mou check --staged', pass_filenames: false }]);
});
