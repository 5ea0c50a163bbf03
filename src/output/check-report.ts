/** What `mou check` has to say, before it is put into a format. */
import { posix } from 'node:path';
import type { Day } from '../calendar/day.ts';
import type { Finding } from '../findings/finding.ts';
import type { AnyRuleInfo } from '../findings/rule-info.ts';
import type { Language } from '../locale/language.ts';
import type { Kind } from '../records/record.ts';
import type { OutdatedEntry } from '../rules/baseline.ts';

/** One register's part. Findings are sorted and bear paths from the register's root. */
export type RegisterCheck = {
  /** The way from where the user stands to the register, with `/`; empty for the folder itself. */
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly silenced: number;
  /** How many findings the baseline knows, and what it knows that is not there any more. */
  readonly known: number;
  readonly outdated: readonly OutdatedEntry[];
  /** Usable records by kind. */
  readonly records: Readonly<Record<Kind, number>>;
  /** Documents that could not be used. */
  readonly broken: number;
  readonly files: number;
  /** Each file that holds a text, the configuration included. */
  readonly sources: readonly string[];
  /** The text of a file; undefined where it cannot be read. */
  readonly textOf: (file: string) => string | undefined;
  /** True for a file whose findings were asked for. */
  readonly isReported: (file: string) => boolean;
};

export type CheckReport = {
  readonly asOf: Day;
  /** The way from the root of the repository to where the user stands, with `/`; empty for the root itself. */
  readonly checkout: string;
  readonly registers: readonly RegisterCheck[];
  /** True where only the findings are reported that a change has to answer for. */
  readonly ofChange: boolean;
  readonly rules: ReadonlyMap<string, AnyRuleInfo>;
  /** How long the run took until now, in milliseconds; left out of machine formats. */
  readonly milliseconds: number;
};

/** How to show it; machine formats use the language alone. */
export type ShowOptions = {
  readonly language: Language;
  readonly colour: boolean;
  readonly columns: number;
  /** Leaves out what is no finding: frames' neighbours, hints, summary. */
  readonly quiet: boolean;
};

export type FindingCounts = { readonly errors: number; readonly warnings: number; readonly infos: number };

/** How many findings of each severity; attention findings are left out. */
export function countFindings(registers: readonly RegisterCheck[]): FindingCounts {
  const counted = registers.flatMap(({ findings }) => findings).filter(({ attention }) => !attention);
  const of = (severity: Finding['severity']): number =>
    counted.filter((finding) => finding.severity === severity).length;
  return { errors: of('error'), warnings: of('warning'), infos: of('info') };
}

/** The way from where the user stands to a file of a register. */
export function displayPath(register: Pick<RegisterCheck, 'path'>, file: string): string {
  return register.path === '' ? file : `${register.path}/${file}`;
}

/**
 * The way from the root of the repository to a file of a register, as services of CI name files. What lies outside
 * of the repository is named from where the user stands.
 */
export function checkoutPath(
  { checkout }: Pick<CheckReport, 'checkout'>,
  register: Pick<RegisterCheck, 'path'>,
  file: string,
): string {
  const way = posix.join(checkout, displayPath(register, file));
  return way.startsWith('../') ? displayPath(register, file) : way;
}
