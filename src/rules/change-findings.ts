/** Of all findings of a register, those that a change has to answer for. */
import type { Finding } from '../findings/finding.ts';
import { numberedKeys, type KeyedFinding } from '../findings/finding-key.ts';

/**
 * The findings of a change: (1) every finding in a file that it touches, new or not; (2) in any other file, what was
 * not found there before it, because a record that was changed bears on a record that was not: a reference to an id
 * that is gone, an arrangement that outlasts its umbrella. Both sides are judged as of the same day, so passing days
 * bring nothing. `before` are the findings without the change; of several that are alike, as many are old as there
 * were.
 */
export function findingsOfChange(
  findings: readonly Finding[],
  before: readonly KeyedFinding[],
  isTouched: (file: string) => boolean,
): readonly Finding[] {
  const old = new Set(numberedKeys(before.filter(({ at }) => !isTouched(at.file))).map(keyText));
  const elsewhere = numberedKeys(findings.filter(({ at }) => !isTouched(at.file)));
  const fresh = new Set(elsewhere.filter((one) => !old.has(keyText(one))).map(({ finding }) => finding));
  return findings.filter((finding) => isTouched(finding.at.file) || fresh.has(finding));
}

function keyText({ key, before }: { readonly key: string; readonly before: number }): string {
  return `${key}${String(before)}`;
}

/**
 * The rules that must run on the state before a change to tell its findings: those that found something in a file
 * that it does not touch. Undefined for all of them: whether a comment silences nothing depends on every rule.
 */
export function rulesToCompare(
  findings: readonly Finding[],
  isTouched: (file: string) => boolean,
): ReadonlySet<string> | undefined {
  const ids = new Set(findings.filter(({ at }) => !isTouched(at.file)).map(({ rule }) => rule));
  return ids.has('unused-suppression') ? undefined : ids;
}
