/** What the documents show in their console blocks is what mou says: they run here, against the built program. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { matchesPromise, readConsoleBlocks } from './console/console-blocks.ts';
import { runLine, startSession } from './console/shell-session.ts';
import { ROOT } from './source-files.ts';

const documents = ['README.md', 'README.id.md', ...markdownBelow('docs'), ...markdownBelow('examples')]
  .filter((path) => existsSync(join(ROOT, path)))
  .map((path) => ({ path, blocks: readConsoleBlocks(readFileSync(join(ROOT, path), 'utf8')) }))
  .filter(({ blocks }) => blocks.length > 0);

function markdownBelow(folder: string): readonly string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

test('README.md shows how to check a register', () => {
  const readme = documents.find(({ path }) => path === 'README.md');
  const commands = (readme?.blocks ?? []).flat().map(({ command }) => command);
  expect(commands).toContainEqual(expect.stringContaining('mou check examples'));
});

// One session for a whole document, as a reader follows it; each block starts in the folder where that began.
test.each(documents)('$path shows what mou says', { timeout: 60_000 }, ({ path, blocks }) => {
  const session = startSession(path.endsWith('.id.md') ? 'id' : 'en');
  for (const block of blocks) {
    session.folder = session.home;
    for (const { command, expected, line } of block) {
      const actual = runLine(session, command);
      if (matchesPromise(actual, expected) || isSkipped(command)) continue;
      expect(actual, `${path}:${line}: $ ${command}`).toBe(`${expected}\n`);
    }
  }
  rmSync(session.home, { recursive: true, force: true });
});

/** What is not run here (fetching, installing) says nothing here either. */
function isSkipped(command: string): boolean {
  return /^(npm|git) /.test(command) && !command.includes('mou ');
}
