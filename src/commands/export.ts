/** `mou export`: records as a workbook, a table or data, whole enough to come back. */
import { Option, type Command } from 'commander';
import type { Context } from '../context.ts';
import { EXIT, UsageError, type ExitCode } from '../errors.ts';
import { withProgress } from '../io/progress.ts';
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
import { exportedRecords } from '../output/export/exported.ts';
import { KINDS, type Kind } from '../records/record.ts';
import { laporanKerma } from '../views/laporan-kerma/laporan-kerma.ts';
import type { RecordRow } from '../views/record-row.ts';
import { chosenRows, tellMissing } from './chosen-rows.ts';
import type { CommandModule } from './command.ts';
import { readKinds } from './list-query.ts';
import { addViewOptions, openRegister, type OpenRegister } from './open-register.ts';
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
  const made = await withProgress(context, async ({ stage }) => {
    const texts = EXPORT_TEXTS[open.language];
    stage(() => texts.choosing);
    const rows = await chosenRows(context, open, options, kinds);
    stage(() => texts.making(rows.length));
    return make(format, open, rows, options);
  });
  if (options.output === undefined || options.output === '-') context.out(made.content.toString());
  else write(context, open, made, options.output, options);
  tellMissing(context, open);
  return EXIT.ok;
}

/** What a file is to hold, and how many records are in it. */
type Made = { readonly content: string | Uint8Array; readonly count: number };

function write(
  { cwd, err }: Context,
  { root, language }: OpenRegister,
  { content: text, count }: Made,
  path: string,
  { force, dryRun: isDry }: ExportOptions,
): void {
  writeMadeFile({ cwd, path, text, root, force, isDry });
  const { written, wouldWrite } = EXPORT_TEXTS[language];
  err(`${(isDry ? wouldWrite : written)(path, count)}\n`);
}

/** A table has one kind of row, and some options ask for agreements; else there is room for everything. */
function usualKinds(
  format: ExportFormat,
  { endingWithin, mark, instrument }: ExportOptions,
): readonly Kind[] {
  const asksForAgreements = endingWithin !== undefined || mark.length > 0 || instrument.length > 0;
  return format === 'csv' || format === 'laporkerma' || asksForAgreements ? ['agreement'] : KINDS;
}

async function make(
  format: ExportFormat,
  open: OpenRegister,
  rows: readonly RecordRow[],
  options: ExportOptions,
): Promise<Made> {
  if (format === 'laporkerma') return makeKerma(open, rows, options);
  const { register, asOf, language, commit } = open;
  const records = exportedRecords(rows, register.byId, options.public);
  const { forms } = register.settings;
  const exported = { records, asOf, commit, isPublic: options.public, language, forms };
  const count = records.length;
  if (format !== 'xlsx') return { content: TEXT_FORMATS[format](exported), count };
  const { exportWorkbook } = await import('../output/export/export-workbook.ts');
  return { content: await exportWorkbook(exported), count };
}

/** The ministry's report: a workbook where the file is to be one, else its table of agreements as CSV. */
async function makeKerma(
  { register, terms, language }: OpenRegister,
  rows: readonly RecordRow[],
  { output = '-' }: ExportOptions,
): Promise<Made> {
  const agreements = rows.flatMap(({ id }) => register.agreements.get(id) ?? []);
  const report = laporanKerma(register, terms, agreements);
  const { exportKermaCsv, exportKermaWorkbook } = await import('../output/export/export-kerma.ts');
  const isWorkbook = formatOfFile(output) === 'xlsx';
  const content = isWorkbook ? await exportKermaWorkbook(report, language) : exportKermaCsv(report, language);
  return { content, count: report.rows.length };
}

/** The format asked for, or that of the file's name. Throws UsageError where there is none, or where a workbook has no file. */
function readFormat({ format, output, public: isPublic }: ExportOptions): ExportFormat {
  const meant = format ?? (output === undefined ? undefined : formatOfFile(output));
  if (meant === undefined) {
    throw new UsageError({
      en: `Say which format: ${EXPORT_FORMATS.join(', ')}. For example: mou export -o register.xlsx`,
      id: `Sebutkan formatnya: ${EXPORT_FORMATS.join(', ')}. Misalnya: mou export -o register.xlsx`,
    });
  }
  if (meant === 'laporkerma' && isPublic) {
    throw new UsageError({
      en: '--public does not go with --format laporkerma: the ministry asks who is in charge and how to reach them. Leave one of them out.',
      id: '--public tidak dapat dipakai dengan --format laporkerma: kementerian menanyakan penanggung jawab dan kontaknya. Hilangkan salah satu.',
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
