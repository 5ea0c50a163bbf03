/** Functions of templates for conditions: what `{{#if ...}}` asks. */
import { isBlank, type TemplateFunction } from '../template-function.ts';

const SAYS_YES = { en: 'yes', id: 'yes' };

/** As `{{#if}}` takes it: 0 is nothing too. */
function isFalse(value: unknown): boolean {
  return value === 0 || isBlank(value);
}

export const CONDITION_FUNCTIONS: readonly TemplateFunction[] = [
  {
    name: 'is',
    takes: ['value', 'one of ...'],
    about: {
      en: 'Whether a value is one of some others.',
      id: 'Apakah sebuah isi sama dengan salah satu yang lain.',
    },
    example: {
      use: '{{#if (is state "in-force" "ending-soon")}}yes{{/if}}',
      data: { state: 'in-force' },
      gives: SAYS_YES,
    },
    run: ([value, ...others]) => others.includes(value),
  },
  {
    name: 'begins-with',
    takes: ['text', 'beginning'],
    about: {
      en: 'Whether a text begins with another, in capitals or not.',
      id: 'Apakah sebuah teks berawal dengan teks lain, huruf besar atau kecil.',
    },
    example: {
      use: '{{#if (begins-with title "Nota")}}yes{{/if}}',
      data: { title: 'NOTA KESEPAHAMAN' },
      gives: SAYS_YES,
    },
    run: ([text, beginning]) => String(text).toLowerCase().startsWith(String(beginning).toLowerCase()),
  },
  {
    name: 'not',
    takes: ['value'],
    about: { en: 'Whether there is nothing.', id: 'Apakah tidak ada isinya.' },
    example: { use: '{{#if (not number)}}yes{{/if}}', data: { number: null }, gives: SAYS_YES },
    run: ([value]) => isFalse(value),
  },
  {
    name: 'all',
    takes: ['value ...'],
    about: { en: 'Whether there is something in every one.', id: 'Apakah semuanya ada isinya.' },
    example: {
      use: '{{#if (all place day)}}yes{{/if}}',
      data: { place: 'Jember', day: '2026-01-26' },
      gives: SAYS_YES,
    },
    run: (values) => values.every((value) => !isFalse(value)),
  },
  {
    name: 'any',
    takes: ['value ...'],
    about: { en: 'Whether there is something in one of them.', id: 'Apakah salah satunya ada isinya.' },
    example: {
      use: '{{#if (any place day)}}yes{{/if}}',
      data: { place: null, day: '2026-01-26' },
      gives: SAYS_YES,
    },
    run: (values) => values.some((value) => !isFalse(value)),
  },
  {
    name: 'more-than',
    takes: ['number or list', 'number'],
    about: {
      en: 'Whether a number, or the length of a list, is greater.',
      id: 'Apakah angka, atau panjang daftar, lebih besar.',
    },
    example: {
      use: '{{#if (more-than parties 1)}}yes{{/if}}',
      data: { parties: ['a', 'b'] },
      gives: SAYS_YES,
    },
    run: ([value, than]) => (Array.isArray(value) ? value.length : Number(value)) > Number(than),
  },
];
