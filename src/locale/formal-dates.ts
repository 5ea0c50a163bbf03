/** Days as formal papers write them: in words, and in the Islamic calendar. */
import { dayParts, weekdayOf, type Day } from '../calendar/day.ts';
import { hijriOf } from '../calendar/hijri.ts';
import { monthName, weekdayName } from './dates.ts';
import type { Language } from './language.ts';
import { numberInWords } from './numbers-in-words.ts';

const HIJRI_MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: [
    'Muharam',
    'Safar',
    'Rabiulawal',
    'Rabiulakhir',
    'Jumadilawal',
    'Jumadilakhir',
    'Rajab',
    'Syakban',
    'Ramadan',
    'Syawal',
    'Zulkaidah',
    'Zulhijah',
  ],
  en: [
    'Muharram',
    'Safar',
    "Rabi' al-Awwal",
    "Rabi' al-Thani",
    'Jumada al-Ula',
    'Jumada al-Akhira',
    'Rajab',
    "Sha'ban",
    'Ramadan',
    'Shawwal',
    "Dhu al-Qa'da",
    'Dhu al-Hijja',
  ],
};

/**
 * A day as the opening of a paper writes it.
 *
 * @example
 * formatDayInWords('2026-01-26', 'id'); // 'Senin, tanggal dua puluh enam bulan Januari tahun dua ribu dua puluh enam'
 * formatDayInWords('2026-01-26', 'en'); // 'Monday, the twenty-sixth of January, two thousand and twenty-six'
 */
export function formatDayInWords(day: Day, language: Language): string {
  const { year, month, date } = dayParts(day);
  const weekday = weekdayName(weekdayOf(day), language);
  const yearWords = numberInWords(year, language) ?? '';
  if (language === 'en')
    return `${weekday}, the ${ORDINALS[date] ?? ''} of ${monthName(month, 'en')}, ${yearWords}`;
  return `${weekday}, tanggal ${numberInWords(date, 'id') ?? ''} bulan ${monthName(month, 'id')} tahun ${yearWords}`;
}

/**
 * A day in the calendar of Umm al-Qura; undefined where that has none.
 *
 * @example
 * formatHijriDay('2026-01-26', 'id'); // '7 Syakban 1447 H'
 */
export function formatHijriDay(day: Day, language: Language): string | undefined {
  const hijri = hijriOf(day);
  if (hijri === undefined) return undefined;
  const month = HIJRI_MONTHS[language][hijri.month - 1] ?? '';
  return `${String(hijri.date)} ${month} ${String(hijri.year)} ${language === 'id' ? 'H' : 'AH'}`;
}

const ORDINALS = [
  '',
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth',
  'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth',
  'twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
]
  .join(' ')
  .split(' ');
