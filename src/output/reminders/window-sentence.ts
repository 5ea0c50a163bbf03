/** The days of a record in one sentence: from when to when, and what follows. */
import { formatDay } from '../../locale/dates.ts';
import type { Language } from '../../locale/language.ts';
import { formatCount } from '../../locale/numbers.ts';
import type { RemindingRecord } from '../../reminders/ladder.ts';
import type { AgreementTerm } from '../../terms/agreement-term.ts';
import type { DayRange } from '../../terms/day-range.ts';
import type { Terms } from '../../terms/terms-of.ts';

/**
 * The window of a record in one sentence, or an empty text where its days say nothing.
 *
 * @example
 * windowSentence(iism2026, terms, 'en'); // 'In force from 26 January 2026 to 25 January 2031.'
 */
export function windowSentence(
  record: RemindingRecord | undefined,
  terms: Terms,
  language: Language,
): string {
  if (record?.kind === 'agreement') {
    const term = terms.agreement(record.id);
    return term === undefined ? '' : agreementSentence(term, language);
  }
  if (record?.kind !== 'membership') return '';
  const joined = terms.membership(record.id)?.joined;
  if (joined === undefined) return '';
  return `${language === 'id' ? 'Anggota sejak' : 'A member since'} ${rangeWords(joined, language)}.`;
}

function agreementSentence(term: AgreementTerm, language: Language): string {
  if (!term.signed)
    return language === 'id' ? 'Belum semua pihak menandatangani.' : 'Not all have signed yet.';
  if (term.start === undefined) return '';
  const parts = [
    windowWords(term, term.start, language),
    renewedWords(term, language),
    goesOnWords(term, language),
  ];
  return `${parts.filter((part) => part !== '').join('; ')}.`;
}

function windowWords({ open, lastDay }: AgreementTerm, start: DayRange, language: Language): string {
  const from = rangeWords(start, language);
  const isIndonesian = language === 'id';
  const begin = isIndonesian ? `Berlaku sejak ${from}` : `In force from ${from}`;
  if (open) return `${begin}, ${isIndonesian ? 'tanpa batas waktu' : 'without an end'}`;
  if (lastDay === undefined)
    return `${begin}; ${isIndonesian ? 'akhirnya tidak diketahui' : 'its end is unknown'}`;
  return `${begin} ${isIndonesian ? 'sampai' : 'to'} ${rangeWords(lastDay, language)}`;
}

function renewedWords({ timesRenewed }: AgreementTerm, language: Language): string {
  if (timesRenewed === 0) return '';
  const times = formatCount(timesRenewed, { en: ['time', 'times'], id: 'kali' }, language);
  return language === 'id' ? `diperpanjang ${times}` : `renewed ${times}`;
}

function goesOnWords({ goesOnByItself }: AgreementTerm, language: Language): string {
  if (!goesOnByItself) return '';
  return language === 'id' ? 'berlanjut dengan sendirinya' : 'goes on by itself';
}

/** A day in words, or the days between which it lies. */
export function rangeWords({ earliest, latest }: DayRange, language: Language): string {
  if (earliest === latest) return formatDay(earliest, language);
  const [first, last] = [formatDay(earliest, language), formatDay(latest, language)];
  return language === 'id' ? `antara ${first} dan ${last}` : `some day between ${first} and ${last}`;
}
