/** Folders for tests that need a disk: made anew, taken away afterwards. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with these files; it is gone when the test is over. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mou-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeInto(folder, files);
  return folder;
}

/** Writes files below a folder, making the folders between. */
export function writeInto(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Runs git in a folder as a named person; gives what it prints. */
export function git(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): string {
  const person = { GIT_AUTHOR_NAME: 'Rina', GIT_AUTHOR_EMAIL: 'rina@example.ac.id' };
  const committer = { GIT_COMMITTER_NAME: 'Rina', GIT_COMMITTER_EMAIL: 'rina@example.ac.id' };
  const quiet = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const options = {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...person, ...committer, ...quiet, ...env },
  } as const;
  return execFileSync(
    'git',
    ['-c', 'init.defaultBranch=main', '-c', 'commit.gpgsign=false', ...args],
    options,
  );
}

/** Commits everything in a folder at an instant, such as `2024-03-01T09:00:00+07:00`; gives the commit's hash. */
export function commitAt(folder: string, instant: string, message: string): string {
  git(folder, ['add', '--all']);
  git(folder, ['commit', '--quiet', '--message', message], {
    GIT_AUTHOR_DATE: instant,
    GIT_COMMITTER_DATE: instant,
  });
  return git(folder, ['rev-parse', 'HEAD']).trim();
}
