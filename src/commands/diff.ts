/** `mou diff`: what a change means, between two commits or a commit and the files as they are now. */
import { Option, type Command } from 'commander';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode } from '../errors.ts';
import { loadConfig } from '../io/load-register.ts';
import { DIFF_HELP } from '../locale/diff-help.ts';
import type { Language } from '../locale/language.ts';
import { DIFF_FORMATS, type DiffFormat } from '../output/diff/diff-formats.ts';
import { isNothing } from '../output/diff/diff-words.ts';
import { displayFolder } from '../output/display-folder.ts';
import { rulesById } from '../rules/index.ts';
import { registerDiff } from '../views/diff/register-diff.ts';
import { asOfDay } from './as-of.ts';
import { askedSides } from './asked-sides.ts';
import type { CommandModule, GlobalOptions } from './command.ts';
import { commitSide, presentTree, workingSide, type NamedSide } from './diff-sides.ts';
import { noRecords } from './no-records.ts';
import { theRegister } from './open-register.ts';
import { languageFor } from './speak.ts';

type DiffOptions = GlobalOptions & {
  readonly format: DiffFormat;
  readonly asOf?: string;
  readonly exitCode: boolean;
};

export const diff: CommandModule = { describe, run };

function describe(command: Command, language: Language): void {
  const texts = DIFF_HELP[language];
  const formats = Object.keys(DIFF_FORMATS);
  command
    .argument('[from]', texts.from)
    .argument('[to]', texts.to)
    .addOption(new Option('-f, --format <format>', texts.format).choices(formats).default('text'))
    .option('--as-of <day>', texts.asOf)
    .option('--exit-code', texts.exitCode, false)
    .addHelpText('after', `\n${texts.examples}`);
}

async function run(context: Context, operands: readonly string[], options: DiffOptions): Promise<ExitCode> {
  const root = theRegister(context);
  const { settings } = loadConfig(presentTree(root));
  const asOf = asOfDay(context, settings, options.asOf);
  const place = { root, today: context.today(settings.timeZone), timeZone: settings.timeZone };
  const { from, to } = askedSides(place, operands);
  const before = await commitSide(place, from, asOf);
  const after = to === undefined ? await workingSide(root, asOf) : await commitSide(place, to, asOf);
  if (holdsNothing(before) && holdsNothing(after)) throw noRecords(displayFolder(context.cwd, root));
  const compared = registerDiff(before.side, after.side);
  const language = languageFor(context, options, settings);
  const { colour, columns } = context;
  const input = {
    diff: compared,
    from: before.name,
    to: after.name,
    rules: rulesById,
    settings: after.side.register.settings,
    folder: displayFolder(context.cwd, root),
  };
  context.out(DIFF_FORMATS[options.format](input, { language, colour, columns }));
  return options.exitCode && !isNothing(compared) ? EXIT.findings : EXIT.ok;
}

/** Nothing on either side is no unchanged register: most likely the folder is the wrong one. */
function holdsNothing({ side: { register, findings } }: NamedSide): boolean {
  return register.sources.size === 0 && findings.length === 0;
}
