/** Whole numbers in words, as papers write them beside the figures: "5 (lima) tahun". */
import type { Language } from './language.ts';

const ONES: Readonly<Record<Language, readonly string[]>> = {
  id: 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
};

const TENS = '? ? twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** From the largest; Indonesian says "seribu" for one thousand, and "satu juta" for one million. */
const SCALES: readonly { readonly value: number; readonly id: string; readonly en: string }[] = [
  { value: 1e12, id: 'triliun', en: 'trillion' },
  { value: 1e9, id: 'miliar', en: 'billion' },
  { value: 1e6, id: 'juta', en: 'million' },
  { value: 1e3, id: 'ribu', en: 'thousand' },
];

/** The first number that has no words here. */
const TOO_LARGE = 1e15;

/**
 * A whole number from 0 to below one thousand million million, in words; undefined for any other number.
 *
 * @example
 * numberInWords(5, 'id'); // 'lima'
 * numberInWords(2026, 'id'); // 'dua ribu dua puluh enam'
 * numberInWords(1100, 'id'); // 'seribu seratus'
 * numberInWords(125, 'en'); // 'one hundred and twenty-five'
 */
export function numberInWords(value: number, language: Language): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value >= TOO_LARGE) return undefined;
  return language === 'id' ? indonesian(value) : english(value);
}

function indonesian(value: number): string {
  const scale = SCALES.find((one) => value >= one.value);
  if (scale !== undefined) {
    const count = Math.floor(value / scale.value);
    const head = scale.value === 1000 && count === 1 ? 'seribu' : `${indonesian(count)} ${scale.id}`;
    return joined(head, value % scale.value, indonesian);
  }
  if (value >= 200) return joined(`${indonesian(Math.floor(value / 100))} ratus`, value % 100, indonesian);
  if (value >= 100) return joined('seratus', value % 100, indonesian);
  if (value >= 20) return joined(`${indonesian(Math.floor(value / 10))} puluh`, value % 10, indonesian);
  return value > 11 ? `${indonesian(value - 10)} belas` : (ONES.id[value] ?? '');
}

function english(value: number): string {
  const scale = SCALES.find((one) => value >= one.value);
  if (scale !== undefined) {
    const head = `${english(Math.floor(value / scale.value))} ${scale.en}`;
    const rest = value % scale.value;
    return rest > 0 && rest < 100 ? `${head} and ${english(rest)}` : joined(head, rest, english);
  }
  if (value >= 100) {
    const head = `${english(Math.floor(value / 100))} hundred`;
    return value % 100 === 0 ? head : `${head} and ${english(value % 100)}`;
  }
  if (value < 20) return ONES.en[value] ?? '';
  const tens = TENS[Math.floor(value / 10)] ?? '';
  return value % 10 === 0 ? tens : `${tens}-${english(value % 10)}`;
}

function joined(head: string, rest: number, words: (value: number) => string): string {
  return rest === 0 ? head : `${head} ${words(rest)}`;
}
