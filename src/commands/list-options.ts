/** The options of `mou list`. */
import { Option, type Command } from 'commander';
import type { Language } from '../locale/language.ts';
import { LIST_HELP } from '../locale/list-help.ts';
import { LIST_FORMATS, type ListFormat } from '../output/list/list-formats.ts';
import { addViewOptions, type ViewOptions } from './open-register.ts';

export type ListOptions = ViewOptions & {
  readonly kind: readonly string[];
  readonly state: readonly string[];
  readonly mark: readonly string[];
  readonly instrument: readonly string[];
  readonly partner: readonly string[];
  readonly country: readonly string[];
  readonly form: readonly string[];
  readonly unit: readonly string[];
  readonly tag: readonly string[];
  readonly owner: readonly string[];
  readonly endingWithin?: string;
  readonly inForceOn?: string;
  readonly search?: string;
  readonly where?: string;
  readonly sort: readonly string[];
  readonly columns: readonly string[];
  readonly groupBy?: string;
  readonly format: ListFormat;
  readonly pager: boolean;
};

/** Declares the options, what is asked for first, then how it is shown. */
export function addListOptions(command: Command, language: Language): void {
  const texts = LIST_HELP[language];
  const repeatable = (flags: string, text: string): void => {
    command.option(flags, text, (value: string, all: readonly string[]) => [...all, value], []);
  };
  repeatable('--kind <kind>', texts.kind);
  repeatable('--state <state>', texts.state);
  repeatable('--mark <mark>', texts.mark);
  repeatable('--instrument <instrument>', texts.instrument);
  repeatable('--partner <text>', texts.partner);
  repeatable('--country <country>', texts.country);
  repeatable('--form <form>', texts.form);
  repeatable('--unit <text>', texts.unit);
  repeatable('--tag <tag>', texts.tag);
  repeatable('--owner <text>', texts.owner);
  command
    .option('--ending-within <duration>', texts.endingWithin)
    .option('--in-force-on <day>', texts.inForceOn)
    .option('--search <text>', texts.search)
    .option('--where <expression>', texts.where);
  repeatable('--sort <column>', texts.sort);
  repeatable('--columns <columns>', texts.columns);
  command
    .option('--group-by <column>', texts.groupBy)
    .addOption(
      new Option('-f, --format <format>', texts.format).choices(Object.keys(LIST_FORMATS)).default('table'),
    )
    .option('--no-pager', texts.noPager);
  addViewOptions(command, language);
  command.addHelpText('after', `\n${texts.examples}`);
}
