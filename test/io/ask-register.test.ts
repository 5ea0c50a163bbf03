/** The questions of mou init, answered key by key as on a terminal. */
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { RegisterAnswers } from '../../src/editing/register-answers.ts';
import { askRegister } from '../../src/io/ask-register.ts';
import { LANGUAGES } from '../../src/locale/language.ts';

const ENTER = '\r';
const DOWN = '\u001b[B';
const CTRL_C = '\u0003';
const CLEAR = '\u0015'; // Ctrl+U takes away what stands there

type Step = readonly [awaited: string, keys: string];

/** Answers each question once it is shown; gives the answers and everything that was shown. */
async function answer(
  steps: readonly Step[],
  known: Partial<RegisterAnswers> = {},
  language: 'en' | 'id' = 'id',
): Promise<{ answers: RegisterAnswers | undefined; shown: string }> {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns: 120 });
  const left = [...steps];
  let shown = '';
  let unread = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    shown += stripVTControlCharacters(text);
    unread += stripVTControlCharacters(text);
    const [awaited, keys] = left[0] ?? [];
    if (awaited === undefined || keys === undefined || !unread.includes(awaited)) return;
    left.shift();
    unread = '';
    setImmediate(() => input.write(keys));
  });
  const answers = await askRegister(known, language, { input, output });
  expect(left).toEqual([]);
  return { answers, shown };
}

test('Enter takes what is proposed; the id is made of the name', async () => {
  const { answers } = await answer([
    ['Apa nama lembaga Anda?', `Politeknik Negeri Jember${ENTER}`],
    ['politeknik-negeri-jember', ENTER],
    ['Di negara mana?', ENTER],
    ['Dengan bahasa apa', ENTER],
    ['dengan cara lain.', ENTER],
  ]);
  expect(answers).toEqual({
    name: 'Politeknik Negeri Jember',
    id: 'politeknik-negeri-jember',
    country: 'ID',
    language: 'id',
    lastDay: 'day-before',
  });
});

test('other answers are taken as given: a country by its name, the other convention', async () => {
  const { answers } = await answer(
    [
      ['What is your institution called?', `University of Malaya${ENTER}`],
      ['By what short name', `${CLEAR}um${ENTER}`],
      ['In which country', `${CLEAR}Malaysia${ENTER}`],
      ['In which language', `${DOWN}${ENTER}`],
      ['other way.', `${DOWN}${ENTER}`],
    ],
    {},
    'en',
  );
  expect(answers).toEqual({
    name: 'University of Malaya',
    id: 'um',
    country: 'MY',
    language: 'id',
    lastDay: 'anniversary',
  });
});

test.each(LANGUAGES)('explains the last day by an example, in %s', async (language) => {
  const known = { name: 'Polije', id: 'polije', country: 'ID', language };
  const { shown } = await answer([['2031', ENTER]], known, language);
  const months = language === 'id' ? 'Januari' : 'January';
  expect(shown).toContain(`26 ${months} 2026`);
  expect(shown).toContain(`25 ${months} 2031`);
  expect(shown).toContain(`26 ${months} 2031`);
});

test('an answer that cannot be used is asked for again, with the way to write it', async () => {
  const { answers, shown } = await answer([
    ['Apa nama lembaga Anda?', ENTER],
    ['Tulis nama lembaga Anda', `Polije${ENTER}`],
    ['polije', `${CLEAR}Polije Jember${ENTER}`],
    ['misalnya polije-jember.', `${CLEAR}con${ENTER}`],
    ['Windows memakai nama `con`', `${CLEAR}polije${ENTER}`],
    ['Di negara mana?', `${CLEAR}Atlantis${ENTER}`],
    ['kode dua huruf atau namanya', `${CLEAR}id${ENTER}`],
    ['Dengan bahasa apa', ENTER],
    ['dengan cara lain.', ENTER],
  ]);
  expect(answers).toMatchObject({ name: 'Polije', id: 'polije', country: 'ID' });
  expect(shown).toContain('Terima kasih.');
});

test('what the command line has said is not asked again', async () => {
  const known = { name: 'Polije', id: 'polije', country: 'ID', language: 'id' } as const;
  const { shown } = await answer([['dengan cara lain.', ENTER]], known);
  expect(shown).not.toContain('Apa nama lembaga');
});

test.each([
  [[['Apa nama lembaga Anda?', CTRL_C]]],
  [
    [
      ['Apa nama lembaga Anda?', `Polije${ENTER}`],
      ['polije', CTRL_C],
    ],
  ],
] satisfies readonly (readonly [readonly Step[]])[])('Ctrl+C ends the questions: %#', async (steps) => {
  expect((await answer(steps)).answers).toBeUndefined();
});

test('Ctrl+C at the last question loses nothing but the answers', async () => {
  const known = { name: 'Polije', id: 'polije', country: 'ID', language: 'id' } as const;
  expect((await answer([['dengan cara lain.', CTRL_C]], known)).answers).toBeUndefined();
});
