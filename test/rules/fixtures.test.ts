/** Whole registers: what they expect is found, and nothing else. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskTree } from '../../src/io/disk-tree.ts';
import { rulesById } from '../../src/rules/index.ts';
import { ROOT } from '../source-files.ts';
import { checkFolder } from '../support/registers.ts';
import { asOfIn, expectedIn, foundIn } from '../support/expectations.ts';

const FIXTURES = join(ROOT, 'test/fixtures/registers');
const names = readdirSync(FIXTURES, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

describe.each(names)('%s', (name) => {
  const root = join(FIXTURES, name);
  const expected = expectedIn(root, diskTree(root));

  test('expects findings of rules that there are', () => {
    const unknown = expected.filter((line) => !rulesById.has(line.split(' ')[1] ?? ''));
    expect(unknown).toEqual([]);
  });

  test('holds what it expects, and nothing else', () => {
    expect(foundIn(checkFolder(root, asOfIn(root)))).toEqual(expected);
  });
});

test('one of them is large and without fault, one is full of mistakes', () => {
  const counts = names.map((name) => expectedIn(join(FIXTURES, name), diskTree(join(FIXTURES, name))).length);
  expect(Math.min(...counts)).toBe(0);
  expect(Math.max(...counts)).toBeGreaterThan(25);
});
