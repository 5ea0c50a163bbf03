/** `mou list`: records of any kind as a table, chosen by what is asked. */
import type { Command } from 'commander';
import type { Day } from '../calendar/day.ts';
import type { Context } from '../context.ts';
import { EXIT, UsageError, type ExitCode } from '../errors.ts';
import { page } from '../io/pager.ts';
import type { Language } from '../locale/language.ts';
import { LIST_TEXTS, type KindCount } from '../locale/list.ts';
import { wordWhereMistake } from '../locale/where-mistakes.ts';
import { LIST_FORMATS } from '../output/list/list-formats.ts';
import { KINDS } from '../records/record.ts';
import type { Register } from '../register/register.ts';
import { countUnread } from '../register/unread-documents.ts';
import type { RecordRow } from '../views/record-row.ts';
import { registerRows } from '../views/register-rows.ts';
import { meetsAll } from '../views/row-filter.ts';
import { sortRows } from '../views/row-order.ts';
import { readWhere, rowsWhere, type Where } from '../views/where/where.ts';
import type { CommandModule } from './command.ts';
import { addListOptions, type ListOptions } from './list-options.ts';
import { readFilters, readGrouping, readKinds, readOrder, readShownColumns } from './list-query.ts';
import { openRegister, type OpenRegister } from './open-register.ts';

export const list: CommandModule = { describe, run };

/** How long `--where` may take over all rows, in milliseconds. */
const TIME_FOR_WHERE = 20_000;

function describe(command: Command, language: Language): void {
  addListOptions(command, language);
}

async function run(context: Context, _: readonly string[], options: ListOptions): Promise<ExitCode> {
  const kinds = readKinds(options);
  const [order, columns, groupBy] = [
    readOrder(options),
    readShownColumns(options),
    readGrouping(options, kinds),
  ];
  const open = await openRegister(context, options);
  const { register, terms, asOf, language, commit } = open;
  const where = options.where === undefined ? undefined : await whereOf(options.where, asOf);
  const all = registerRows(register, terms, kinds);
  const filters = readFilters(open, options, all, context.today(register.settings.timeZone));
  const rows = sortRows(await chosenBy(where, all.filter(meetsAll(filters)), context), order);
  const answer = LIST_FORMATS[options.format](
    {
      rows,
      columns,
      groupBy,
      asked: kinds.map((kind) => countOf(register, kind)),
      others: KINDS.filter((kind) => !kinds.includes(kind)).map((kind) => countOf(register, kind)),
      asOf,
      commit,
    },
    { language, forms: register.settings.forms, colour: context.colour, columns: context.columns },
  );
  if (options.format === 'table' && options.pager) page(context, answer);
  else context.out(answer);
  tellMissing(context, open);
  return EXIT.ok;
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

function countOf({ byId }: Register, kind: KindCount['kind']): KindCount {
  return { kind, count: [...byId.values()].filter((record) => record.kind === kind).length };
}

/** What is in the register and yet not in the list is said, so that nobody takes the list for whole. */
function tellMissing({ err }: Context, { register, findings, language }: OpenRegister): void {
  const unread = countUnread(register, findings);
  const sameId = register.records.length - register.byId.size;
  if (unread > 0) err(`${LIST_TEXTS[language].unread(unread)}\n`);
  if (sameId > 0) err(`${LIST_TEXTS[language].sameId(sameId)}\n`);
}
