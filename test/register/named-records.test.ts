/** Names in the place of ids: answered with the id of the record that goes by that name. */
import { expect, test } from 'vitest';
import { registerOf } from '../support/registers.ts';
import { wordFinding } from '../../src/findings/rule-info.ts';
import type { Language } from '../../src/locale/language.ts';
import { rulesById } from '../../src/rules/index.ts';

const register = (name: string): string => `kind: institution
id: polije
name: Politeknik Negeri Jember
also_known_as: [POLIJE, Kembar]
---
kind: institution
id: lain
name: Politeknik Lain
also_known_as: [Kembar]
---
kind: agreement
id: nota-2025
title: Nota Kesepahaman
parties:
  - institution: ${name}
  - name: UTHM
`;

const said = (name: string, language: Language): readonly string[] =>
  registerOf(register(name)).findings.map((finding) => wordFinding(finding, rulesById, language));

test.each(['Politeknik Negeri Jember', 'POLITEKNIK  Negeri jember', 'POLIJE', 'Polije'])('%s', (name) => {
  const { findings } = registerOf(register(name));
  expect(findings.map(({ message, replacement, record }) => [message.key, replacement, record])).toEqual([
    ['nameOfRecord', 'polije', 'nota-2025'],
  ]);
});

test('in words', () => {
  expect(said('POLIJE', 'en')).toEqual([
    '`POLIJE` has a record, and is named by its id: `institution: polije`.',
  ]);
  expect(said('POLIJE', 'id')).toEqual([
    '`POLIJE` sudah memiliki data, maka tulis id-nya: `institution: polije`.',
  ]);
});

test.each(['Politeknik Jember', 'Kembar'])(
  'no id where no record or more than one goes by it: %s',
  (name) => {
    const { findings } = registerOf(register(name));
    expect(findings.map(({ message, replacement }) => [message.key, replacement])).toEqual([
      ['inPlace', undefined],
    ]);
  },
);
