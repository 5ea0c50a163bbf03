/** The options of `mou report`, and those that only some reports take. */
import { UsageError } from '../../errors.ts';
import { REPORTS } from '../../reports/index.ts';
import type { ReportEntry } from '../../reports/report.ts';
import type { ViewOptions } from '../open-register.ts';

/** What can be made of a report; `json` is the data that its template gets. */
export const FORMATS = ['md', 'html', 'pdf', 'docx', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export type ReportOptions = ViewOptions & {
  readonly list: boolean;
  readonly format?: Format;
  readonly output?: string;
  readonly all: boolean;
  readonly public: boolean;
  readonly internal: boolean;
  readonly force: boolean;
  readonly dryRun: boolean;
  /** The reports' own options. */
  readonly [name: string]: unknown;
};

/** The report's own options that were given. Throws UsageError for one that another report takes. */
export function readOptions(
  entry: ReportEntry,
  options: ReportOptions,
): { readonly options: Readonly<Record<string, string>> } {
  const given = REPORTS.flatMap((one) => one.options)
    .map(({ flag }) => ({ flag, value: options[camelCase(flag)] }))
    .filter((one): one is { flag: string; value: string } => typeof one.value === 'string');
  for (const { flag } of given) {
    if (!entry.options.some((one) => one.flag === flag))
      throw notTaken(flag.split(' ')[0] ?? flag, entry.name);
  }
  return { options: Object.fromEntries(given.map(({ flag, value }) => [camelCase(flag), value])) };
}

/** `--page-size <size>` as `pageSize`. */
function camelCase(flag: string): string {
  const [name = ''] = flag.replace(/^--/, '').split(' ');
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function notTaken(flag: string, name: string): UsageError {
  const takers = REPORTS.filter(({ options }) => options.some((one) => one.flag.startsWith(`${flag} `)));
  const names = takers.map((one) => one.name).join(', ');
  return new UsageError({
    en: `${flag} is not for \`${name}\`, but for: ${names}.`,
    id: `${flag} bukan untuk \`${name}\`, melainkan untuk: ${names}.`,
  });
}
