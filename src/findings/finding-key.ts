/** What a finding is, wherever it stands: the key by which it is known again after lines, files and words have moved. */
import { compareText, type PlacedFinding } from './finding.ts';

/** What a finding is about: the record, or the file where no record could be read. */
export type FindingSubject = { readonly record: string } | { readonly file: string };

/** As much of a finding as its key is made of. */
export type KeyedFinding = Pick<PlacedFinding, 'rule' | 'record' | 'message'> & {
  readonly at: { readonly file: string };
};

/** The record of a finding, else its file. */
export function subjectOf({ record, at }: Pick<KeyedFinding, 'record' | 'at'>): FindingSubject {
  return record === undefined ? { file: at.file } : { record };
}

/**
 * The same text for the same finding: its rule, what it is about, its message and the message's data. No line, no
 * language and, where the record is known, no file is part of it; two findings of one record can share a key.
 *
 * @example
 * findingKey(finding); // '["number-missing",{"record":"iium-2026"},"missing",{"position":2}]'
 */
export function findingKey(finding: KeyedFinding): string {
  const { rule, message } = finding;
  return JSON.stringify([rule, subjectOf(finding), message.key, sortedKeys(message.data)]);
}

/** Findings in their order, each with its key and how many of the same key came before it. */
export function numberedKeys<F extends KeyedFinding>(
  findings: readonly F[],
): readonly { readonly finding: F; readonly key: string; readonly before: number }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = findingKey(finding);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return { finding, key, before };
  });
}

/** The same data with the keys of every map in order, so that equal data are equal texts. */
export function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(entries.map(([key, field]) => [key, sortedKeys(field)]));
}
