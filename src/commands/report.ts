/** `mou report`: pages for leaders, assessors and partners, as Markdown, HTML, PDF, Word or data. */
import { Option, type Command } from 'commander';
import type { Context } from '../context.ts';
import { EXIT, UsageError, type ExitCode } from '../errors.ts';
import { withProgress } from '../io/progress.ts';
import { registerLanguage } from '../io/register-language.ts';
import type { Language } from '../locale/language.ts';
import { REPORT_HELP } from '../locale/report-help.ts';
import { REPORT_TEXTS } from '../locale/report.ts';
import { reportListText } from '../output/report-list.ts';
import { nearest } from '../records/nearest.ts';
import { REPORTS } from '../reports/index.ts';
import type { ReportEntry } from '../reports/report.ts';
import { tellMissing } from './chosen-rows.ts';
import type { CommandModule } from './command.ts';
import { addViewOptions, openRegister } from './open-register.ts';
import { planFiles, type PlannedReport } from './report/plan-files.ts';
import type { Page, Press } from './report/press.ts';
import { FORMATS, readOptions, type ReportOptions } from './report/report-options.ts';
import { subjectsOf } from './report/subjects-of.ts';
import { writeAll } from './report/write-all.ts';
import { languageFor } from './speak.ts';

export const report: CommandModule = { describe, run };

function describe(command: Command, language: Language): void {
  const texts = REPORT_HELP[language];
  command
    .argument('[name]', texts.name)
    .argument('[id]', texts.id)
    .option('--list', texts.list, false)
    .addOption(new Option('-f, --format <format>', texts.format).choices(FORMATS))
    .option('-o, --output <path>', texts.output)
    .option('--all', texts.all, false)
    .addOption(new Option('--public', texts.isPublic).default(false).conflicts('internal'))
    .addOption(new Option('--internal', texts.isInternal).default(false))
    .option('--force', texts.force, false)
    .option('-n, --dry-run', texts.dryRun, false);
  const own = new Map(REPORTS.flatMap(({ options }) => options).map((one) => [one.flag, one.about]));
  for (const [flag, about] of own) command.option(flag, about[language]);
  addViewOptions(command, language);
  command.addHelpText('after', `\n${texts.examples}`);
}

async function run(
  context: Context,
  [name, id]: readonly string[],
  options: ReportOptions,
): Promise<ExitCode> {
  if (options.list) {
    const language = languageFor(context, options, { language: registerLanguage(context.cwd) });
    context.out(reportListText(REPORTS, language, context.columns));
    return EXIT.ok;
  }
  const entry = entryNamed(name);
  const own = readOptions(entry, options);
  const open = await openRegister(context, options);
  const subjects = subjectsOf(entry, open, id, options.all);
  const plan = planFiles(context, entry, subjects, options);
  const { openPress } = await import('./report/press.ts');
  const press = await openPress(context, open, entry, {
    options: own.options,
    isPublic: options.public || (entry.isForEverybody === true && !options.internal),
    format: plan.format,
  });
  const { files, pages } = await makeAll(context, press, plan.files, options.all, open.language);
  press.tell();
  tellMissing(context, open);
  return writeAll(context, { ...plan, files }, pages, options, open);
}

type Made = { readonly files: readonly PlannedReport[]; readonly pages: readonly Page[] };

/** Makes page after page. Of many, one that says nothing of its record is left out and told, unless none does. */
function makeAll(
  context: Context,
  press: Press,
  planned: readonly PlannedReport[],
  all: boolean,
  language: Language,
): Promise<Made> {
  const texts = REPORT_TEXTS[language];
  return withProgress(context, async ({ step }) => {
    const files: PlannedReport[] = [];
    const pages: Page[] = [];
    const refusals: UsageError[] = [];
    for (const file of planned) {
      step(() => texts.making(pages.length + refusals.length + 1, planned.length));
      try {
        pages.push(await press.make(file.subject));
        files.push(file);
      } catch (error) {
        if (!all || !(error instanceof UsageError)) throw error;
        refusals.push(error);
      }
    }
    const [first] = refusals;
    if (first !== undefined && pages.length === 0) throw first;
    for (const { text } of refusals) context.err(`${texts.leftOut(text[language])}\n`);
    return { files, pages };
  });
}

function entryNamed(name: string | undefined): ReportEntry {
  const entry = REPORTS.find((one) => one.name === name);
  if (entry !== undefined) return entry;
  const names = REPORTS.map((one) => one.name);
  if (name === undefined) {
    throw new UsageError({
      en: `Which report? There is: ${names.join(', ')}. \`mou report --list\` says what they are.`,
      id: `Laporan yang mana? Yang ada: ${names.join(', ')}. \`mou report --list\` menjelaskannya.`,
    });
  }
  const meant = nearest(name, names);
  const [en, indonesian] =
    meant === undefined ? ['', ''] : [` Did you mean \`${meant}\`?`, ` Mungkin maksudnya \`${meant}\`?`];
  throw new UsageError({
    en: `There is no report \`${name}\`.${en} There is: ${names.join(', ')}.`,
    id: `Tidak ada laporan \`${name}\`.${indonesian} Yang ada: ${names.join(', ')}.`,
  });
}
