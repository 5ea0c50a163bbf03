/** What checking a register comes to, before it is narrowed to what was asked for. */
import type { Day } from '../calendar/day.ts';
import type { Finding } from '../findings/finding.ts';
import type { LoadedRegister } from '../io/load-register.ts';
import type { Kind } from '../records/record.ts';
import { CONFIG_FILE } from '../register/read-config.ts';
import type { SeverityPolicy } from '../rules/severities.ts';
import { termsOf } from '../terms/terms-of.ts';
import { runRules } from './run-rules.ts';

/** Plain data, which can be kept; paths are from the register's root. */
export type Judgement = {
  /** Sorted by place, with the severities that were asked for. */
  readonly findings: readonly Finding[];
  /** How many findings a comment in the text silenced. */
  readonly silenced: number;
  /** How many files of records there are, readable or not. */
  readonly files: number;
  /** Each file that holds a text, the configuration included. */
  readonly sources: readonly string[];
  /** The kind and the file of each usable record. */
  readonly records: readonly JudgedRecord[];
  /** The file of each document that cannot be used, and every file that was refused as a whole. */
  readonly unusable: readonly string[];
  /** True where there was no record, and nothing that could have been one. */
  readonly isEmpty: boolean;
};

export type JudgedRecord = { readonly kind: Kind; readonly file: string };

/** Runs every rule on a loaded register as of a day. */
export async function judge(loaded: LoadedRegister, asOf: Day, policy: SeverityPolicy): Promise<Judgement> {
  const { register, findings, files } = loaded;
  const result = await runRules(loaded, termsOf(register, asOf), policy);
  return {
    findings: result.findings,
    silenced: result.silenced,
    files,
    sources: [...register.sources.keys()],
    records: register.records.map(({ kind, file }) => ({ kind, file })),
    unusable: unusableIn(loaded),
    isEmpty: register.records.length === 0 && register.broken.length === 0 && findings.length === 0,
  };
}

function unusableIn({ register, findings }: LoadedRegister): readonly string[] {
  const broken = register.broken.map(({ file }) => file);
  const read = new Set([CONFIG_FILE, ...broken, ...register.records.map(({ file }) => file)]);
  const refused = new Set(findings.map(({ at }) => at.file).filter((file) => !read.has(file)));
  return [...broken, ...refused];
}
