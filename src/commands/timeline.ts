/** `mou timeline`: agreements as bars over time, in the terminal or as a picture for paper. */
import { Option, type Command } from 'commander';
import type { Day } from '../calendar/day.ts';
import { parseSingleDate } from '../calendar/uncertain-date.ts';
import type { Context } from '../context.ts';
import { EXIT, UsageError, type ExitCode } from '../errors.ts';
import { page } from '../io/pager.ts';
import { writeMadeFile } from '../io/write-made-file.ts';
import type { Language } from '../locale/language.ts';
import { STATUS_TEXTS } from '../locale/status.ts';
import { TIMELINE_TEXTS } from '../locale/timeline.ts';
import { TIMELINE_HELP } from '../locale/timeline-help.ts';
import { withMadeMark } from '../output/made-mark.ts';
import { drawsUnicode } from '../output/timeline/characters.ts';
import { timelineSvg } from '../output/timeline-svg.ts';
import { timelineText } from '../output/timeline-text.ts';
import { timelineView, type TimelineQuery } from '../views/timeline.ts';
import { TIMELINE_BY, type TimelineBy } from '../views/timeline-groups.ts';
import { readDayOption } from './as-of.ts';
import type { CommandModule } from './command.ts';
import { readStates } from './list-words.ts';
import { addViewOptions, openRegister, type ViewOptions } from './open-register.ts';

type TimelineOptions = ViewOptions & {
  readonly by?: TimelineBy;
  readonly from?: string;
  readonly to?: string;
  readonly state: readonly string[];
  readonly svg?: string;
  readonly force: boolean;
  readonly dryRun: boolean;
};

export const timeline: CommandModule = { describe, run };

function describe(command: Command, language: Language): void {
  const texts = TIMELINE_HELP[language];
  command
    .addOption(new Option('--by <group>', texts.by).choices(TIMELINE_BY))
    .option('--from <day>', texts.from)
    .option('--to <day>', texts.to)
    .option('--state <state>', texts.state, (text: string, all: string[]) => [...all, text], [])
    .option('--svg <file>', texts.svg)
    .option('--force', texts.force, false)
    .option('-n, --dry-run', texts.dryRun, false);
  addViewOptions(command, language);
  command.addHelpText('after', `\n${texts.examples}`);
}

async function run(context: Context, _: readonly string[], options: TimelineOptions): Promise<ExitCode> {
  const { register, terms, language, commit, findings } = await openRegister(context, options);
  const view = timelineView(register, terms, readQuery(options, context.today(register.settings.timeZone)));
  const showing = { language, forms: register.settings.forms, commit };
  if (findings.length > 0) context.err(`${STATUS_TEXTS[language].mistakes}\n`);
  if (options.svg !== undefined) {
    write(context, withMadeMark(timelineSvg(view, showing)), options.svg, options, language);
    return EXIT.ok;
  }
  const { colour, columns, env } = context;
  page(context, timelineText(view, { ...showing, colour, columns, unicode: drawsUnicode(env) }));
  return EXIT.ok;
}

function readQuery({ by, from, to, state }: TimelineOptions, today: Day): TimelineQuery {
  const query = {
    by,
    from:
      from === undefined ? undefined : (spelledOut(from)?.earliest ?? readDayOption('--from', from, today)),
    to: to === undefined ? undefined : (spelledOut(to)?.latest ?? readDayOption('--to', to, today)),
    states: readStates(state),
  };
  if (query.from !== undefined && query.to !== undefined && query.from > query.to) {
    throw new UsageError({
      en: `--from ${query.from} comes after --to ${query.to}. Give the earlier day first.`,
      id: `--from ${query.from} sesudah --to ${query.to}. Berikan hari yang lebih awal dahulu.`,
    });
  }
  return query;
}

/** `2024` and `2024-07` are all of their days. */
function spelledOut(text: string): { readonly earliest: Day; readonly latest: Day } | undefined {
  return /^\d{4}(-\d{2})?$/.test(text) ? parseSingleDate(text) : undefined;
}

function write(
  context: Context,
  text: string,
  path: string,
  { force, dryRun }: TimelineOptions,
  language: Language,
): void {
  if (path === '-') {
    context.out(text);
    return;
  }
  writeMadeFile({ cwd: context.cwd, path, text, force, isDry: dryRun });
  const { written, wouldWrite } = TIMELINE_TEXTS[language];
  context.err(`${(dryRun ? wouldWrite : written)(path)}\n`);
}
