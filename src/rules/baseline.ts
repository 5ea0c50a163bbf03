/** A baseline: findings that a register already had, so that only what comes on top of them is reported. */
import { compareText, type Finding } from '../findings/finding.ts';
import { findingKey, sortedKeys, subjectOf, type FindingSubject } from '../findings/finding-key.ts';

/** Findings that are known already: those of one rule about one record with one message, and how many there are. */
export type BaselineEntry = {
  readonly rule: string;
  readonly subject: FindingSubject;
  /** The message's key, and what it says. */
  readonly message: string;
  readonly data: unknown;
  readonly count: number;
};

/** An entry of which fewer occur than it says. */
export type OutdatedEntry = { readonly entry: BaselineEntry; readonly found: number };

export type BaselineResult = {
  /** What is not in the baseline. */
  readonly kept: readonly Finding[];
  /** How many findings are. */
  readonly known: number;
  readonly outdated: readonly OutdatedEntry[];
};

/** The findings of a register as a baseline, in an order of their own. What only the day raises is never part of it. */
export function baselineOf(findings: readonly Finding[]): readonly BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const finding of findings) {
    if (finding.attention) continue;
    const key = findingKey(finding);
    const { rule, message } = finding;
    const count = (entries.get(key)?.count ?? 0) + 1;
    const data = sortedKeys(message.data);
    entries.set(key, { rule, subject: subjectOf(finding), message: message.key, data, count });
  }
  return [...entries].sort(([a], [b]) => compareText(a, b)).map(([, entry]) => entry);
}

/** Takes out the findings that a baseline knows; of more than it counts, the last ones stay. */
export function withoutBaseline(
  findings: readonly Finding[],
  baseline: readonly BaselineEntry[],
): BaselineResult {
  const left = new Map(baseline.map((entry) => [keyOf(entry), entry.count]));
  const kept = findings.filter((finding) => {
    const key = findingKey(finding);
    const count = finding.attention ? 0 : (left.get(key) ?? 0);
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
  const outdated = baseline.flatMap((entry) => {
    const missing = left.get(keyOf(entry)) ?? 0;
    return missing === 0 ? [] : [{ entry, found: entry.count - missing }];
  });
  return { kept, known: findings.length - kept.length, outdated };
}

function keyOf({ rule, subject, message, data }: BaselineEntry): string {
  return JSON.stringify([rule, subject, message, sortedKeys(data)]);
}
