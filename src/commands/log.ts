/** `mou log`: the history of one record in git, in words. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode } from '../errors.ts';
import { page } from '../io/pager.ts';
import { isBare } from '../io/repository.ts';
import type { Language } from '../locale/language.ts';
import { LOG_HELP } from '../locale/log-help.ts';
import { LOG_FORMATS, type LogFormat } from '../output/log/log-formats.ts';
import type { CommandModule, GlobalOptions } from './command.ts';
import { openRegister, theRegister } from './open-register.ts';
import { recordHistory } from './record-history.ts';

type LogOptions = GlobalOptions & { readonly format: LogFormat; readonly limit: number };

export const log: CommandModule = { describe, run };

function describe(command: Command, language: Language): void {
  const texts = LOG_HELP[language];
  command
    .argument('<id>', texts.id)
    .addOption(
      new Option('-f, --format <format>', texts.format).choices(Object.keys(LOG_FORMATS)).default('text'),
    )
    .addOption(new Option('--limit <count>', texts.limit).argParser(readCount).default(20))
    .addHelpText('after', `\n${texts.examples}`);
}

async function run(context: Context, [id = '']: readonly string[], options: LogOptions): Promise<ExitCode> {
  const at = isBare(theRegister(context)) ? { at: 'HEAD' } : {};
  const { register, root, language } = await openRegister(context, { ...options, ...at });
  const history = recordHistory(root, register, id, context, options.limit);
  const { colour, columns } = context;
  const shown = LOG_FORMATS[options.format](
    { ...history, settings: register.settings },
    {
      language,
      colour,
      columns,
    },
  );
  if (options.format === 'json') context.out(shown);
  else page(context, shown);
  return EXIT.ok;
}

function readCount(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('1, 2, 3 ...');
  return Number(text);
}
