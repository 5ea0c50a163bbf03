/** What holds of every sentence, whatever the record: it is whole, it shows sums that are right, nobody reads an id. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/locale/language.ts';
import { explainText } from '../../../src/output/explain-text.ts';
import { arithmeticOf } from '../../../src/output/explain/arithmetic.ts';
import { SENTENCES } from '../../../src/output/explain/languages.ts';
import { toldState, toldSteps } from '../../../src/output/explain/told.ts';
import stringWidth from 'string-width';
import { someDayOfRegister, someRegister } from './arbitrary-registers.ts';
import { explained } from './small-explanations.ts';

const RULES = Object.keys(SENTENCES.en.steps).filter((rule) => rule.includes('-'));

test('every sentence is whole, and says days and lengths in words', () => {
  fc.assert(
    fc.property(someRegister, someDayOfRegister, fc.constantFrom(...LANGUAGES), (register, day, language) => {
      const explanation = explained(register, 'utm-2026', day);
      const told = toldSteps(explanation, language).map(({ sentence }) => sentence);
      for (const sentence of [...told, toldState(explanation, language)]) {
        expect(sentence).toMatch(/^["\p{Lu}\d].*\.$/u);
        expect(sentence).not.toMatch(/undefined|NaN|\[object|\d{4}-\d{2}|\bP\d+[YMD]|\.\.| {2}/);
        expect(sentence, 'brackets within brackets').not.toMatch(/\([^)]*\(/);
        expect(RULES.filter((rule) => sentence.includes(rule))).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});

test('every page fits into 80 columns, but for what is longer than a line', () => {
  fc.assert(
    fc.property(someRegister, someDayOfRegister, fc.constantFrom(...LANGUAGES), (register, day, language) => {
      const options = { language, colour: false, columns: 80, folder: '', commit: undefined };
      const page = explainText(explained(register, 'utm-2026', day), options);
      expect(page.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
    }),
  );
});

test('a length is always counted out, unless the longest term or another end cuts it short', () => {
  const counted = new Set(['lasts-from-start', 'until-replaces-lasts', 'amended', 'lapsed', 'would-lapse']);
  fc.assert(
    fc.property(someRegister, someDayOfRegister, (register, day) => {
      const { steps, asOf } = explained(register, 'utm-2026', day);
      for (const { step } of steps.filter((one) => counted.has(one.step.rule))) {
        expect(arithmeticOf(step, asOf).sums.length, JSON.stringify(step)).toBeGreaterThan(0);
      }
    }),
    { numRuns: 200 },
  );
});
