/** The parts of a comparison that stand alike in a terminal and in Markdown. */
import type { Finding } from '../../findings/finding.ts';
import { wordFinding } from '../../findings/rule-info.ts';
import { DIFF_TEXTS, FATE_LABELS } from '../../locale/diff.ts';
import type { Language } from '../../locale/language.ts';
import type { RecordRow } from '../../views/record-row.ts';
import type { RecordChange, RecordFate, RegisterDiff } from '../../views/diff/register-diff.ts';
import { displayPath } from '../check-report.ts';
import { stateLabel } from '../labels.ts';
import { cellDay } from './cell-day.ts';
import type { DiffInput, SideName } from './diff-input.ts';
import { wordFact, type FactWords } from './fact-words.ts';

/** "From a1b2c3d4 of 12 March 2026 to the files as they are now, seen from 26 January 2026". */
export function sidesLine({ diff, from, to }: DiffInput, language: Language): string {
  const texts = DIFF_TEXTS[language];
  const name = (side: SideName): string =>
    side === undefined ? texts.workingTree : texts.commit(side.commit, side.day);
  return `${texts.between(name(from), name(to))}, ${texts.asOf(diff.asOf)}`;
}

/** "2 records new · 1 record changed · 3 findings gone"; empty where nothing changed. */
export function countsLine({ records, findings }: RegisterDiff, language: Language): string {
  const texts = DIFF_TEXTS[language];
  const fates = Object.keys(FATE_LABELS) as RecordFate[];
  const counts = fates
    .map((fate) => ({ fate, count: records.filter((record) => record.fate === fate).length }))
    .filter(({ count }) => count > 0)
    .map(({ fate, count }) => texts.records(fate, count));
  if (findings.new.length > 0) counts.push(texts.newFindings(findings.new.length));
  if (findings.gone.length > 0) counts.push(texts.goneFindings(findings.gone.length));
  return counts.join(' · ');
}

/** Whether anything at all is different. */
export function isNothing({ records, settings, findings }: RegisterDiff): boolean {
  return records.length + settings.length + findings.new.length + findings.gone.length === 0;
}

/** The lines about one record: what it is where it came or went, else its facts in words. */
export function changeWords(
  { fate, before, after, facts }: RecordChange,
  { settings }: Pick<DiffInput, 'settings'>,
  language: Language,
): readonly FactWords[] {
  const row = after ?? before;
  if ((fate === 'new' || fate === 'removed') && row !== null) return rowWords(row, language);
  return facts.map((fact) => wordFact(fact, { language, settings }));
}

/** What a record that came or went is: its state, its days, its partners. */
function rowWords(row: RecordRow, language: Language): readonly FactWords[] {
  const texts = DIFF_TEXTS[language];
  const days = [row.start, row.last_day].flatMap((cell) => (cell === null ? [] : [cellDay(cell, language)]));
  const state = row.state === null ? [] : [stateLabel(row.state, language)];
  const text = [...state, [...new Set(days)].join(' – ')].filter((part) => part !== '').join(', ');
  const partners = row.kind === 'institution' ? '' : row.partners.join(', ');
  return [
    ...(text === '' ? [] : [{ label: '', text }]),
    ...(partners === '' ? [] : [{ label: '', text: `${texts.partner} ${partners}` }]),
  ];
}

/** A finding in a line: where, and its sentence. */
export function findingLine(
  finding: Finding,
  { rules, folder }: Pick<DiffInput, 'rules' | 'folder'>,
  language: Language,
): { readonly place: string; readonly sentence: string } {
  const { at, rule } = finding;
  return {
    place: `${displayPath({ path: folder }, at.file)}:${String(at.line)}`,
    sentence: `${wordFinding(finding, rules, language)} (${rule})`,
  };
}
