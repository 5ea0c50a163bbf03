/** `mou calendar`: what ends and what is due, as a file for any calendar. */
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode } from '../errors.ts';
import { writeMadeFile } from '../io/write-made-file.ts';
import { CALENDAR_HELP } from '../locale/calendar-help.ts';
import { CALENDAR_TEXTS } from '../locale/calendar.ts';
import type { Language } from '../locale/language.ts';
import { STATUS_TEXTS } from '../locale/status.ts';
import { calendarIcs } from '../output/reminders/calendar-ics.ts';
import { calendarEvents } from '../reminders/calendar-events.ts';
import { ownersOf } from '../reminders/owners.ts';
import type { CommandModule } from './command.ts';
import { addViewOptions, openRegister, type ViewOptions } from './open-register.ts';
import { refuseStranger } from './remind/refuse-stranger.ts';

type CalendarOptions = ViewOptions & {
  readonly output?: string;
  readonly owner?: string;
  readonly force: boolean;
  readonly dryRun: boolean;
};

export const calendar: CommandModule = { describe, run };

function describe(command: Command, language: Language): void {
  const texts = CALENDAR_HELP[language];
  command
    .option('-o, --output <file>', texts.output)
    .option('--owner <id>', texts.owner)
    .option('--force', texts.force, false)
    .option('-n, --dry-run', texts.dryRun, false);
  addViewOptions(command, language);
  command.addHelpText('after', `\n${texts.examples}`);
}

async function run(context: Context, _: readonly string[], options: CalendarOptions): Promise<ExitCode> {
  const open = await openRegister(context, options);
  const { register, terms, language, root, findings } = open;
  const all = calendarEvents(register, terms, ownersOf(register));
  const { owner, output, force, dryRun: isDry } = options;
  const events = owner === undefined ? all : all.filter((event) => event.owner.id === owner);
  refuseStranger(open, owner, events.length > 0);
  if (findings.length > 0) context.err(`${STATUS_TEXTS[language].mistakes}\n`);
  const text = calendarIcs({ register, terms, language }, events);
  if (output === undefined || output === '-') {
    context.out(text);
    return EXIT.ok;
  }
  writeMadeFile({ cwd: context.cwd, path: output, text, root, force, isDry });
  const texts = CALENDAR_TEXTS[language];
  context.err(`${(isDry ? texts.wouldWrite : texts.written)(output, events.length)}\n`);
  return EXIT.ok;
}
