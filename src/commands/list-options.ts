/** The options of `mou list`. */
import { Option, type Command } from 'commander';
import type { Language } from '../locale/language.ts';
import { LIST_HELP } from '../locale/list-help.ts';
import { LIST_FORMATS, type ListFormat } from '../output/list/list-formats.ts';
import { addViewOptions } from './open-register.ts';
import { addQueryOptions, addRepeatable, type QueryOptions } from './query-options.ts';

export type ListOptions = QueryOptions & {
  readonly columns: readonly string[];
  readonly groupBy?: string;
  readonly format: ListFormat;
  readonly pager: boolean;
};

/** Declares the options, what is asked for first, then how it is shown. */
export function addListOptions(command: Command, language: Language): void {
  const texts = LIST_HELP[language];
  addQueryOptions(command, language);
  addRepeatable(command, '--columns <columns>', texts.columns);
  command
    .option('--group-by <column>', texts.groupBy)
    .addOption(
      new Option('-f, --format <format>', texts.format).choices(Object.keys(LIST_FORMATS)).default('table'),
    )
    .option('--no-pager', texts.noPager);
  addViewOptions(command, language);
  command.addHelpText('after', `\n${texts.examples}`);
}
