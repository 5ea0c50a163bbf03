/** `mou status`: the register at a glance. */
import { Option, type Command } from 'commander';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode } from '../errors.ts';
import type { Language } from '../locale/language.ts';
import { STATUS_HELP } from '../locale/status-help.ts';
import { statusText } from '../output/status-text.ts';
import { statusView } from '../views/status.ts';
import type { CommandModule } from './command.ts';
import { addViewOptions, openRegister, type ViewOptions } from './open-register.ts';

type StatusOptions = ViewOptions & { readonly format: 'text' | 'json' };

export const status: CommandModule = { describe, run };

const VERSION = 1;

function describe(command: Command, language: Language): void {
  const texts = STATUS_HELP[language];
  command.addOption(
    new Option('-f, --format <format>', texts.format).choices(['text', 'json']).default('text'),
  );
  addViewOptions(command, language);
  command.addHelpText('after', `\n${texts.examples}`);
}

async function run(context: Context, _: readonly string[], options: StatusOptions): Promise<ExitCode> {
  const { register, terms, language, commit, findings } = await openRegister(context, options);
  const view = statusView(register, terms, findings.length);
  const { colour, columns } = context;
  if (options.format === 'json') context.out(`${JSON.stringify({ version: VERSION, ...view }, null, 2)}\n`);
  else context.out(statusText(view, { language, colour, columns, commit }));
  return EXIT.ok;
}
