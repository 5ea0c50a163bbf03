/** The rows that the options of a command choose, and what is said of those that could not be read. */
import type { Day } from '../calendar/day.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { LIST_TEXTS } from '../locale/list.ts';
import { wordWhereMistake } from '../locale/where-mistakes.ts';
import type { Kind } from '../records/record.ts';
import { countUnread } from '../register/unread-documents.ts';
import type { RecordRow } from '../views/record-row.ts';
import { registerRows } from '../views/register-rows.ts';
import { meetsAll } from '../views/row-filter.ts';
import { sortRows } from '../views/row-order.ts';
import { readWhere, rowsWhere, type Where } from '../views/where/where.ts';
import { readFilters, readOrder } from './list-query.ts';
import type { OpenRegister } from './open-register.ts';
import type { QueryOptions } from './query-options.ts';

/** How long `--where` may take over all rows, in milliseconds. */
const TIME_FOR_WHERE = 20_000;

/** The rows of some kinds that meet every condition, in the order asked for. Throws UsageError. */
export async function chosenRows(
  context: Context,
  open: OpenRegister,
  options: QueryOptions,
  kinds: readonly Kind[],
): Promise<readonly RecordRow[]> {
  const { register, terms, asOf } = open;
  const order = readOrder(options);
  const where = options.where === undefined ? undefined : await whereOf(options.where, asOf);
  const all = registerRows(register, terms, kinds);
  const filters = readFilters(open, options, all, context.today(register.settings.timeZone));
  return sortRows(await chosenBy(where, all.filter(meetsAll(filters)), context), order);
}

async function whereOf(expression: string, asOf: Day): Promise<Where> {
  const where = await readWhere(expression, asOf);
  if (typeof where === 'object') throw new UsageError(wordWhereMistake(where));
  return where;
}

async function chosenBy(
  where: Where | undefined,
  rows: readonly RecordRow[],
  { elapsed }: Context,
): Promise<readonly RecordRow[]> {
  if (where === undefined) return rows;
  const started = elapsed();
  const chosen = await rowsWhere(rows, where, () => elapsed() - started < TIME_FOR_WHERE);
  if ('kind' in chosen) throw new UsageError(wordWhereMistake(chosen));
  return chosen;
}

/** What is in the register and yet not in the list is said, so that nobody takes the list for whole. */
export function tellMissing({ err }: Context, { register, findings, language }: OpenRegister): void {
  const unread = countUnread(register, findings);
  const sameId = register.records.length - register.byId.size;
  if (unread > 0) err(`${LIST_TEXTS[language].unread(unread)}\n`);
  if (sameId > 0) err(`${LIST_TEXTS[language].sameId(sameId)}\n`);
}
