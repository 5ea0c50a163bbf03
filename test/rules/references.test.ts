/** unknown-reference and wrong-reference-kind: every place where a record or the configuration names another. */
import { describe, expect, test } from 'vitest';
import { check, sentences, told } from '../support/registers.ts';

const RECORDS = `kind: institution
id: ula
name: Universitas Lembah Anai
also_known_as: [ULA]
units: [{id: feb, name: Fakultas Ekonomi, units: [{id: manajemen, name: S1 Manajemen}]}]
---
kind: institution
id: tarakan
name: Politeknik Bahari Tarakan
---
kind: agreement
id: nota-2025
title: Nota Kesepahaman
parties: [{institution: ula}, {institution: tarakan}]
---
kind: membership
id: ula-jejaring
network: {name: Jejaring Pesisir}
member: ula
---
kind: activity
id: seminar-2025
title: Seminar Pesisir
form: seminar
on: 2025-04-02
---
`;

const agreement = (lines: string): string => `${RECORDS}kind: agreement
id: pks-2025
title: Perjanjian Kerja Sama
parties: [{institution: ula}, {institution: tarakan}]
${lines}
`;
const activity = (lines: string): string => `${RECORDS}kind: activity
id: kuliah-2025
title: Kuliah Tamu
form: guest-lecture
on: 2025-05-06
${lines}
`;
const membership = (lines: string): string => `${RECORDS}kind: membership
id: anggota-2025
${lines}
`;

/** What is said, and what would be written instead. */
const suggested = (files: string): readonly (readonly [string | undefined, string])[] =>
  check(files, { ruleIds: ['unknown-reference'] }).map((finding) => [
    finding.replacement,
    told(finding).replace(/^[^ ]+ /, ''),
  ]);

