/** Where reports are written, and in which format: said by options, by the file's ending, or by custom. */
import { extname, join, resolve } from 'node:path';
import type { Context } from '../../context.ts';
import { UsageError } from '../../errors.ts';
import { entryAt } from '../../io/entries.ts';
import { pageOfItsOwn } from '../../locale/report.ts';
import type { ReportEntry } from '../../reports/report.ts';
import { FORMATS, type Format, type ReportOptions } from './report-options.ts';
import type { ReportSubject } from './subjects-of.ts';

export type PlannedReport = {
  readonly subject: ReportSubject | undefined;
  /** As it is told to the user; undefined for standard output. */
  readonly path: string | undefined;
};

export type FilePlan = {
  readonly format: Format;
  readonly files: readonly PlannedReport[];
  /** The folder for several; undefined for one file. */
  readonly folder: string | undefined;
};

/** Plans one file for each subject, or one for the register. Throws UsageError for what does not go together. */
export function planFiles(
  context: Context,
  entry: ReportEntry,
  subjects: readonly ReportSubject[] | undefined,
  options: ReportOptions,
): FilePlan {
  const { output, all } = options;
  const format = formatOf(entry, options);
  const named = (subject: ReportSubject | undefined): string =>
    `${[entry.name, subject?.record.id, subject?.unit].filter((part) => part !== undefined).join('-')}.${format}`;
  if (all || (output !== undefined && isFolder(context, output))) {
    const folder = folderFor(context, entry, options);
    const files = (subjects ?? [undefined]).map((subject) => ({
      subject,
      path: join(folder, named(subject)),
    }));
    return { format, files, folder };
  }
  const [subject] = subjects ?? [];
  const isBinary = format === 'pdf' || format === 'docx';
  const path = output ?? (isBinary ? named(subject) : '-');
  if (path === '-' && isBinary) throw binaryToOutput(format);
  return { format, files: [{ subject, path: path === '-' ? undefined : path }], folder: undefined };
}

/** The folder that is named, or the one where we stand. Throws UsageError for what is no folder's name. */
function folderFor(context: Context, { name }: ReportEntry, { output = '.' }: ReportOptions): string {
  if (output === '-') throw severalToOutput();
  if (!isFolder(context, output)) refuseFileName(name, output);
  return output;
}

function isFolder({ cwd }: Context, output: string): boolean {
  return /[/\\]$/.test(output) || entryAt(resolve(cwd, output)) === 'folder';
}

/** What is asked for; else what the file is called; else Markdown, or HTML where the report is a page of its own. */
function formatOf({ name, source }: ReportEntry, { format, output, all }: ReportOptions): Format {
  const ending = output === undefined || all ? '' : endingOf(output);
  const byEnding = formatWithEnding(ending);
  const chosen = format ?? byEnding ?? (source === 'html' ? 'html' : 'md');
  if (format === undefined && ending !== '' && byEnding === undefined) throw unknownEnding(output ?? '');
  if (source === 'html' && (chosen === 'md' || chosen === 'docx')) {
    throw new UsageError(pageOfItsOwn(name));
  }
  return chosen;
}

function endingOf(path: string): string {
  return extname(path).slice(1).toLowerCase();
}

function formatWithEnding(ending: string): Format | undefined {
  return ending === 'htm' ? 'html' : FORMATS.find((one) => one === ending);
}

/** A name such as `rekap.pdf` is meant for one file; a folder of that name would be opened in vain. */
function refuseFileName(name: string, path: string): void {
  const format = formatWithEnding(endingOf(path));
  if (format === undefined) return;
  const command = `mou report ${name} --all -f ${format} -o ${path.slice(0, -extname(path).length)}/`;
  throw new UsageError({
    en: `With --all there are several files, and ${path} is the name of one. Name a folder: ${command}`,
    id: `Dengan --all ada beberapa berkas, padahal ${path} adalah nama satu berkas. Sebutkan folder: ${command}`,
  });
}

function unknownEnding(output: string): UsageError {
  return new UsageError({
    en: `${output}: the ending of this name is no format. Possible are: ${FORMATS.join(', ')}. Or say it with --format.`,
    id: `${output}: akhiran nama ini bukan format. Yang dapat dipakai: ${FORMATS.join(', ')}. Atau sebutkan dengan --format.`,
  });
}

function severalToOutput(): UsageError {
  return new UsageError({
    en: 'With --all there are several files: name a folder with -o.',
    id: 'Dengan --all ada beberapa berkas: sebutkan folder dengan -o.',
  });
}

function binaryToOutput(format: Format): UsageError {
  return new UsageError({
    en: `A ${format} is no text for standard output: name a file with -o.`,
    id: `${format} bukan teks untuk keluaran standar: sebutkan berkas dengan -o.`,
  });
}
