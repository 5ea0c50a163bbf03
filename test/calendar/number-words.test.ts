/** Numbers in words, both languages. */
import { describe, expect, it } from 'vitest';
import { readNumberWords } from '../../src/calendar/number-words.ts';

describe('numbers in words', () => {
  it.each([
    ['satu', 1],
    ['Lima', 5],
    ['sepuluh', 10],
    ['sebelas', 11],
    ['dua belas', 12],
    ['dua puluh', 20],
    ['dua puluh lima', 25],
    ['seratus', 100],
    ['seratus dua puluh', 120],
    ['dua ratus tiga belas', 213],
    ['one', 1],
    ['twelve', 12],
    ['twenty', 20],
    ['twenty-five', 25],
    ['ninety nine', 99],
    ['one hundred and one', 101],
    ['nine hundred ninety-nine', 999],
  ])('%s is %i', (text, value) => {
    expect(readNumberWords(text)).toBe(value);
  });

  it.each([
    '',
    'dua lima',
    'satu belas',
    'puluh',
    'five twenty',
    'twenty ten',
    'dua puluh lima enam',
    'tahun',
    '5',
    'toString',
  ])('%j is none', (text) => {
    expect(readNumberWords(text)).toBeUndefined();
  });
});
