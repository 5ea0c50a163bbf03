/** `mou init --ci`: the files of services, whose scripts run here as far as they can without the service. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../source-files.ts';
import { runMou } from '../support/context.ts';
import { commitAt, folderOf, git, writeInto } from '../support/folders.ts';

const ULA = 'kind: institution\nid: ula\nname: Universitas Lembah Anai\ncountry: ID\n';
const FILES = { 'mou.config.yaml': 'format: 1\nlanguage: en\n', 'ula.yaml': ULA };
const COMMITTED = '2026-01-05T09:00:00+07:00';

type Step = {
  readonly name?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
};
type Workflow = {
  readonly on: { readonly schedule: readonly { readonly cron: string }[] };
  readonly env: Readonly<Record<string, string>>;
  readonly defaults: { readonly run: { readonly 'working-directory': string } };
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
};

async function workflowIn(root: string, ...more: string[]): Promise<Workflow> {
  const { code, err } = await runMou(['init', '--ci', 'github', ...more], { cwd: root });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return parse(readFileSync(join(root, '.github/workflows/mou.yml'), 'utf8')) as Workflow;
}

describe('the file', () => {
  test.each(['en', 'id'])('of GitHub is a workflow whose expressions are whole, in %s', async (language) => {
    const root = folderOf({ ...FILES, 'mou.config.yaml': `format: 1\nlanguage: ${language}\n` });
    const { jobs, env, on } = await workflowIn(root);
    expect(Object.keys(jobs)).toEqual(['check', 'remind']);
    expect(env['MOU_PACKAGE']).toBe('${{ vars.MOU_PACKAGE }}');
    expect(on.schedule[0]?.cron).toBe('0 23 * * 0-4');
    const scripts = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    // What people can choose, such as the name of a branch, is no part of a script.
    for (const script of scripts) expect(script).not.toContain('${{');
    expect(scripts.join('\n')).toContain('mou remind --send');
    // What a pull request brings and what npm installs find no token in the checkout.
    const [checkout] = jobs['check']?.steps ?? [];
    expect(checkout?.with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
  });

  test.each(['en', 'id'])('of GitLab has both jobs and collects both reports, in %s', async (language) => {
    const root = folderOf({ ...FILES, 'mou.config.yaml': `format: 1\nlanguage: ${language}\n` });
    await runMou(['init', '--ci', 'gitlab'], { cwd: root });
    const pipeline = parse(readFileSync(join(root, '.gitlab-ci.yml'), 'utf8')) as Record<string, unknown>;
    expect(pipeline).toMatchObject({
      variables: { MOU_FOLDER: '.', GIT_DEPTH: 0 },
      'mou-check': {
        extends: '.mou',
        artifacts: { reports: { codequality: 'gl-code-quality-report.json', junit: 'mou-junit.xml' } },
      },
      'mou-remind': { script: expect.arrayContaining(['mou remind --send || failed=$?']) as unknown },
    });
  });

  test('lies at the root of the repository and leads into the register, whatever that is called', async () => {
    const repository = folderOf({});
    git(repository, ['init', '--quiet']);
    for (const [folder, service] of [
      ['kerja sama', 'github'],
      ['50% #1: München', 'gitlab'],
    ] as const) {
      const root = join(repository, folder);
      mkdirSync(root);
      const { out, code } = await runMou(['init', '--ci', service], { cwd: root });
      expect(code).toBe(0);
      expect(out).toContain(service === 'github' ? '../.github/workflows/mou.yml' : '../.gitlab-ci.yml');
    }
    const workflow = parse(readFileSync(join(repository, '.github/workflows/mou.yml'), 'utf8')) as Workflow;
    expect(workflow.defaults.run['working-directory']).toBe('kerja sama');
    const pipeline: unknown = parse(readFileSync(join(repository, '.gitlab-ci.yml'), 'utf8'));
    expect(pipeline).toMatchObject({ variables: { MOU_FOLDER: '50% #1: München' } });
  });

  describe('of GitHub checks what is pushed to the default branch', () => {
    async function branchesIn(root: string): Promise<unknown> {
      const { code } = await runMou(['init', '--ci', 'github'], { cwd: root });
      expect(code).toBe(0);
      const workflow: unknown = parse(readFileSync(join(root, '.github/workflows/mou.yml'), 'utf8'));
      return (workflow as { on: { push: { branches: unknown } } }).on.push.branches;
    }

    test('which is main outside a repository', async () => {
      expect(await branchesIn(folderOf(FILES))).toEqual(['main']);
    });

    test.each(['master', 'kerja-sama/utama', '2026'])(
      'which is the one that is checked out: %s',
      async (branch) => {
        const root = folderOf(FILES);
        git(root, ['init', '--quiet']);
        git(root, ['symbolic-ref', 'HEAD', `refs/heads/${branch}`]);
        expect(await branchesIn(root)).toEqual([branch]);
      },
    );

    test('which is that of origin, whatever is checked out', async () => {
      const root = folderOf(FILES);
      git(root, ['init', '--quiet']);
      git(root, ['symbolic-ref', 'HEAD', 'refs/heads/percobaan']);
      git(root, ['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk']);
      expect(await branchesIn(root)).toEqual(['trunk']);
    });

    test('which is main where a commit is checked out and no branch', async () => {
      const root = folderOf(FILES);
      git(root, ['init', '--quiet']);
      commitAt(root, COMMITTED, 'Begin');
      git(root, ['checkout', '--quiet', '--detach']);
      expect(await branchesIn(root)).toEqual(['main']);
    });
  });

  test('of somebody is left as it is, and told what it lacks', async () => {
    const root = folderOf({ ...FILES, '.gitlab-ci.yml': 'stages: [build]\n' });
    const { out } = await runMou(['init', '--ci', 'gitlab'], { cwd: root });
    expect(out).toMatch(/left as it is {2}\.gitlab-ci\.yml \(add a job that runs here: mou check\)/);
    expect(readFileSync(join(root, '.gitlab-ci.yml'), 'utf8')).toBe('stages: [build]\n');
  });

  test.each(['github', 'gitlab'])(
    'of another register in the repository does not check this one: %s',
    async (ci) => {
      const repository = folderOf({});
      git(repository, ['init', '--quiet']);
      writeInto(repository, {
        'satu/mou.config.yaml': 'language: en\n',
        'dua/mou.config.yaml': 'language: en\n',
      });
      await runMou(['init', '--ci', ci], { cwd: join(repository, 'satu') });
      const again = await runMou(['init', '--ci', ci], { cwd: join(repository, 'satu') });
      expect(again.out).not.toContain('add a job');
      const { out } = await runMou(['init', '--ci', ci], { cwd: join(repository, 'dua') });
      expect(out).toContain('(add a job that runs here: mou check)');
    },
  );

  test('is only announced in a dry run, and never written unasked', async () => {
    const root = folderOf(FILES);
    const { out } = await runMou(['init', '--ci', 'github', '--dry-run'], { cwd: root });
    expect(out).toContain('.github/workflows/mou.yml');
    await runMou(['init'], { cwd: root });
    expect(existsSync(join(root, '.github'))).toBe(false);
  });
});

// The services run them in bash, which Windows need not have.
describe.skipIf(process.platform === 'win32')('the scripts', { timeout: 60_000 }, () => {
  /** A folder with a `mou` that is the built one, and an `npm` that installs nothing. */
  function programs(): string {
    const folder = folderOf({
      mou: `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'bin/mou.js')}" "$@"\n`,
      npm: '#!/bin/sh\nexit 0\n',
    });
    for (const name of ['mou', 'npm']) chmodSync(join(folder, name), 0o755);
    return folder;
  }

  function run(
    script: string,
    cwd: string,
    variables: Readonly<Record<string, string>> = {},
  ): { readonly code: number | null; readonly out: string } {
    const { PATH = '', HOME = '' } = process.env;
    const env = {
      HOME,
      PATH: `${programs()}:${PATH}`,
      MOU_LANG: 'en',
      GIT_CONFIG_GLOBAL: '/dev/null',
      ...variables,
    };
    const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
      cwd,
      env,
      encoding: 'utf8',
    });
    return { code: status, out: `${stdout}${stderr}` };
  }

  function scriptOf(workflow: Workflow, job: string, name: string): string {
    const step = workflow.jobs[job]?.steps.find((one) => one.name === name);
    if (step?.run === undefined) throw new Error(`no step ${name}`);
    return step.run;
  }

  test('of the check annotate, sum up and fail, and sum up all the same', async () => {
    const root = folderOf({ ...FILES, 'x.yaml': ULA.replace('id: ula', 'id: x').replace('ID\n', 'XX\n') });
    const script = scriptOf(await workflowIn(root), 'check', 'Check');
    const temporary = folderOf({ 'summary.md': '' });
    const variables = { RUNNER_TEMP: temporary, GITHUB_STEP_SUMMARY: join(temporary, 'summary.md') };
    const { code, out } = run(script, root, { ...variables, GITHUB_ACTIONS: 'true' });
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=x\.yaml,line=4/m);
    expect(readFileSync(join(temporary, 'summary.md'), 'utf8')).toMatch(/^✗ 1 record: 1 error/);
  });

  test('of the installation say which variable is missing', async () => {
    const script = scriptOf(await workflowIn(folderOf(FILES)), 'check', 'Install mou');
    const root = folderOf(FILES);
    const { code, out } = run(script, root);
    expect(code).not.toBe(0);
    expect(out).toContain('set the variable MOU_PACKAGE');
    expect(run(script, root, { MOU_PACKAGE: 'mou-0.1.0.tgz' }).code).toBe(0);
  });

  test('keep which reminders were sent: once, and nothing where there is nothing', async () => {
    const origin = folderOf({});
    git(origin, ['init', '--quiet', '--bare']);
    const root = folderOf(FILES);
    git(root, ['init', '--quiet']);
    const script = scriptOf(await workflowIn(root), 'remind', 'Keep what was sent');
    commitAt(root, COMMITTED, 'Begin');
    git(root, ['remote', 'add', 'origin', origin]);
    git(root, ['push', '--quiet', '--set-upstream', 'origin', 'main']);
    expect(run(script, root)).toEqual({ code: 0, out: '' });
    writeInto(root, { '.mou/reminders.jsonl': '{"mou":1}\n' });
    expect(run(script, root).code).toBe(0);
    expect(run(script, root)).toEqual({ code: 0, out: '' });
    const log = execFileSync('git', ['-C', origin, 'log', '--format=%s', 'main'], { encoding: 'utf8' });
    expect(log).toBe('Keep which reminders were sent\nBegin\n');
  });

  describe('keep which reminders were sent while others push', () => {
    /** A clone that is behind, of a repository that refuses the first push as if somebody were quicker. */
    async function behind(service: string): Promise<{ readonly root: string; readonly origin: string }> {
      const origin = folderOf({});
      git(origin, ['init', '--quiet', '--bare']);
      const root = folderOf(FILES);
      git(root, ['init', '--quiet']);
      await runMou(['init', '--ci', service], { cwd: root });
      commitAt(root, COMMITTED, 'Begin');
      git(root, ['remote', 'add', 'origin', origin]);
      git(root, ['push', '--quiet', '--set-upstream', 'origin', 'main']);
      const other = folderOf({});
      git(other, ['clone', '--quiet', origin, '.']);
      writeInto(other, { 'lain.yaml': ULA.replace('id: ula', 'id: lain') });
      commitAt(other, COMMITTED, 'Other');
      git(other, ['push', '--quiet']);
      const refuseOnce = '#!/bin/sh\n[ -f refused ] || { touch refused; exit 1; }\n';
      writeInto(origin, { 'hooks/pre-receive': refuseOnce });
      chmodSync(join(origin, 'hooks/pre-receive'), 0o755);
      return { root, origin };
    }

    /** As on a machine of CI, where nobody has said who commits. */
    const NOBODY = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'user.useConfigOnly',
      GIT_CONFIG_VALUE_0: 'true',
    };

    function subjectsIn(origin: string): string {
      return execFileSync('git', ['-C', origin, 'log', '--format=%s', 'main'], { encoding: 'utf8' });
    }

    test('on GitHub', async () => {
      const { root, origin } = await behind('github');
      const workflow = parse(readFileSync(join(root, '.github/workflows/mou.yml'), 'utf8')) as Workflow;
      writeInto(root, { '.mou/reminders.jsonl': '{"mou":1}\n' });
      const { code } = run(scriptOf(workflow, 'remind', 'Keep what was sent'), root, NOBODY);
      expect(code).toBe(0);
      expect(subjectsIn(origin)).toBe('Keep which reminders were sent\nOther\nBegin\n');
    });

    test('on GitLab', async () => {
      const { root, origin } = await behind('gitlab');
      type Pipeline = Readonly<Record<string, { readonly script?: string[] }>>;
      const pipeline = parse(readFileSync(join(root, '.gitlab-ci.yml'), 'utf8')) as Pipeline;
      const sending = 'mou() { mkdir -p .mou && echo sent >> .mou/reminders.jsonl; }';
      const script = [sending, ...(pipeline['mou-remind']?.script ?? [])].join('\n');
      const { code } = run(script.replace(/"https:[^"]*"/, `"${origin}"`), root, {
        ...NOBODY,
        MOU_PUSH_TOKEN: 'x',
        CI_COMMIT_BRANCH: 'main',
      });
      expect(code).toBe(0);
      expect(subjectsIn(origin)).toBe('Keep which reminders were sent [skip ci]\nOther\nBegin\n');
    });
  });

  test('of GitLab send nothing that they cannot keep, and fail where it was not kept', async () => {
    const root = folderOf(FILES);
    git(root, ['init', '--quiet']);
    await runMou(['init', '--ci', 'gitlab'], { cwd: root });
    commitAt(root, COMMITTED, 'Begin');
    git(root, ['remote', 'add', 'origin', root]);
    type Pipeline = Readonly<Record<string, { readonly script?: string[] }>>;
    const pipeline = parse(readFileSync(join(root, '.gitlab-ci.yml'), 'utf8')) as Pipeline;
    const sending = 'mou() { mkdir -p .mou && echo sent >> .mou/reminders.jsonl && return 3; }';
    const script = [sending, ...(pipeline['mou-remind']?.script ?? [])].join('\n');
    const { code, out } = run(script, root);
    expect(code).not.toBe(0);
    expect(out).toContain('set the variable MOU_PUSH_TOKEN');
    expect(existsSync(join(root, '.mou/reminders.jsonl'))).toBe(false);

    const service = { MOU_PUSH_TOKEN: 'x', CI_SERVER_HOST: 'gitlab.invalid', CI_PROJECT_PATH: 'a/b' };
    const refused = run(script, root, { ...service, CI_COMMIT_BRANCH: 'main' });
    expect(refused.code).toBe(1);

    const origin = folderOf({});
    git(origin, ['init', '--quiet', '--bare']);
    const pushed = run(script.replace(/"https:[^"]*"/, `"${origin}"`), root, {
      ...service,
      CI_COMMIT_BRANCH: 'main',
    });
    expect(pushed).toEqual({ code: 3, out: '' });
    const log = execFileSync('git', ['-C', origin, 'log', '-1', '--format=%s', 'main'], { encoding: 'utf8' });
    expect(log).toBe('Keep which reminders were sent [skip ci]\n');
  });

  test('of GitLab write both reports where it looks for them', async () => {
    const project = folderOf({});
    git(project, ['init', '--quiet']);
    const root = join(project, 'kerja sama');
    writeInto(root, FILES);
    await runMou(['init', '--ci', 'gitlab'], { cwd: root });
    type Pipeline = Readonly<
      Record<string, { readonly before_script?: string[]; readonly script?: string[] }>
    >;
    const pipeline = parse(readFileSync(join(project, '.gitlab-ci.yml'), 'utf8')) as Pipeline;
    const lines = [...(pipeline['.mou']?.before_script ?? []), ...(pipeline['mou-check']?.script ?? [])];
    const variables = {
      CI_PROJECT_DIR: project,
      MOU_FOLDER: 'kerja sama',
      MOU_PACKAGE: 'mou.tgz',
      GITLAB_CI: 'true',
    };
    const { code, out } = run(lines.join('\n'), project, variables);
    expect({ code, out: out.startsWith('✓ 1 record') }).toEqual({ code: 0, out: true });
    expect(JSON.parse(readFileSync(join(project, 'gl-code-quality-report.json'), 'utf8'))).toEqual([]);
    expect(readFileSync(join(project, 'mou-junit.xml'), 'utf8')).toContain('kerja sama/ula.yaml');
  });
});
