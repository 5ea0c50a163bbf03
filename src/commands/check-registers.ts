/** The registers that `mou check` is asked about, each with all that is wrong with it. */
import type { Day } from '../calendar/day.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import type { ReadFolder } from '../io/disk-tree.ts';
import { loadRegister, type LoadedRegister } from '../io/load-register.ts';
import type { Progress } from '../io/progress.ts';
import { isWithin, selectRegisters, type SelectedRegister } from '../io/select-registers.ts';
import { PROGRESS_TEXTS } from '../locale/progress.ts';
import { displayFolder } from '../output/display-folder.ts';
import { CONFIG_FILE } from '../register/read-config.ts';
import type { Settings } from '../register/settings.ts';
import type { SeverityPolicy } from '../rules/severities.ts';
import { asOfDay } from './as-of.ts';
import { refuseSeveral, type BaselineOptions } from './check-baseline.ts';
import { asksForChange, changedState, type Change, type ChangeOptions } from './check-change.ts';
import type { GlobalOptions } from './command.ts';
import { judgeRegister, type JudgedRegister } from './judge-register.ts';
import { judge, type Judgement } from './judgement.ts';
import { noRecords } from './no-records.ts';
import { readingTold } from './reading-told.ts';
import { policyOf, type SeverityOptions } from './severity-options.ts';
import { languageFor } from './speak.ts';
import { standardInput } from './standard-input.ts';

/** What says which registers are checked, and how. */
export type JudgingOptions = GlobalOptions &
  SeverityOptions &
  ChangeOptions &
  BaselineOptions & {
    readonly asOf?: string;
    readonly stdinPath?: string;
    /** False for `--no-cache`. */
    readonly cache: boolean;
  };

/** A register with all its findings, and what is asked of them. */
export type CheckedRegister = JudgedRegister & {
  readonly selected: SelectedRegister;
  readonly change: Change | undefined;
};

/** Checks the registers that the command line names, each as a whole. Throws CannotRunError where there is nothing to check. */
export async function judgeAll(
  context: Context,
  operands: readonly string[],
  options: JudgingOptions,
  progress: Progress,
): Promise<readonly [CheckedRegister, ...CheckedRegister[]]> {
  if (operands.includes('-')) return [await judgeStdin(context, operands, options)];
  const { registers, readFolder } = selectRegisters(context.cwd, operands);
  refuseSeveral(options, registers.length);
  const judged: CheckedRegister[] = [];
  for (const register of registers) {
    const one = await judgeSelected(context, register, options, { progress, readFolder });
    refuseNothing(context, register, one.judgement);
    judged.push(one);
  }
  const [first, ...others] = judged;
  if (first === undefined) throw new Error('no register was selected');
  return [first, ...others];
}

async function judgeStdin(
  context: Context,
  operands: readonly string[],
  options: JudgingOptions,
): Promise<CheckedRegister> {
  if (operands.length > 1) {
    throw new UsageError({
      en: '`-` reads standard input and stands alone. Check files and folders in another run.',
      id: '`-` membaca masukan standar dan harus berdiri sendiri. Periksa berkas dan folder dalam perintah lain.',
    });
  }
  const { selected, loaded } = standardInput(context, options.stdinPath);
  const judged = await judgeLoaded(context, loaded, options);
  if (missedBy(judged.judgement, selected) !== undefined) throw nothingRead();
  return { ...judged, selected, change: undefined };
}

/** A pipe whose first program failed brings nothing either. */
function nothingRead(): UsageError {
  return new UsageError({
    en: 'Standard input held no record, so there is nothing to check. Look at what was to send it: mou check - < FILE',
    id: 'Masukan standar tidak memuat data, jadi tidak ada yang diperiksa. Lihat apa yang seharusnya mengirimnya: mou check - < BERKAS',
  });
}

async function judgeSelected(
  context: Context,
  selected: SelectedRegister,
  options: JudgingOptions,
  { progress, readFolder }: { readonly progress: Progress; readonly readFolder: ReadFolder },
): Promise<CheckedRegister> {
  const hear = readingTold(context, options, progress);
  const begun = (records: number, settings: Settings): void =>
    progress.stage(() => PROGRESS_TEXTS[languageFor(context, options, settings)].checking(records));
  if (asksForChange(options)) {
    const { tree, read, change } = await changedState(context, selected.root, options);
    const loaded = loadRegister(tree, { hear, read });
    begun(loaded.register.records.length, loaded.register.settings);
    return { ...(await judgeLoaded(context, loaded, options)), selected, change };
  }
  const asOf = (settings: Settings): Day => asOfDay(context, settings, options.asOf);
  const policy = (settings: Settings): SeverityPolicy => policyOf(settings, options);
  const judging = { asOf, policy, hear, begun, cache: options.cache, readFolder };
  return { ...(await judgeRegister(context, selected.root, judging)), selected, change: undefined };
}

async function judgeLoaded(
  context: Context,
  loaded: LoadedRegister,
  options: JudgingOptions,
): Promise<JudgedRegister> {
  const { settings, sources } = loaded.register;
  const asOf = asOfDay(context, settings, options.asOf);
  const judgement = await judge(loaded, asOf, policyOf(settings, options));
  return { settings, asOf, judgement, textOf: (file) => sources.get(file)?.text };
}

/** Nothing to judge is no pass: most likely a folder or a file is the wrong one. */
function refuseNothing(context: Context, selected: SelectedRegister, judgement: Judgement): void {
  if (judgement.isEmpty) throw noRecords(displayFolder(context.cwd, selected.root));
  const missed = missedBy(judgement, selected);
  if (missed !== undefined) throw notRead(missed);
}

/** What was named and holds nothing that could be judged. */
function missedBy(
  { records, unusable, findings }: Judgement,
  { within }: SelectedRegister,
): string | undefined {
  const judged = [
    CONFIG_FILE,
    ...unusable,
    ...[...records, ...findings.map(({ at }) => at)].map(({ file }) => file),
  ];
  return within.find((path) => !judged.some((file) => isWithin([path], file)));
}

function notRead(path: string): UsageError {
  return new UsageError({
    en: `\`${path}\` holds no records of the register: mou reads .yaml files that are neither hidden nor excluded. Name another file or folder.`,
    id: `\`${path}\` tidak memuat data register: mou membaca berkas .yaml yang tidak tersembunyi dan tidak dikecualikan. Sebutkan berkas atau folder lain.`,
  });
}
