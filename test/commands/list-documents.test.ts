/** docs/list.md and its Indonesian twin tell of every option, every column and expressions that work. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { addListOptions } from '../../src/commands/list-options.ts';
import { COLUMNS } from '../../src/views/row-columns.ts';
import { readWhere, rowsWhere } from '../../src/views/where/where.ts';
import { ROOT } from '../source-files.ts';
import { dayOf } from '../support/context.ts';
import { OFFICE, officeOn } from '../support/partnership-office.ts';

describe.each(['list.md', 'list.id.md'])('docs/%s', (name) => {
  const text = readFileSync(join(ROOT, 'docs', name), 'utf8');

  test('names every column', () => {
    expect(COLUMNS.filter((column) => !text.includes(`\`${column}\``))).toEqual([]);
  });

  test('names every option', () => {
    const command = new Command('list');
    addListOptions(command, 'en');
    const flags = command.options.flatMap(({ long }) => long ?? []);
    expect(flags.length).toBeGreaterThan(15);
    expect(flags.filter((flag) => !text.includes(flag))).toEqual([]);
  });

  const table = text.slice(text.search(/\| (expression|ungkapan) /));
  const expressions = [...table.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, expression = '']) => expression);

  test('shows expressions of every sort', () => {
    expect(expressions.length).toBeGreaterThan(9);
  });

  test.each(expressions)('%s can be worked out', async (expression) => {
    const { rows } = officeOn('2026-01-26', OFFICE, ['agreement']);
    const where = await readWhere(expression, dayOf('2026-01-26'));
    if (typeof where === 'object') throw new Error(JSON.stringify(where));
    // The office has an uncertain last day, of which the page says that it is not compared itself.
    const certain = rows.filter(({ days_left }) => typeof days_left !== 'object' || days_left === null);
    expect(
      await rowsWhere(expression.startsWith('days_left') ? certain : rows, where, () => true),
    ).toBeInstanceOf(Array);
  });
});
