/** Where `mou check` answers: in which formats, on standard output and in files, and what services of CI get unasked. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { refuseReport } from '../io/refuse-report.ts';
import type { Language } from '../locale/language.ts';
import {
  CHECK_FORMATS,
  isCheckFormat,
  REPORT_BEGINNINGS,
  type CheckFormat,
} from '../output/check-formats.ts';
import { withoutCommands } from '../output/check-github.ts';
import type { CheckReport } from '../output/check-report.ts';

/** A format, and the file it goes to; standard output where there is none. */
export type CheckOutput = { readonly format: CheckFormat; readonly file?: string };

export type FormatOptions = { readonly format: readonly CheckOutput[]; readonly quiet: boolean };

/** Declares `--format`, which may be given several times. */
export function addFormatOption(command: Command, description: string): Command {
  const option = new Option('-f, --format <format>', description).choices(Object.keys(CHECK_FORMATS));
  return command.addOption(option.argParser(readOutput).default([]));
}

/** `json`, or `sarif=mou.sarif`. */
function readOutput(text: string, before: readonly CheckOutput[]): readonly CheckOutput[] {
  const [format = ''] = text.split('=', 1);
  const file = text.slice(format.length + 1);
  const isWhole = text.length === format.length || file !== '';
  if (!isCheckFormat(format) || !isWhole) {
    throw new InvalidArgumentError(`Allowed choices are ${Object.keys(CHECK_FORMATS).join(', ')}.`);
  }
  return [...before, file === '' ? { format } : { format, file }];
}

/**
 * The outputs asked for. Where none is, it is text; with annotations beside it in GitHub Actions, and a Code Quality
 * report in GitLab CI. Throws UsageError for two answers on standard output, FileError for a file that cannot be.
 */
export function outputsOf(context: Context, { format }: FormatOptions): readonly CheckOutput[] {
  const outputs = format.length > 0 ? format : unasked(context.env);
  const onStdout = outputs.filter(({ file }) => file === undefined);
  if (onStdout.length > 1 && onStdout.some(({ format: one }) => !LINEWISE.has(one))) {
    const [first, second] = onStdout.map((output) => output.format);
    throw new UsageError({
      en: `--format ${first ?? ''} and --format ${second ?? ''} would both answer on standard output. Give one of them a file: --format ${second ?? ''}=FILE.`,
      id: `--format ${first ?? ''} dan --format ${second ?? ''} sama-sama menjawab di keluaran standar. Beri salah satunya berkas: --format ${second ?? ''}=BERKAS.`,
    });
  }
  for (const output of outputs) {
    if (output.file !== undefined) refuseReport({ ...target(context, output, output.file) });
  }
  return outputs;
}

/** What people read in a log and what GitHub takes out of it may follow one another. */
const LINEWISE: ReadonlySet<CheckFormat> = new Set(['text', 'compact', 'github']);

/** Where GitLab looks for it in its own examples; the template of `mou init --ci gitlab` collects it. */
const GITLAB_REPORT = 'gl-code-quality-report.json';

function unasked(env: Context['env']): readonly CheckOutput[] {
  if (env['GITHUB_ACTIONS'] === 'true') return [{ format: 'text' }, { format: 'github' }];
  if (env['GITLAB_CI'] === 'true') return [{ format: 'text' }, { format: 'gitlab', file: GITLAB_REPORT }];
  return [{ format: 'text' }];
}

/** Makes every output and puts it where it belongs. */
export async function answerIn(
  context: Context,
  outputs: readonly CheckOutput[],
  report: CheckReport,
  showing: { readonly language: Language; readonly quiet: boolean },
): Promise<void> {
  const { colour, columns } = context;
  for (const output of outputs) {
    const { format, file } = output;
    const isOnScreen = file === undefined;
    const text = CHECK_FORMATS[format](report, { ...showing, columns, colour: colour && isOnScreen });
    if (isOnScreen) context.out(inLog(text, format, context));
    else {
      const { writeReport } = await import('../io/write-report.ts');
      writeReport({ ...target(context, output, file), text });
    }
  }
}

/** In a workflow, a text of a record must not become a command of its runner. */
function inLog(text: string, format: CheckFormat, { env }: Context): string {
  const isForReaders = format === 'text' || format === 'compact';
  return env['GITHUB_ACTIONS'] === 'true' && isForReaders ? withoutCommands(text) : text;
}

function target(
  { cwd }: Context,
  { format }: CheckOutput,
  file: string,
): { readonly cwd: string; readonly path: string; readonly beginning: RegExp } {
  return { cwd, path: file, beginning: REPORT_BEGINNINGS[format] };
}
