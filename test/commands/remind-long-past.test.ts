/** What is long past is named by its latest: the latest first, each with its day. */
import { expect, test } from 'vitest';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';

const ENDED = [
  ['zamrud', '2018-03-01'],
  ['bahari', '2016-05-02'],
  ['andalas', '2018-03-01'],
  ['cendana', '2014-07-09'],
  ['danau', '2017-01-01'],
  ['embun', '2015-01-01'],
  ['fajar', '2018-03-01'],
];

const REGISTER = {
  'mou.config.yaml': 'format: 1\ninstitution: {name: Universitas Lembah Anai}\nlanguage: en\n',
  'agreements.yaml': ENDED.map(
    ([id = '', signed = '']) => `kind: agreement
id: ${id}
title: Nota Kesepahaman ${id}
parties:
  - {name: Universitas Lembah Anai, signed: ${signed}}
  - {name: Kolej ${id}, signed: ${signed}}
term: {lasts: 5 tahun}
`,
  ).join('---\n'),
};

test.each([
  [
    'text',
    [
      'andalas (28 Feb 2023)',
      'fajar (28 Feb 2023)',
      'zamrud (28 Feb 2023)',
      'danau (31 Dec 2021)',
      'bahari (1 May 2021)',
    ],
  ],
  [
    'markdown',
    [
      'andalas (28 February 2023)',
      'fajar (28 February 2023)',
      'zamrud (28 February 2023)',
      'danau (31 December 2021)',
      'bahari (1 May 2021)',
    ],
  ],
])('as %s', async (format, expected) => {
  const { out, code } = await runMou(['remind', '--format', format], {
    cwd: folderOf(REGISTER),
    language: 'en',
  });
  expect(code).toBe(0);
  const named = [...out.replaceAll('\u00A0', ' ').matchAll(/Last day: (\w+ \([^)]*\))/g)].map(
    ([, one]) => one,
  );
  expect(named).toEqual(expected);
  expect(out).toMatch(/and 2 (?:others|more)/);
});
