/** A register on disk checked, or the judgement of the last run where nothing has changed since. */
import type { Day } from '../calendar/day.ts';
import type { Context } from '../context.ts';
import { diskTree, type ReadFolder } from '../io/disk-tree.ts';
import { keptAnswer } from '../io/kept-answers.ts';
import { loadConfig, loadRegister, type HearReading } from '../io/load-register.ts';
import { tracedTree } from '../io/traced-tree.ts';
import type { Settings } from '../register/settings.ts';
import type { SeverityPolicy } from '../rules/severities.ts';
import { judge, type Judgement } from './judgement.ts';

/** A smaller register is checked in less time than it takes to see that nothing has changed. */
const FEWEST_FILES = 100;

export type Judging = {
  readonly asOf: (settings: Settings) => Day;
  readonly policy: (settings: Settings) => SeverityPolicy;
  readonly hear: HearReading;
  /** Hears that the rules begin. */
  readonly begun: (records: number, settings: Settings) => void;
  /** False for `--no-cache`: nothing is taken from an earlier run, and nothing kept for the next. */
  readonly cache: boolean;
  readonly readFolder: ReadFolder;
};

export type JudgedRegister = {
  readonly settings: Settings;
  readonly asOf: Day;
  readonly judgement: Judgement;
  /** A file's text; undefined where it cannot be read. */
  readonly textOf: (file: string) => string | undefined;
};

/** Checks the register in a folder. What is kept between two runs belongs to registers with a configuration alone. */
export async function judgeRegister(
  { elapsed }: Pick<Context, 'elapsed'>,
  root: string,
  { asOf: dayIn, policy: policyIn, hear, begun, cache, readFolder }: Judging,
): Promise<JudgedRegister> {
  const onDisk = diskTree(root, readFolder);
  const loadedConfig = loadConfig(onDisk);
  const { settings, config } = loadedConfig;
  const asOf = dayIn(settings);
  const policy = policyIn(settings);
  const key = cache && config !== undefined ? JSON.stringify([asOf, policy, config.text]) : undefined;
  // Only `judge` makes what is kept under such a key, and the key knows which build of it.
  const kept = key === undefined ? undefined : (keptAnswer(root, key, readFolder) as Judgement | undefined);
  const textOf = (path: string): string | undefined =>
    onDisk.read({ path, entry: 'file' }, settings.limits.fileSize).file?.text;
  if (kept !== undefined) return { settings, asOf, judgement: kept, textOf };
  const { tree, trace } = tracedTree(root, key === undefined ? Infinity : FEWEST_FILES, readFolder);
  const loaded = loadRegister(tree, { hear, loadedConfig });
  begun(loaded.register.records.length, settings);
  const judgement = await judge(loaded, asOf, policy);
  const traced = trace();
  if (key !== undefined && traced !== undefined) {
    const { keepAnswer } = await import('../io/keep-answer.ts');
    keepAnswer(root, key, { answer: judgement, trace: traced, took: elapsed() });
  }
  return { settings, asOf, judgement, textOf: (file) => loaded.register.sources.get(file)?.text };
}
