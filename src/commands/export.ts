/** `mou export`: records as a workbook, a table or data, whole enough to come back. */
import { Option, type Command } from 'commander';
import type { Context } from '../context.ts';
import { EXIT, UsageError, type ExitCode } from '../errors.ts';
import { writeMadeFile } from '../io/write-made-file.ts';
import { EXPORT_HELP } from '../locale/export-help.ts';
import { EXPORT_TEXTS } from '../locale/export.ts';
import type { Language } from '../locale/language.ts';
import {
  EXPORT_FORMATS,
  formatOfFile,
  TEXT_FORMATS,
  type ExportFormat,
} from '../output/export/export-formats.ts';
import { exportedRecords, type Exported } from '../output/export/exported.ts';
import { KINDS, type Kind } from '../records/record.ts';
import { chosenRows, tellMissing } from './chosen-rows.ts';
import type { CommandModule } from './command.ts';
import { readKinds } from './list-query.ts';
import { addViewOptions, openRegister } from './open-register.ts';
import { addQueryOptions, type QueryOptions } from './query-options.ts';

type ExportOptions = QueryOptions & {
  readonly format?: ExportFormat;
  readonly output?: string;
  readonly public: boolean;
  readonly force: boolean;
  readonly dryRun: boolean;
};

export const exportCommand: CommandModule = { describe, run };

function describe(command: Command, language: Language): void {
  const texts = EXPORT_HELP[language];
  command
    .addOption(new Option('-f, --format <format>', texts.format).choices(EXPORT_FORMATS))
    .option('-o, --output <file>', texts.output)
    .option('--public', texts.public, false)
    .option('--force', texts.force, false)
    .option('-n, --dry-run', texts.dryRun, false);
  addQueryOptions(command, language, texts.kind);
  addViewOptions(command, language);
  command.addHelpText('after', `\n${texts.examples}`);
}

async function run(context: Context, _: readonly string[], options: ExportOptions): Promise<ExitCode> {
  const format = readFormat(options);
  const kinds = readKinds(options, usualKinds(format, options));
  const open = await openRegister(context, options);
  const { register, asOf, language, commit, root } = open;
  const rows = await chosenRows(context, open, options, kinds);
  const records = exportedRecords(rows, register.byId, options.public);
  const { forms } = register.settings;
  const made = await make(format, { records, asOf, commit, isPublic: options.public, language, forms });
  if (options.output === undefined || options.output === '-') context.out(asText(made));
  else {
    const { output: path, force, dryRun: isDry } = options;
    writeMadeFile({ cwd: context.cwd, path, text: made, root, force, isDry });
    const { written, wouldWrite } = EXPORT_TEXTS[language];
    context.err(`${(isDry ? wouldWrite : written)(path, records.length)}\n`);
  }
  tellMissing(context, open);
  return EXIT.ok;
}

/** A table has one kind of row, and some options ask for agreements; else there is room for everything. */
function usualKinds(
  format: ExportFormat,
  { endingWithin, mark, instrument }: ExportOptions,
): readonly Kind[] {
  const asksForAgreements = endingWithin !== undefined || mark.length > 0 || instrument.length > 0;
  return format === 'csv' || asksForAgreements ? ['agreement'] : KINDS;
}

async function make(format: ExportFormat, exported: Exported): Promise<string | Uint8Array> {
  if (format !== 'xlsx') return TEXT_FORMATS[format](exported);
  const { exportWorkbook } = await import('../output/export/export-workbook.ts');
  return exportWorkbook(exported);
}

/** The format asked for, or that of the file's name. Throws UsageError where there is none, or where a workbook has no file. */
function readFormat({ format, output }: ExportOptions): ExportFormat {
  const meant = format ?? (output === undefined ? undefined : formatOfFile(output));
  if (meant === undefined) {
    throw new UsageError({
      en: `Say which format: ${EXPORT_FORMATS.join(', ')}. For example: mou export -o register.xlsx`,
      id: `Sebutkan formatnya: ${EXPORT_FORMATS.join(', ')}. Misalnya: mou export -o register.xlsx`,
    });
  }
  if (meant === 'xlsx' && (output === undefined || output === '-')) {
    throw new UsageError({
      en: 'A workbook is no text for the screen. Name a file for it: mou export -o register.xlsx',
      id: 'Buku kerja bukan teks untuk layar. Sebutkan berkasnya: mou export -o register.xlsx',
    });
  }
  return meant;
}

/** Only texts get this far. */
function asText(made: string | Uint8Array): string {
  return typeof made === 'string' ? made : '';
}
