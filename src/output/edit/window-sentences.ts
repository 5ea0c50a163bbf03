/** What follows from a change for an agreement: whether and how long it is in force, in sentences. */
import { EDIT_TEXTS } from '../../locale/edit.ts';
import type { Language } from '../../locale/language.ts';
import { formatList } from '../../locale/lists.ts';
import { SHOW_TEXTS } from '../../locale/show.ts';
import type { AgreementRecord } from '../../records/record.ts';
import type { AgreementTerm } from '../../terms/agreement-term.ts';
import type { DayRange } from '../../terms/day-range.ts';
import { markLabel, stateLabel } from '../labels.ts';
import { rangeText } from '../range-text.ts';

/** The sentences about an agreement's window as of the day of its term; `before` is the term that it had. */
export function windowSentences(
  { data }: AgreementRecord,
  term: AgreementTerm,
  before: AgreementTerm | undefined,
  language: Language,
): readonly string[] {
  const texts = EDIT_TEXTS[language].window;
  const marks = term.marks.map((mark) => markLabel(mark, language));
  const state = texts.state([stateLabel(term.state, language), ...marks].join(', '));
  if (term.start === undefined) {
    const missing = data.parties.flatMap(({ signed }, index) =>
      signed === undefined ? [SHOW_TEXTS[language].party(index + 1)] : [],
    );
    return missing.length === 0 ? [state] : [texts.unsigned(formatList(missing, 'and', language)), state];
  }
  const start = rangeText(term.start, language);
  return [
    endSentence(term, start, before?.lastDay, language),
    ...(term.goesOnByItself ? [texts.goesOn] : []),
    ...(term.noticeDeadline === undefined ? [] : [texts.notice(rangeText(term.noticeDeadline, language))]),
    state,
  ];
}

function endSentence(
  { lastDay, open }: AgreementTerm,
  start: string,
  before: DayRange | undefined,
  language: Language,
): string {
  const texts = EDIT_TEXTS[language].window;
  if (lastDay === undefined) return open ? texts.open(start) : texts.endUnknown(start);
  const [now, earlier] = [lastDay, before].map((range) => range && rangeText(range, language));
  return texts.from(start, now ?? '', earlier === now ? undefined : earlier);
}
