/** `mou schema`: the record format as JSON Schema, for editors and other programs. */
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { EXIT, UsageError, type ExitCode } from '../errors.ts';
import { packageSchemas } from '../io/package-schemas.ts';
import { registerLanguage } from '../io/register-language.ts';
import type { Language } from '../locale/language.ts';
import { SCHEMA_HELP } from '../locale/schema-help.ts';
import { nearest } from '../records/nearest.ts';
import type { CommandModule, GlobalOptions } from './command.ts';
import { languageFor } from './speak.ts';

export const schema: CommandModule = { describe, run };

const ENDING = '.schema.json';

function describe(command: Command, language: Language): void {
  const texts = SCHEMA_HELP[language];
  command.argument('[schema]', texts.name).addHelpText('after', `\n${texts.examples}`);
}

async function run(context: Context, [asked]: readonly string[], options: GlobalOptions): Promise<ExitCode> {
  const language = languageFor(context, options, { language: registerLanguage(context.cwd) });
  const files = packageSchemas(language);
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
