/** The answer, before its reasons: the state as of the day, and the days that matter, one a line. */
import stringWidth from 'string-width';
import { EXPLAIN_TEXTS } from '../../locale/explain.ts';
import type { Language } from '../../locale/language.ts';
import { formatList } from '../../locale/lists.ts';
import type { DayRange } from '../../terms/day-range.ts';
import type { AgreementTerm } from '../../terms/agreement-term.ts';
import type { Answer, Explanation } from '../../views/explanation.ts';
import { markLabel, stateLabel } from '../labels.ts';
import type { Telling } from './telling.ts';

/** A label and what stands beside it. */
export type AnswerRow = readonly [label: string, value: string];

/** "On 26 January 2026: in force"; every state that uncertain dates allow, and that it is not certain. */
export function stateLine(
  { asOf, answer }: Pick<Explanation, 'asOf' | 'answer'>,
  language: Language,
): string {
  const texts = EXPLAIN_TEXTS[language];
  const possible = answer.kind === 'agreement' ? answer.term.possibleStates : [answer.term.state];
  const states = formatList(
    possible.map((state) => stateLabel(state, language)),
    'or',
    language,
  );
  const { certainty, state } = answer.term;
  const isDoubtful = certainty !== 'certain' && state !== 'unknown';
  return texts.state(asOf, isDoubtful ? `${states} (${texts.notCertain})` : states);
}

/** What was worked out, label by label; what does not exist is left out or said to be none. */
export function answerRows(answer: Answer, tell: Telling, language: Language): readonly AnswerRow[] {
  const texts = EXPLAIN_TEXTS[language];
  const row = (label: string, range: DayRange | undefined): readonly AnswerRow[] =>
    range === undefined ? [] : [[label, tell.day(range)]];
  switch (answer.kind) {
    case 'agreement':
      return agreementRows(answer.term, tell, language);
    case 'membership': {
      const { involved, joined, left } = answer.term;
      return [...row(texts.involved, involved), ...row(texts.joined, joined), ...row(texts.left, left)];
    }
    case 'activity':
      return [...row(texts.firstDay, answer.term.firstDay), ...row(texts.lastDay, answer.term.lastDay)];
  }
}

/** The rows with their values in one column, moved in by two blanks. */
export function alignedRows(
  rows: readonly AnswerRow[],
): readonly { readonly label: string; readonly value: string }[] {
  const width = Math.max(0, ...rows.map(([label]) => stringWidth(label)));
  return rows.map(([label, value]) => ({
    label: `  ${label}${' '.repeat(width - stringWidth(label))}  `,
    value,
  }));
}

function agreementRows(term: AgreementTerm, tell: Telling, language: Language): readonly AnswerRow[] {
  const texts = EXPLAIN_TEXTS[language];
  const { daysLeft, noticeDeadline, lapsesAfter } = term;
  const rows: AnswerRow[] = [[texts.start, term.start ? tell.day(term.start) : texts.noStart]];
  if (term.start !== undefined) rows.push([texts.lastDay, lastDayText(term, tell, language)]);
  if (daysLeft !== undefined) rows.push([texts.daysLeft, texts.days(daysLeft.earliest, daysLeft.latest)]);
  if (term.goesOnByItself) {
    rows.push([texts.finalDay, term.finalDay ? tell.day(term.finalDay) : texts.goesOn]);
  }
  if (term.start !== undefined) {
    rows.push([texts.noticeDeadline, noticeDeadline ? tell.day(noticeDeadline) : texts.none]);
  }
  if (lapsesAfter !== undefined) rows.push([texts.lapsesAfter, tell.day(lapsesAfter)]);
  if (term.marks.length > 0) rows.push([texts.marks, marksText(term, language)]);
  return rows;
}

function lastDayText({ lastDay, open }: AgreementTerm, tell: Telling, language: Language): string {
  const texts = EXPLAIN_TEXTS[language];
  if (lastDay !== undefined) return tell.day(lastDay);
  return open ? texts.noEnd : texts.unknown;
}

function marksText({ marks, timesRenewed }: AgreementTerm, language: Language): string {
  const { timesRenewed: renewedWords } = EXPLAIN_TEXTS[language];
  return marks
    .map((mark) => (mark === 'renewed' ? renewedWords(timesRenewed) : markLabel(mark, language)))
    .join(', ');
}
