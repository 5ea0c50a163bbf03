/** `mou completions`: a script that lets a shell complete commands, options, ids and words with the tab key. */
import { Argument, type Command } from 'commander';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode } from '../errors.ts';
import { readPackageFolder } from '../io/package-files.ts';
import { COMPLETIONS_HELP } from '../locale/completions-help.ts';
import type { Language } from '../locale/language.ts';
import type { CommandModule } from './command.ts';

export const completions: CommandModule = { describe, run };

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'];

function describe(command: Command, language: Language): void {
  const texts = COMPLETIONS_HELP[language];
  command
    .addArgument(new Argument('<shell>', texts.shell).choices(SHELLS))
    .addHelpText('after', `\n${texts.examples}`);
}

async function run(context: Context, [shell = '']: readonly string[]): Promise<ExitCode> {
  const script = readPackageFolder('templates/completions')[shell];
  if (script === undefined) throw new Error(`no completions for ${shell}`);
  context.out(script);
  return Promise.resolve(EXIT.ok);
}
