/** unknown-form, unknown-owner and unknown-rule: words that must be in a list. */
import { describe, expect, test } from 'vitest';
import { check, sentences, told } from '../support/registers.ts';

const CONFIG = `format: 1
forms:
  debate-camp: {en: Debate camp, id: Kemah debat}
owners:
  humas: {name: Hubungan Masyarakat}
`;

const activity = (form: string, more = ''): Record<string, string> => ({
  'mou.config.yaml': CONFIG,
  'kegiatan.yaml': `kind: activity\nid: kuliah\ntitle: Kuliah\nform: ${form}\non: 2025\n${more}`,
});

const replacements = (files: Record<string, string>, rule: string): readonly (string | undefined)[] =>
  check(files, { ruleIds: [rule] }).map(({ replacement }) => replacement);

describe('unknown-form', () => {
  test.each(['guest-lecture', 'signing-ceremony', 'student-exchange', 'debate-camp'])(
    '%s is known',
    (form) => {
      expect(sentences(activity(form), 'unknown-form')).toEqual([]);
    },
  );

  test.each([
    ['magang', 'internship'],
    ['praktik-kerja', 'internship'],
    ['pertukaran-mahasiswa', 'student-exchange'],
    ['student-exchage', 'student-exchange'],
    ['penelitian-bersama', 'joint-research'],
    ['kemah-debat', 'debate-camp'],
    ['debatecamp', 'debate-camp'],
    ['lokakarya', 'workshop'],
  ])('%s: did you mean %s?', (form, meant) => {
    expect(replacements(activity(form), 'unknown-form')).toEqual([meant]);
  });

  test('where nothing is near, says where to add it', () => {
    expect(sentences(activity('paralayang-bersama'), 'unknown-form')).toEqual([
      'There is no form of cooperation `paralayang-bersama`. Use a word of the list, or add it under `forms` in mou.config.yaml.',
    ]);
  });

  test('looks at every entry of the scope, amendments included', () => {
    const files = `kind: agreement
id: nota
title: Nota Kesepahaman
scope: [training, pelatihan]
parties: [{name: Universitas Lembah Anai}, {name: Politeknik Bahari Tarakan}]
amendments: [{signed: 2025-01-01, scope: [seminar, trainning]}]
`;
    const found = check(files, { ruleIds: ['unknown-form'] });
    expect(found.map((finding) => told(finding))).toEqual([
      'register.yaml:4:19 unknown-form: There is no form of cooperation `pelatihan`. Did you mean `training`?',
      'register.yaml:6:52 unknown-form: There is no form of cooperation `trainning`. Did you mean `training`?',
    ]);
  });
});

test.each([
  ['a list that is wrong', 'owners:\n  humas: {nama: Humas}\n'],
  ['a mistyped key', 'ownrs:\n  humas: {name: Humas}\n'],
  ['a file that cannot be read', 'owners: [\n'],
])('%s in the configuration does not make every word unknown', (_, config) => {
  const files = { ...activity('kemah-debat', 'owner: humas\n'), 'mou.config.yaml': config };
  expect(check(files, { ruleIds: ['unknown-owner', 'unknown-form'] })).toEqual([]);
});

describe('unknown-owner', () => {
  test.each([
    ['owner: humas', []],
    ['owner: {name: Rina, email: rina@example.ac.id}', []],
    ['owner: human', ['humas']],
    ['owner: keuangan', [undefined]],
    ['owner: constructor', [undefined]],
  ])('%s', (line, expected) => {
    expect(replacements(activity('seminar', `${line}\n`), 'unknown-owner')).toEqual(expected);
  });
});

describe('unknown-rule', () => {
  const config = (rules: string): Record<string, string> => ({
    ...activity('seminar'),
    'mou.config.yaml': `format: 1\nrules:\n  ${rules}\n`,
  });

  test.each([
    ['number-missing: off', []],
    ['unknown-key: warning', []], // a rule of reading
    ['unknown-rule: off', []],
    ['numbr-missing: off', ['number-missing']],
    ['tanpa-nomor: off', [undefined]],
  ])('%s', (line, expected) => {
    expect(replacements(config(line), 'unknown-rule')).toEqual(expected);
  });

  test('points at the name in the configuration', () => {
    expect(
      check(config('numbr-missing: off'), { ruleIds: ['unknown-rule'] }).map((finding) => told(finding)),
    ).toEqual([
      'mou.config.yaml:3:3 unknown-rule: There is no rule `numbr-missing`. Did you mean `number-missing`?',
    ]);
  });

  test('can be switched off like any other', () => {
    expect(sentences(config('numbr-missing: off\n  unknown-rule: off'), 'unknown-rule')).toEqual([]);
  });
});
