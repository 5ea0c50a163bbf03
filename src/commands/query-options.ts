/** The options that choose records and their order, alike for every command that lists some. */
import type { Command } from 'commander';
import type { Language } from '../locale/language.ts';
import { LIST_HELP } from '../locale/list-help.ts';
import type { ViewOptions } from './open-register.ts';

export type QueryOptions = ViewOptions & {
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
};

/** Declares the options; `kind` says what is taken without `--kind`, which differs between commands. */
export function addQueryOptions(
  command: Command,
  language: Language,
  kind: string = LIST_HELP[language].kind,
): void {
  const texts = LIST_HELP[language];
  addRepeatable(command, '--kind <kind>', kind);
  addRepeatable(command, '--state <state>', texts.state);
  addRepeatable(command, '--mark <mark>', texts.mark);
  addRepeatable(command, '--instrument <instrument>', texts.instrument);
  addRepeatable(command, '--partner <text>', texts.partner);
  addRepeatable(command, '--country <country>', texts.country);
  addRepeatable(command, '--form <form>', texts.form);
  addRepeatable(command, '--unit <text>', texts.unit);
  addRepeatable(command, '--tag <tag>', texts.tag);
  addRepeatable(command, '--owner <text>', texts.owner);
  command
    .option('--ending-within <duration>', texts.endingWithin)
    .option('--in-force-on <day>', texts.inForceOn)
    .option('--search <text>', texts.search)
    .option('--where <expression>', texts.where);
  addRepeatable(command, '--sort <column>', texts.sort);
}

/** Declares an option that may be given several times. */
export function addRepeatable(command: Command, flags: string, text: string): void {
  command.option(flags, text, (value: string, all: readonly string[]) => [...all, value], []);
}
