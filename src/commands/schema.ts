/** `mou schema`: the record format as JSON Schema, for editors and other programs. */
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { EXIT, UsageError, type ExitCode } from '../errors.ts';
import { readPackageFolder } from '../io/package-files.ts';
import type { Language } from '../locale/language.ts';
import { SCHEMA_HELP } from '../locale/schema-help.ts';
import { nearest } from '../records/nearest.ts';
import type { CommandModule } from './command.ts';

export const schema: CommandModule = { describe, run };

const ENDING = '.schema.json';

function describe(command: Command, language: Language): void {
  const texts = SCHEMA_HELP[language];
  command.argument('[schema]', texts.name).addHelpText('after', `\n${texts.examples}`);
}

async function run(context: Context, [asked]: readonly string[]): Promise<ExitCode> {
  const files = readPackageFolder('schemas');
  const names = Object.keys(files)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();
  context.out(asked === undefined ? `${names.join('\n')}\n` : textOf(files, names, asked));
  return Promise.resolve(EXIT.ok);
}

function textOf(files: Readonly<Record<string, string>>, names: readonly string[], asked: string): string {
  const text = files[asked + ENDING];
  if (text !== undefined) return text;
  const meant = nearest(asked, names);
  throw new UsageError({
    en: `There is no schema \`${asked}\`. ${meant === undefined ? `There are ${names.join(', ')}.` : `Did you mean \`${meant}\`?`}`,
    id: `Tidak ada skema \`${asked}\`. ${meant === undefined ? `Yang ada: ${names.join(', ')}.` : `Mungkin maksudnya \`${meant}\`?`}`,
  });
}
