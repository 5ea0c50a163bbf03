/** `mou list`: records of any kind as a table, chosen by what is asked. */
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode } from '../errors.ts';
import { page } from '../io/pager.ts';
import type { Language } from '../locale/language.ts';
import type { KindCount } from '../locale/list.ts';
import { LIST_FORMATS } from '../output/list/list-formats.ts';
import { KINDS } from '../records/record.ts';
import type { Register } from '../register/register.ts';
import type { RecordRow } from '../views/record-row.ts';
import { chosenRows, tellMissing } from './chosen-rows.ts';
import type { CommandModule } from './command.ts';
import { addListOptions, type ListOptions } from './list-options.ts';
import { readGrouping, readKinds, readShownColumns } from './list-query.ts';
import { takesEndingSoonAlong } from './list-words.ts';
import { openRegister } from './open-register.ts';

export const list: CommandModule = { describe, run };

function describe(command: Command, language: Language): void {
  addListOptions(command, language);
}

async function run(context: Context, _: readonly string[], options: ListOptions): Promise<ExitCode> {
  const kinds = readKinds(options);
  const [columns, groupBy] = [readShownColumns(options), readGrouping(options, kinds)];
  const open = await openRegister(context, options);
  const { register, asOf, language, commit } = open;
  const rows = await chosenRows(context, open, options, kinds);
  const answer = LIST_FORMATS[options.format](
    {
      rows,
      columns,
      groupBy,
      asked: kinds.map((kind) => countOf(register, kind)),
      endingSoon: takesEndingSoonAlong(options.state) ? rows.filter(isEndingSoon).length : 0,
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

function isEndingSoon({ state }: RecordRow): boolean {
  return state === 'ending-soon';
}

function countOf({ byId }: Register, kind: KindCount['kind']): KindCount {
  return { kind, count: [...byId.values()].filter((record) => record.kind === kind).length };
}
