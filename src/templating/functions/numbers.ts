/** Functions of templates for numbers, counts and money. */
import { formatNumber } from '../../locale/numbers.ts';
import { numberInWords } from '../../locale/numbers-in-words.ts';
import { formatMoney } from '../../locale/money.ts';
import type { Text } from '../../locale/text.ts';
import { cannotUse, isBlank, unbroken, type TemplateFunction } from '../template-function.ts';

const A_NUMBER: Text = { en: 'a number', id: 'sebuah angka' };
const A_WHOLE_NUMBER: Text = { en: 'a whole number from 0', id: 'bilangan bulat mulai 0' };

export const NUMBER_FUNCTIONS: readonly TemplateFunction[] = [
  {
    name: 'number',
    takes: ['number'],
    about: { en: 'A number with its thousands apart.', id: 'Angka dengan pemisah ribuan.' },
    example: {
      use: '{{number participants}}',
      data: { participants: 12500 },
      gives: { en: '12,500', id: '12.500' },
    },
    run: ([value], { language }) =>
      isBlank(value) ? '' : formatNumber(numberIn('number', value, A_NUMBER), language),
  },
  {
    name: 'in-words',
    takes: ['number'],
    about: { en: 'A whole number in words.', id: 'Bilangan dengan huruf (terbilang).' },
    example: { use: '{{in-words years}}', data: { years: 5 }, gives: { en: 'five', id: 'lima' } },
    run: ([value], { language }) => {
      if (isBlank(value)) return '';
      const words = numberInWords(numberIn('in-words', value, A_WHOLE_NUMBER), language);
      if (words === undefined) throw cannotUse('in-words', value, A_WHOLE_NUMBER);
      return words;
    },
  },
  {
    name: 'count',
    takes: ['number or list', 'one', 'many?'],
    about: {
      en: 'A number, or how many items a list has, with its noun; English takes the plural for every count but 1.',
      id: 'Angka, atau banyaknya butir sebuah daftar, dengan kata bendanya.',
    },
    example: {
      use: '{{count agreements "agreement" "agreements"}}',
      data: { agreements: [1, 2, 3] },
      gives: { en: '3 agreements', id: '3 agreement' },
    },
    run: ([value, one, many = one], scope) => {
      const count = Array.isArray(value) ? value.length : numberIn('count', value, A_NUMBER);
      const noun = String(scope.language === 'en' && Math.abs(count) !== 1 ? many : one);
      return unbroken(`${formatNumber(count, scope.language)} ${noun}`, scope);
    },
  },
  {
    name: 'ordinal',
    takes: ['index'],
    about: {
      en: 'The place in a list, counted from 1: `@index` counts from 0.',
      id: 'Urutan dalam daftar, mulai 1: `@index` mulai dari 0.',
    },
    example: {
      use: '{{#each list}}{{ordinal @index}}. {{this}} {{/each}}',
      data: { list: ['a', 'b'] },
      gives: { en: '1. a 2. b ', id: '1. a 2. b ' },
    },
    run: ([value]) => numberIn('ordinal', value, A_NUMBER) + 1,
  },
  {
    name: 'money',
    takes: ['amount', 'currency'],
    about: { en: 'An amount of money.', id: 'Jumlah uang.' },
    example: {
      use: '{{money amount "IDR"}}',
      data: { amount: 12500000 },
      gives: { en: 'IDR 12,500,000', id: 'Rp12.500.000' },
    },
    run: ([value, currency], scope) =>
      isBlank(value)
        ? ''
        : unbroken(
            formatMoney(
              numberIn('money', value, A_NUMBER),
              typeof currency === 'string' ? currency : '',
              scope.language,
            ),
            scope,
          ),
  },
];

function numberIn(name: string, value: unknown, wanted: Text): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw cannotUse(name, value, wanted);
  return value;
}
