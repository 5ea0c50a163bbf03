/** Choosing rows by an expression (JSONata, https://docs.jsonata.org) that a person writes on the command line. */
import type { Expression } from 'jsonata';
import type { Day } from '../../calendar/day.ts';
import { nearest } from '../../records/nearest.ts';
import type { RecordRow } from '../record-row.ts';
import { COLUMNS } from '../row-columns.ts';
import { namedColumns, nullIn } from './named-columns.ts';
import { timedRegExp } from './timed-reg-exp.ts';
import { placeBefore, readThrown, type WhereMistake } from './where-mistake.ts';

/** Whether a row is chosen, or why that cannot be worked out. */
export type Where = (row: RecordRow) => Promise<boolean | WhereMistake>;

/** For one row, and against mistakes: no honest condition comes near. */
const LIMITS = { timeout: 1000, stack: 500, sequence: 100_000 };

/** What depends on the clock or on chance, or would run a text of the register as an expression. */
const TAKEN_AWAY = ['now', 'millis', 'random', 'shuffle', 'eval'];

/**
 * Reads an expression. Beside what JSONata has, it knows `$as_of`, the day of the rows, and `$earliest(cell)` and
 * `$latest(cell)` for days that are uncertain. A cell without a value is left out, so no comparison holds for it.
 */
export async function readWhere(expression: string, asOf: Day): Promise<Where | WhereMistake> {
  const { default: jsonata } = await import('jsonata');
  let compiled: Expression;
  try {
    compiled = jsonata(expression, { ...LIMITS, RegexEngine: timedRegExp(LIMITS.timeout) });
  } catch (error) {
    return { kind: 'syntax', ...readThrown(error, expression) };
  }
  const mistake = mistakeIn(compiled.ast(), expression);
  if (mistake !== undefined) return mistake;
  for (const name of TAKEN_AWAY) compiled.assign(name, undefined);
  compiled.assign('as_of', asOf);
  compiled.registerFunction('earliest', (cell: unknown) => endOf(cell, 'earliest'));
  compiled.registerFunction('latest', (cell: unknown) => endOf(cell, 'latest'));
  return (row) => judge(compiled, expression, row);
}

/**
 * The rows that an expression chooses, or its first mistake. `hasTime` is asked before each row: false stops the run,
 * because many rows that each take just less than the limit take for ever.
 */
export async function rowsWhere(
  rows: readonly RecordRow[],
  where: Where,
  hasTime: () => boolean,
): Promise<readonly RecordRow[] | WhereMistake> {
  const chosen: RecordRow[] = [];
  for (const row of rows) {
    const answer = hasTime() ? await where(row) : ({ kind: 'runaway', record: row.id } as const);
    if (typeof answer === 'object') return answer;
    if (answer) chosen.push(row);
  }
  return chosen;
}

function mistakeIn(tree: unknown, expression: string): WhereMistake | undefined {
  const names: readonly string[] = COLUMNS;
  const unknown = namedColumns(tree).find(({ name }) => !names.includes(name));
  if (unknown !== undefined) {
    const { name, end } = unknown;
    return {
      kind: 'no-column',
      meant: nearest(name, names),
      ...placeBefore(expression, end, name),
      token: name,
    };
  }
  const end = nullIn(tree);
  return end === undefined ? undefined : { kind: 'null', ...placeBefore(expression, end, 'null') };
}

async function judge(
  compiled: Expression,
  expression: string,
  row: RecordRow,
): Promise<boolean | WhereMistake> {
  try {
    return isTrue(await compiled.evaluate(withoutNulls(row)));
  } catch (error) {
    const thrown = readThrown(error, expression);
    const record = row.id;
    if (RUNAWAY.has(thrown.code) || error instanceof RangeError) return { kind: 'runaway', record };
    if (thrown.code === 'T1005' || thrown.code === 'T1006') return { ...thrown, kind: 'no-function' };
    return { ...thrown, kind: 'failed', record };
  }
}

/** Stack, time and size, as JSONata and Node.js call them. */
const RUNAWAY = new Set(['D1011', 'D1012', 'D2014', 'D2015', 'ERR_SCRIPT_EXECUTION_TIMEOUT']);

/** A deep copy of plain data without its nulls: JSONata refuses to compare null, and takes what is missing for false. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== null);
  return Object.fromEntries(fields.map(([key, field]) => [key, withoutNulls(field)]));
}

function endOf(cell: unknown, end: 'earliest' | 'latest'): unknown {
  if (typeof cell !== 'object' || cell === null) return cell;
  // A cell that is no single value is a range of days.
  return (cell as { earliest?: unknown; latest?: unknown })[end];
}

/** What JSONata's own `$boolean` takes for true: texts and lists with something in them, numbers but 0. */
function isTrue(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isTrue);
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return typeof value !== 'function' && Boolean(value);
}
