/** `mou templates`: which templates there are, and copying them into the register to make one's own. */
import { Option, type Command } from 'commander';
import type { Context } from '../context.ts';
import { EXIT, UsageError, type ExitCode } from '../errors.ts';
import { copyTemplates } from '../io/copy-templates.ts';
import { ownTemplate } from '../io/template-files.ts';
import type { Language } from '../locale/language.ts';
import { REPORT_HELP } from '../locale/report-help.ts';
import { REPORT_TEXTS } from '../locale/report.ts';
import { digestTemplatePaths } from '../output/reminders/digest-templates.ts';
import { templateListText } from '../output/report-list.ts';
import { nearest } from '../records/nearest.ts';
import { REPORTS } from '../reports/index.ts';
import { templatePaths } from '../reports/template-paths.ts';
import type { CommandModule, GlobalOptions } from './command.ts';
import { openRegister } from './open-register.ts';

type TemplatesOptions = GlobalOptions & { readonly force: boolean; readonly dryRun: boolean };

export const templates: CommandModule = { describe, run };

const ACTIONS = ['list', 'copy'];

/** What can be copied together: the templates of one report, and those of all that reminders say. */
const SETS: readonly { readonly name: string; readonly paths: readonly string[] }[] = [
  ...REPORTS.map((entry) => ({ name: entry.name, paths: templatePaths(entry) })),
  { name: 'reminders', paths: digestTemplatePaths() },
];

function describe(command: Command, language: Language): void {
  const texts = REPORT_HELP[language];
  command
    .argument('[action]', texts.templatesAction)
    .argument('[name]', texts.templatesName)
    .option('--force', texts.force, false)
    .addOption(new Option('-n, --dry-run', texts.dryRun).default(false))
    .addHelpText('after', `\n${texts.templatesExamples}`);
}

async function run(
  context: Context,
  [action = 'list', name]: readonly string[],
  options: TemplatesOptions,
): Promise<ExitCode> {
  if (!ACTIONS.includes(action)) throw unknownAction(action);
  const { root, language } = await openRegister(context, options);
  if (action === 'list') {
    const all = SETS.flatMap(({ paths }) => paths);
    const rows = all.map((path) => ({ path, isOwn: ownTemplate(root, path) !== undefined }));
    context.out(templateListText(rows, language));
    return EXIT.ok;
  }
  const { written, wouldWrite } = REPORT_TEXTS[language];
  for (const path of copyTemplates(root, pathsOf(name), options)) {
    context.err(`${(options.dryRun ? wouldWrite : written)(path)}\n`);
  }
  return EXIT.ok;
}

/** The templates of one report, or of reminders, in every language. */
function pathsOf(name: string | undefined): readonly string[] {
  const found = SETS.find((one) => one.name === name);
  if (found !== undefined) return found.paths;
  const names = SETS.map((one) => one.name);
  const meant = nearest(name ?? '', names);
  const all = names.join(', ');
  const [en, id] =
    meant === undefined ? ['', ''] : [` Did you mean \`${meant}\`?`, ` Mungkin maksudnya \`${meant}\`?`];
  throw new UsageError({
    en: `\`mou templates copy\` needs the name of a report, or \`reminders\`.${en} There is: ${all}.`,
    id: `\`mou templates copy\` memerlukan nama laporan, atau \`reminders\`.${id} Yang ada: ${all}.`,
  });
}

function unknownAction(action: string): UsageError {
  return new UsageError({
    en: `\`mou templates ${action}\`: write \`list\` or \`copy\`.`,
    id: `\`mou templates ${action}\`: tulis \`list\` atau \`copy\`.`,
  });
}