describe('unknown-reference', () => {
  test.each([
    ['under', agreement('under: nota-2026'), 'nota-2025'],
    ['supersedes', agreement('supersedes: [nota-2025, nota-2042]'), 'nota-2025'],
    ['same_as', agreement('term: {same_as: nota2025}'), 'nota-2025'],
    ['signing event', agreement('signing: {event: seminar-205}'), 'seminar-2025'],
    ['facilitator', agreement('signing: {facilitators: [tarrakan]}'), 'tarakan'],
    ['who ended it', agreement('termination: {by: tarakkan}'), 'tarakan'],
    ['host', activity('host: tarakam'), 'tarakan'],
    ['under an agreement or membership', activity('under: [ula-jejarin]'), 'ula-jejaring'],
    ['participant', activity('participants: [tarkan]'), 'tarakan'],
    ['participant in full', activity('participants: [{institution: tarkan}]'), 'tarakan'],
    ['network', membership('network: tarakn\nmember: ula'), 'tarakan'],
    ['member', membership('network: {name: Jejaring Laut}\nmember: uls'), 'ula'],
    [
      "a person's institution",
      membership('network: {name: Jejaring Laut}\nmember: {name: Dr. Irma, institution: uls}'),
      'ula',
    ],
    ['successor', `${RECORDS}kind: institution\nid: stp\nname: STP\nsucceeded_by: taraka\n`, 'tarakan'],
    ['institution of a unit', activity('host_unit: ulas/feb'), 'ula/feb'],
    ['unit', activity('units: [ula/fec]'), 'ula/feb'],
    [
      'unit of a participant',
      activity('participants: [{institution: ula, people: [{name: Irma, unit: ula/manajemem}]}]'),
      'ula/manajemen',
    ],
  ])('%s', (_, files, suggestion) => {
    const [first, ...others] = suggested(files);
    expect(first?.[0]).toBe(suggestion);
    expect(first?.[1]).toContain(`Did you mean \`${suggestion}\`?`);
    expect(others).toEqual([]);
  });

  test.each([
    ['lembah-anai-university', 'ula'],
    ['universitas-lembah-anai', 'ula'],
    ['politeknik-bahari-tarakan', 'tarakan'],
  ])('an institution is found by its name too: %s', (id, suggestion) => {
    expect(suggested(activity(`host: ${id}`)).map(([replacement]) => replacement)).toEqual([suggestion]);
  });

  test('where nothing is near, says what else to do', () => {
    expect(sentences(activity('host: kementerian-kelautan'), 'unknown-reference')).toEqual([
      'There is no institution `kementerian-kelautan`. Correct the id, add its record, or describe it in place: `{name: ..., country: ...}`.',
    ]);
    expect(sentences(agreement('under: payung-riset'), 'unknown-reference')).toEqual([
      'There is no agreement `payung-riset`. Correct the id, or add the record.',
    ]);
    expect(sentences(activity('under: [payung-riset]'), 'unknown-reference', 'id')).toEqual([
      'Tidak ada perjanjian atau keanggotaan `payung-riset`. Perbaiki id-nya, atau tambahkan datanya.',
    ]);
  });

  test('the id of a document that cannot be used is not unknown', () => {
    const broken = 'kind: institution\nid: dinas\nnegara: ID\n'; // no name, and a key that there is not
    expect(
      sentences(
        `${activity('host: dinas\nhost_unit: dinas/kepegawaian')}---\n${broken}`,
        'unknown-reference',
      ),
    ).toEqual([]);
  });

  test.each([
    [
      'between conflict markers',
      '<<<<<<< HEAD\nkind: institution\nid: dinas\n=======\nkind: institution\nid: dinas\nname: Dinas\n>>>>>>> lain\n',
    ],
    ['beside a line that cannot be read', 'kind: institution\nid: dinas # kota\nname: "Dinas\n'],
    ['with Windows line ends', 'kind: institution\r\nid: "dinas"\r\n\tname: Dinas\r\n'],
  ])('nor is one that stands %s', (_, text) => {
    const files = { 'dinas.yaml': text, 'kegiatan.yaml': activity('host: dinas') };
    expect(check(files, { ruleIds: ['unknown-reference'] })).toEqual([]);
  });

  test.each([
    ['1', 0],
    ['2', 0],
    ['3', 1],
    ['0', 1],
  ])('a party by its position: by: %s', (position, count) => {
    const found = sentences(agreement(`termination: {by: ${position}}`), 'unknown-reference');
    expect(found).toHaveLength(count);
    if (count > 0)
      expect(found[0]).toBe(
        `There is no party ${position}: this agreement has 2. Write the number of the party that is meant, counted from 1.`,
      );
  });

  test.each([
    ['a unit by its name', 'host_unit: Fakultas Ekonomi dan Bisnis'],
    ['a unit with a slash in its name', 'host_unit: FEB/Manajemen'],
    ['a unit that the record lists, below another', 'host_unit: ula/manajemen'],
    ['an institution in place', 'host: {name: Dinas Perikanan}'],
  ])('%s is fine', (_, line) => {
    expect(sentences(activity(line), 'unknown-reference')).toEqual([]);
  });

  test('a unit of an institution that lists none', () => {
    expect(sentences(activity('host_unit: tarakan/jurusan-kelautan'), 'unknown-reference')).toEqual([
      'The record of `tarakan` lists no unit `jurusan-kelautan`. Add it there under `units`, or write the name of the unit.',
    ]);
  });

  test('the configuration names institutions and units as well', () => {
    const files = {
      'mou.config.yaml': 'format: 1\ninstitution: ulla\nowners:\n  kui: {name: KUI, unit: ula/febb}\n',
      'records.yaml': RECORDS.replace(/---\n$/, ''),
    };
    const found = check(files, { ruleIds: ['unknown-reference'] });
    expect(found.map((finding) => told(finding))).toEqual([
      'mou.config.yaml:2:14 unknown-reference: There is no institution `ulla`. Did you mean `ula`?',
      'mou.config.yaml:4:26 unknown-reference: The record of `ula` lists no unit `febb`. Did you mean `ula/feb`?',
    ]);
    expect(found.map(({ record }) => record)).toEqual([undefined, undefined]);
  });

  test('a record whose id another bears too is looked at all the same', () => {
    const twice = `${agreement('under: hilang')}---\n${agreement('under: lenyap').slice(RECORDS.length)}`;
    expect(sentences(twice, 'unknown-reference')).toHaveLength(2);
  });
});

describe('wrong-reference-kind', () => {
  test.each([
    ['under', agreement('under: ula'), '`ula` is an institution. Write the id of an agreement here.'],
    [
      'under',
      agreement('under: ula-jejaring'),
      '`ula-jejaring` is a membership. Write the id of an agreement here.',
    ],
    [
      'event',
      agreement('signing: {event: nota-2025}'),
      '`nota-2025` is an agreement. Write the id of an activity here.',
    ],
    [
      'host',
      activity('host: nota-2025'),
      '`nota-2025` is an agreement. Write the id of an institution here.',
    ],
    [
      'under',
      activity('under: [seminar-2025]'),
      '`seminar-2025` is an activity. Write the id of an agreement or membership here.',
    ],
    [
      'unit',
      activity('host_unit: nota-2025/feb'),
      '`nota-2025` is an agreement. Write the id of an institution here.',
    ],
    [
      'member',
      membership('network: {name: Jejaring}\nmember: seminar-2025'),
      '`seminar-2025` is an activity. Write the id of an institution here.',
    ],
  ])('%s', (_, files, sentence) => {
    expect(sentences(files, 'wrong-reference-kind')).toEqual([sentence]);
    expect(sentences(files, 'unknown-reference')).toEqual([]);
  });

  test('an activity may stand under agreements and memberships', () => {
    expect(sentences(activity('under: [nota-2025, ula-jejaring]'), 'wrong-reference-kind')).toEqual([]);
  });
});
