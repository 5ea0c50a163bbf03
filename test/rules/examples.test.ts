/** The five real partnerships: no errors, and only the warnings that examples/README.md explains. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../source-files.ts';
import { checkFolder } from '../support/registers.ts';

const EXAMPLES = join(ROOT, 'examples');
const readme = readFileSync(join(EXAMPLES, 'README.md'), 'utf8');

/** What the README promises: `| smamga-iism | number-missing, document-missing | why |`, in code marks or not. */
function promised(register: string): readonly string[] {
  const row = readme
    .split('\n')
    .find((line) => line.startsWith(`| ${register} `) && line.includes('-missing'));
  const cell = row?.split('|')[2] ?? '';
  return [...cell.matchAll(/[a-z]+(?:-[a-z]+)+/g)].map(([rule]) => rule).sort();
}

const registers = readdirSync(EXAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(registers.map(({ name }) => name))('%s', (name) => {
  const findings = checkFolder(join(EXAMPLES, name), '2026-03-01');
  const counted = findings.filter(({ attention }) => !attention);
  expect(counted.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(counted.map(({ rule }) => rule).sort()).toEqual(promised(name));
});

test('there are five', () => {
  expect(registers).toHaveLength(5);
});
