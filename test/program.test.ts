/** What a terminal shows of mistakes on the command line. */
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { runMou } from './support/context.ts';

test.each([
  ['list', 'perjanjian', 'yang', 'masih', 'berlaku'],
  ['list', '--status', 'berlaku'],
  ['import', 'Rekap', 'MoU.xlsx'],
])('%s %s: broken between words', async (...argv) => {
  const { err, code } = await runMou([...argv, '--lang', 'id'], { lines: 40, columns: 60 });
  expect(code).toBe(2);
  for (const line of err.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(60);
});
