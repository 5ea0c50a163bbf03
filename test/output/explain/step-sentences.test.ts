/** Every step of every rule in both languages, word for word. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/locale/language.ts';
import { SENTENCES } from '../../../src/output/explain/languages.ts';
import { toldSteps } from '../../../src/output/explain/told.ts';
import { COURSE_CASES } from './course-cases.ts';
import { explained, registerOf } from './small-explanations.ts';
import { START_CASES } from './start-cases.ts';
import { STATE_CASES } from './state-cases.ts';

const CASES = [...START_CASES, ...COURSE_CASES, ...STATE_CASES];

test('every rule has a case', () => {
  const rules = Object.keys(SENTENCES.en.steps).sort();
  expect([...new Set(CASES.map(({ rule }) => rule))].sort()).toEqual(rules);
});

describe.each(CASES)('$rule, $when, on $asOf', ({ rule, record, asOf, ...sentences }) => {
  test.each(LANGUAGES)('in %s', (language) => {
    const id = /^id: (\S+)/m.exec(record)?.[1] ?? '';
    const explanation = explained(registerOf({ 'a.yaml': record }), id, asOf);
    const told = toldSteps(explanation, language).filter(({ step }) => step.rule === rule);
    expect(told.map(({ sentence }) => sentence)).toEqual([sentences[language]]);
  });
});
