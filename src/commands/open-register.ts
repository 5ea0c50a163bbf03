/** The one register that a viewing command looks at: found from where one stands, on a day, now or as git knew it. */
import type { Command } from 'commander';
import type { Day } from '../calendar/day.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { diskTree } from '../io/disk-tree.ts';
import { findRegistersBelow, findRoot } from '../io/find-registers.ts';
import { loadConfig, loadRegister, type HearReading, type LoadedRegister } from '../io/load-register.ts';
import { withProgress } from '../io/progress.ts';
import type { Language } from '../locale/language.ts';
import { STATUS_TEXTS } from '../locale/status.ts';
import { VIEW_HELP } from '../locale/view-help.ts';
import { displayFolder } from '../output/display-folder.ts';
import { termsOf, type Terms } from '../terms/terms-of.ts';
import { asOfDay } from './as-of.ts';
import type { GlobalOptions } from './command.ts';
import { noRecords } from './no-records.ts';
import { readingTold } from './reading-told.ts';
import { languageFor } from './speak.ts';

/** The options of every command that looks at a register. */
export type ViewOptions = GlobalOptions & { readonly asOf?: string; readonly at?: string };

export type OpenRegister = LoadedRegister & {
  /** The register's folder, absolute. */
  readonly root: string;
  readonly asOf: Day;
  readonly terms: Terms;
  readonly language: Language;
  /** The commit that the register was read from; undefined for the working tree. */
  readonly commit: string | undefined;
};

/** Declares `--as-of` and `--at`. */
export function addViewOptions(command: Command, language: Language): void {
  const texts = VIEW_HELP[language];
  command.option('--as-of <day>', texts.asOf).option('--at <commit>', texts.at);
}

/**
 * Opens the register around the folder one stands in. With `--at` it is the register as git knew it, looked at from
 * the day of that knowledge unless `--as-of` says otherwise. Throws UsageError where there is
 * none, or where it is not clear which is meant.
 */
export async function openRegister(context: Context, options: ViewOptions): Promise<OpenRegister> {
  const root = theRegister(context);
  const { loaded, commit, knownOn } = await withProgress(context, (progress) =>
    load(context, root, options.at, readingTold(context, options, progress)),
  );
  const { register } = loaded;
  if (loaded.files === 0 && findRoot(root) === undefined) throw noRecords(displayFolder(context.cwd, root));
  const asksForDay = options.asOf !== undefined || knownOn === undefined;
  const asOf = asksForDay ? asOfDay(context, register.settings, options.asOf) : knownOn;
  const language = languageFor(context, options, register.settings);
  // The wrong setting counts as its default: last days could be a day off, and nobody would know.
  if (!register.settings.isComplete) context.err(`${STATUS_TEXTS[language].configMistakes}\n`);
  return { ...loaded, root, asOf, terms: termsOf(register, asOf), language, commit };
}

type Load = {
  readonly loaded: LoadedRegister;
  readonly commit: string | undefined;
  readonly knownOn: Day | undefined;
};

async function load(
  context: Context,
  root: string,
  at: string | undefined,
  hear: HearReading,
): Promise<Load> {
  const onDisk = diskTree(root);
  if (at === undefined) {
    return { loaded: loadRegister(onDisk, { hear }), commit: undefined, knownOn: undefined };
  }
  const [{ findCommit }, { gitTree }] = await Promise.all([
    import('../io/git-commit.ts'),
    import('../io/git-tree.ts'),
  ]);
  const { timeZone } = loadConfig(onDisk).settings;
  const { hash, day } = findCommit(root, at, context.today(timeZone), timeZone);
  return { loaded: loadRegister(gitTree(root, hash), { hear }), commit: hash, knownOn: day };
}

/** How many registers are named where it is not clear which one is meant. */
const SHOWN_REGISTERS = 8;

/** The register one stands in, or the only one below. Throws UsageError where it is not clear which is meant. */
export function theRegister({ cwd }: Context): string {
  const around = findRoot(cwd);
  if (around !== undefined) return around;
  const [first, ...others] = findRegistersBelow(cwd);
  if (first === undefined) return cwd;
  if (others.length === 0) return first;
  const folders = [first, ...others].map((folder) => displayFolder(cwd, folder));
  const shown = folders.slice(0, SHOWN_REGISTERS).join(', ');
  const rest = String(folders.length - SHOWN_REGISTERS);
  const more =
    folders.length > SHOWN_REGISTERS
      ? { en: ` and ${rest} more`, id: ` dan ${rest} lagi` }
      : { en: '', id: '' };
  throw new UsageError({
    en: `There are several registers here: ${shown}${more.en}. Say which one: mou -C ${folders[0] ?? ''} ...`,
    id: `Ada beberapa register di sini: ${shown}${more.id}. Sebutkan salah satu: mou -C ${folders[0] ?? ''} ...`,
  });
}
