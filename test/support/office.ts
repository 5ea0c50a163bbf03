/** The partnership office of test/fixtures/office, copied for a test that changes it; looked at on 26 January 2026. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffLines } from 'diff';
import type { Context } from '../../src/context.ts';
import { ROOT } from '../source-files.ts';
import { runMou } from './context.ts';
import { folderOf } from './folders.ts';

const OFFICE = join(ROOT, 'test/fixtures/office');

export type Office = {
  readonly folder: string;
  /** Runs a command line in the office, in English unless it says otherwise. */
  readonly mou: (...argv: readonly string[]) => ReturnType<typeof runMou>;
  readonly read: (path: string) => string;
  /** The lines of a file that are gone and those that have come, as a diff marks them. */
  readonly changed: (path: string, before?: string) => readonly string[];
};

/** A copy of the office; it is gone when the test is over. */
export function office(differing: Partial<Context> = {}): Office {
  const folder = folderOf({});
  cpSync(OFFICE, folder, { recursive: true });
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  return {
    folder,
    mou: (...argv) => runMou(['--lang', 'en', ...argv], { cwd: folder, columns: 1000, ...differing }),
    read,
    changed: (path, before = path) => {
      const old = readFileSync(join(OFFICE, before), 'utf8');
      return diffLines(old, read(path)).flatMap(({ added, removed, value }) =>
        added || removed ? linesOf(value).map((line) => (added ? '+' : '-') + line) : [],
      );
    },
  };
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/, '').split('\n');
}
