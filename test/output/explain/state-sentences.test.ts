/** Every state of every kind of record, and why it is that, in both languages, word for word. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/locale/language.ts';
import { stateLine } from '../../../src/output/explain/answer-lines.ts';
import { SENTENCES } from '../../../src/output/explain/languages.ts';
import { toldState } from '../../../src/output/explain/told.ts';
import { ACTIVITY, HEAD, MEMBERSHIP, SIGNED, UNSIGNED, another } from './case-records.ts';
import { explained, registerOf } from './small-explanations.ts';

const CASES = [
  {
    kind: 'agreement',
    state: 'exploring',
    when: 'at that stage',
    record:
      UNSIGNED +
      `process:
  - {stage: exploring, on: 2026-02-06}
`,
    asOf: '2026-03-01',
    en: 'On 1 March 2026: exploring. Not all have signed by 1 March 2026, so its state is how far its process has come.',
    id: 'Pada 1 Maret 2026: penjajakan. Sampai dengan 1 Maret 2026 belum semua pihak menandatangani, jadi statusnya adalah tahap prosesnya.',
  },
  {
    kind: 'agreement',
    state: 'proposed',
    when: 'at that stage',
    record:
      UNSIGNED +
      `process:
  - {stage: proposed, on: 2026-02-06}
`,
    asOf: '2026-03-01',
    en: 'On 1 March 2026: proposed. Not all have signed by 1 March 2026, so its state is how far its process has come.',
    id: 'Pada 1 Maret 2026: pengusulan. Sampai dengan 1 Maret 2026 belum semua pihak menandatangani, jadi statusnya adalah tahap prosesnya.',
  },
  {
    kind: 'agreement',
    state: 'drafting',
    when: 'at that stage',
    record:
      UNSIGNED +
      `process:
  - {stage: drafting, on: 2026-02-06}
`,
    asOf: '2026-03-01',
    en: 'On 1 March 2026: drafting. Not all have signed by 1 March 2026, so its state is how far its process has come.',
    id: 'Pada 1 Maret 2026: penyusunan naskah. Sampai dengan 1 Maret 2026 belum semua pihak menandatangani, jadi statusnya adalah tahap prosesnya.',
  },
  {
    kind: 'agreement',
    state: 'review',
    when: 'at that stage',
    record:
      UNSIGNED +
      `process:
  - {stage: review, on: 2026-02-06}
`,
    asOf: '2026-03-01',
    en: 'On 1 March 2026: in review. Not all have signed by 1 March 2026, so its state is how far its process has come.',
    id: 'Pada 1 Maret 2026: penelaahan. Sampai dengan 1 Maret 2026 belum semua pihak menandatangani, jadi statusnya adalah tahap prosesnya.',
  },
  {
    kind: 'agreement',
    state: 'agreed',
    when: 'at that stage',
    record:
      UNSIGNED +
      `process:
  - {stage: agreed, on: 2026-02-06}
`,
    asOf: '2026-03-01',
    en: 'On 1 March 2026: agreed. Not all have signed by 1 March 2026, so its state is how far its process has come.',
    id: 'Pada 1 Maret 2026: disepakati. Sampai dengan 1 Maret 2026 belum semua pihak menandatangani, jadi statusnya adalah tahap prosesnya.',
  },
  {
    kind: 'agreement',
    state: 'signing',
    when: 'at that stage',
    record:
      UNSIGNED +
      `process:
  - {stage: signing, on: 2026-02-06}
`,
    asOf: '2026-03-01',
    en: 'On 1 March 2026: being signed. Not all have signed by 1 March 2026: it is being signed.',
    id: 'Pada 1 Maret 2026: penandatanganan. Sampai dengan 1 Maret 2026 belum semua pihak menandatangani: penandatanganan sedang berjalan.',
  },
  {
    kind: 'agreement',
    state: 'unrecorded',
    when: 'before the first fact',
    record:
      UNSIGNED +
      `process:
  - {stage: review, on: 2026-02-06}
`,
    asOf: '2026-02-05',
    en: 'On 5 February 2026: not recorded yet. Nothing of it was known on 5 February 2026.',
    id: 'Pada 5 Februari 2026: belum tercatat. Pada 5 Februari 2026 belum ada yang diketahui tentangnya.',
  },
  {
    kind: 'agreement',
    state: 'signing',
    when: 'some have signed',
    record:
      HEAD +
      `  - {name: Universitas Bengkulu, signed: 2026-01-26}
  - {name: Universiti Teknologi Malaysia}
`,
    asOf: '2026-02-01',
    en: 'On 1 February 2026: being signed. Not all have signed by 1 February 2026: it is being signed.',
    id: 'Pada 1 Februari 2026: penandatanganan. Sampai dengan 1 Februari 2026 belum semua pihak menandatangani: penandatanganan sedang berjalan.',
  },
  {
    kind: 'agreement',
    state: 'abandoned',
    when: 'closed',
    record: UNSIGNED + `closure: {on: 2026-05-01, decision: abandoned}\n`,
    asOf: '2026-06-01',
    en: 'On 1 June 2026: abandoned. Not all have signed by 1 June 2026, and the matter is closed.',
    id: 'Pada 1 Juni 2026: batal. Sampai dengan 1 Juni 2026 belum semua pihak menandatangani, dan urusannya sudah ditutup.',
  },
  {
    kind: 'agreement',
    state: 'not-yet-in-force',
    when: 'before the start',
    record: SIGNED + `term: {from: 2026-07-01, lasts: P5Y}\n`,
    asOf: '2026-06-30',
    en: 'On 30 June 2026: not yet in force. Its start, 1 July 2026, is still ahead.',
    id: 'Pada 30 Juni 2026: belum berlaku. Hari mulainya, 1 Juli 2026, belum tiba.',
  },
  {
    kind: 'agreement',
    state: 'not-yet-in-force',
    when: 'in a year',
    record: SIGNED + `term: {from: 2027, lasts: P5Y}\n`,
    asOf: '2026-06-30',
    en: 'On 30 June 2026: not yet in force. Its start, between 1 January 2027 and 31 December 2027, is still ahead.',
    id: 'Pada 30 Juni 2026: belum berlaku. Hari mulainya, antara 1 Januari 2027 dan 31 Desember 2027, belum tiba.',
  },
  {
    kind: 'agreement',
    state: 'in-force',
    when: 'on the last day',
    record:
      SIGNED +
      `term: {from: 2026-07-01, until: 2026-07-01}
renewal: {mode: automatic, lasts: P1Y}
`,
    asOf: '2026-07-01',
    en: 'On 1 July 2026: in force. It started on 1 July 2026, and its last day, 1 July 2026, has not passed.',
    id: 'Pada 1 Juli 2026: berlaku. Mulai berlaku pada 1 Juli 2026, dan hari terakhirnya, 1 Juli 2026, belum lewat.',
  },
  {
    kind: 'agreement',
    state: 'in-force',
    when: 'without an end',
    record: SIGNED + `term: {open: true}\n`,
    asOf: '2026-07-01',
    en: 'On 1 July 2026: in force. It started on 26 January 2026 and has no end.',
    id: 'Pada 1 Juli 2026: berlaku. Mulai berlaku pada 26 Januari 2026 dan tanpa batas waktu.',
  },
  {
    kind: 'agreement',
    state: 'in-force',
    when: 'without a term',
    record: SIGNED,
    asOf: '2026-07-01',
    en: 'On 1 July 2026: in force. It started on 26 January 2026; its end is unknown, so it counts as in force.',
    id: 'Pada 1 Juli 2026: berlaku. Mulai berlaku pada 26 Januari 2026; hari terakhirnya tidak diketahui, jadi dianggap berlaku.',
  },
  {
    kind: 'agreement',
    state: 'in-force',
    when: 'perhaps not yet',
    record:
      HEAD +
      `  - {name: Universitas Bengkulu, signed: 2018-06}
  - {name: Universiti Teknologi Malaysia, signed: 2018-06}
term: {lasts: P5Y}
`,
    asOf: '2018-06-15',
    en: 'On 15 June 2018: in force, being signed or not recorded yet (not certain). It may not have started yet (between 1 June 2018 and 30 June 2018), and its last day, between 31 May 2023 and 29 June 2023, has not passed.',
    id: 'Pada 15 Juni 2018: berlaku, penandatanganan, atau belum tercatat (belum pasti). Mungkin belum mulai berlaku (antara 1 Juni 2018 dan 30 Juni 2018), dan hari terakhirnya, antara 31 Mei 2023 dan 29 Juni 2023, belum lewat.',
  },
  {
    kind: 'agreement',
    state: 'ending-soon',
    when: 'within the horizon',
    record: SIGNED + `term: {lasts: P1Y}\n`,
    asOf: '2026-12-01',
    en: 'On 1 December 2026: ending soon. It started on 26 January 2026, and its last day, 25 January 2027, has not passed.',
    id: 'Pada 1 Desember 2026: segera berakhir. Mulai berlaku pada 26 Januari 2026, dan hari terakhirnya, 25 Januari 2027, belum lewat.',
  },
  {
    kind: 'agreement',
    state: 'ending-soon',
    when: 'perhaps over',
    record: SIGNED + `term: {until: 2026-12}\n`,
    asOf: '2026-12-15',
    en: 'On 15 December 2026: ending soon or expired (not certain). It started on 26 January 2026, and its last day, between 1 December 2026 and 31 December 2026, may have passed.',
    id: 'Pada 15 Desember 2026: segera berakhir atau berakhir (belum pasti). Mulai berlaku pada 26 Januari 2026, dan hari terakhirnya, antara 1 Desember 2026 dan 31 Desember 2026, mungkin sudah lewat.',
  },
  {
    kind: 'agreement',
    state: 'suspended',
    when: 'resting',
    record:
      SIGNED +
      `term: {lasts: P5Y}
suspensions:
  - {from: 2027-01-01, until: 2027-06-30}
`,
    asOf: '2027-02-01',
    en: 'On 1 February 2027: suspended. It started on 26 January 2026, and its last day, 25 January 2031, has not passed. But on 1 February 2027 it is suspended.',
    id: 'Pada 1 Februari 2027: ditangguhkan. Mulai berlaku pada 26 Januari 2026, dan hari terakhirnya, 25 Januari 2031, belum lewat. Namun pada 1 Februari 2027 sedang ditangguhkan.',
  },
  {
    kind: 'agreement',
    state: 'expired',
    when: 'after the last day',
    record: SIGNED + `term: {lasts: P1Y}\n`,
    asOf: '2027-01-26',
    en: 'On 26 January 2027: expired. Its last day, 25 January 2027, has passed.',
    id: 'Pada 26 Januari 2027: berakhir. Hari terakhirnya, 25 Januari 2027, sudah lewat.',
  },
  {
    kind: 'agreement',
    state: 'terminated',
    when: 'after the last day',
    record:
      SIGNED +
      `term: {lasts: P5Y}
termination: {last_day: 2027-06-30}
`,
    asOf: '2027-07-01',
    en: 'On 1 July 2027: terminated. Its last day, 30 June 2027, has passed.',
    id: 'Pada 1 Juli 2027: diakhiri. Hari terakhirnya, 30 Juni 2027, sudah lewat.',
  },
  {
    kind: 'agreement',
    state: 'terminated',
    when: 'before the start',
    record:
      SIGNED +
      `term: {from: 2026-07-01, lasts: P5Y}
termination: {last_day: 2026-05-31}
`,
    asOf: '2026-06-01',
    en: 'On 1 June 2026: terminated. It was never in force.',
    id: 'Pada 1 Juni 2026: diakhiri. Perjanjian tidak pernah berlaku.',
  },
  {
    kind: 'agreement',
    state: 'superseded',
    when: 'by another',
    record:
      SIGNED +
      `term: {lasts: P5Y}\n` +
      another('utm-2028', 'MoU baru dengan UTM', '2028-03-01') +
      `supersedes: [utm-2026]\n`,
    asOf: '2028-06-01',
    en: 'On 1 June 2028: superseded. Its last day, 29 February 2028, has passed.',
    id: 'Pada 1 Juni 2028: digantikan. Hari terakhirnya, 29 Februari 2028, sudah lewat.',
  },
  {
    kind: 'agreement',
    state: 'lapsed',
    when: 'by inactivity',
    record:
      SIGNED +
      `term: {lasts: P10Y}
lapses_if_inactive: P3Y
`,
    asOf: '2031-01-01',
    en: 'On 1 January 2031: lapsed. Its last day, 25 January 2029, has passed.',
    id: 'Pada 1 Januari 2031: gugur. Hari terakhirnya, 25 Januari 2029, sudah lewat.',
  },
  {
    kind: 'agreement',
    state: 'unknown',
    when: 'hanging on a missing one',
    record: SIGNED + `term: {same_as: payung}\n`,
    asOf: '2026-07-01',
    en: 'On 1 July 2026: unknown. Its end depends on one that cannot be worked out, so whether it still runs is unknown.',
    id: 'Pada 1 Juli 2026: tidak diketahui. Hari terakhirnya bergantung pada yang tidak dapat dihitung, jadi tidak diketahui apakah masih berlaku.',
  },
  {
    kind: 'membership',
    state: 'involved',
    when: 'before joining',
    record:
      MEMBERSHIP +
      `involved: 2017
joined: 2018-06-01
`,
    asOf: '2018-01-01',
    en: 'On 1 January 2018: involved. It takes part, but no formal joining is recorded by 1 January 2018.',
    id: 'Pada 1 Januari 2018: terlibat. Sudah terlibat, tetapi sampai dengan 1 Januari 2018 belum tercatat resmi menjadi anggota.',
  },
  {
    kind: 'membership',
    state: 'member',
    when: 'on the day of joining',
    record: MEMBERSHIP + `joined: 2018-06-01\n`,
    asOf: '2018-06-01',
    en: 'On 1 June 2018: member. It has joined, and no leaving is recorded by 1 June 2018.',
    id: 'Pada 1 Juni 2018: anggota. Sudah menjadi anggota, dan sampai dengan 1 Juni 2018 tidak tercatat keluar.',
  },
  {
    kind: 'membership',
    state: 'member',
    when: 'perhaps not yet',
    record: MEMBERSHIP + `joined: 2018-06\n`,
    asOf: '2018-06-15',
    en: 'On 15 June 2018: member (not certain). By 15 June 2018 it may have joined, and no leaving is recorded.',
    id: 'Pada 15 Juni 2018: anggota (belum pasti). Pada 15 Juni 2018 mungkin sudah menjadi anggota, dan tidak tercatat keluar.',
  },
  {
    kind: 'membership',
    state: 'left',
    when: 'after leaving',
    record:
      MEMBERSHIP +
      `joined: 2018-06-01
left: 2021-12-31
`,
    asOf: '2022-01-01',
    en: 'On 1 January 2022: left. It has left.',
    id: 'Pada 1 Januari 2022: keluar. Sudah keluar.',
  },
  {
    kind: 'membership',
    state: 'unknown',
    when: 'without a day',
    record: MEMBERSHIP,
    asOf: '2022-01-01',
    en: 'On 1 January 2022: unknown. Nothing is known of it by 1 January 2022.',
    id: 'Pada 1 Januari 2022: tidak diketahui. Sampai dengan 1 Januari 2022 belum ada yang diketahui tentangnya.',
  },
  {
    kind: 'activity',
    state: 'planned',
    when: 'without a day',
    record: ACTIVITY,
    asOf: '2022-01-01',
    en: 'On 1 January 2022: planned (not certain). No day on which it was held is recorded, so it counts as planned.',
    id: 'Pada 1 Januari 2022: direncanakan (belum pasti). Tanggal pelaksanaan tidak tercatat, jadi dianggap direncanakan.',
  },
  {
    kind: 'activity',
    state: 'planned',
    when: 'ahead',
    record: ACTIVITY + `on: 2026-05-01\n`,
    asOf: '2026-04-30',
    en: 'On 30 April 2026: planned. Its first day, 1 May 2026, is still ahead.',
    id: 'Pada 30 April 2026: direncanakan. Hari pertamanya, 1 Mei 2026, belum tiba.',
  },
  {
    kind: 'activity',
    state: 'planned',
    when: 'its time is over',
    record: ACTIVITY + `planned: 2025\n`,
    asOf: '2026-04-30',
    en: 'On 30 April 2026: planned. That time is over, but no day on which it was held is recorded, so it still counts as planned.',
    id: 'Pada 30 April 2026: direncanakan. Waktunya sudah lewat, tetapi tanggal pelaksanaan tidak tercatat, jadi tetap dianggap direncanakan.',
  },
  {
    kind: 'activity',
    state: 'under-way',
    when: 'on the last day',
    record: ACTIVITY + `on: 2026-05-01/2026-05-03\n`,
    asOf: '2026-05-03',
    en: 'On 3 May 2026: under way. 3 May 2026 lies within its days, the first and the last included.',
    id: 'Pada 3 Mei 2026: berlangsung. 3 Mei 2026 termasuk dalam hari-harinya, dari hari pertama sampai dengan hari terakhir.',
  },
  {
    kind: 'activity',
    state: 'under-way',
    when: 'without an end',
    record: ACTIVITY + `on: 2026-05-01/..\n`,
    asOf: '2026-05-03',
    en: 'On 3 May 2026: under way (not certain). It has begun, and no last day is recorded.',
    id: 'Pada 3 Mei 2026: berlangsung (belum pasti). Sudah dimulai, dan hari terakhirnya tidak tercatat.',
  },
  {
    kind: 'activity',
    state: 'held',
    when: 'after the last day',
    record: ACTIVITY + `on: 2026-05-01/2026-05-03\n`,
    asOf: '2026-05-04',
    en: 'On 4 May 2026: held. Its last day, 3 May 2026, has passed.',
    id: 'Pada 4 Mei 2026: terlaksana. Hari terakhirnya, 3 Mei 2026, sudah lewat.',
  },
  {
    kind: 'activity',
    state: 'held',
    when: 'perhaps not yet',
    record: ACTIVITY + `on: 2026-05\n`,
    asOf: '2026-05-15',
    en: 'On 15 May 2026: held (not certain). Its last day, between 1 May 2026 and 31 May 2026, may have passed.',
    id: 'Pada 15 Mei 2026: terlaksana (belum pasti). Hari terakhirnya, antara 1 Mei 2026 dan 31 Mei 2026, mungkin sudah lewat.',
  },
  {
    kind: 'activity',
    state: 'cancelled',
    when: 'after that day',
    record:
      ACTIVITY +
      `planned: 2027
cancelled: 2026-09-01
`,
    asOf: '2026-10-01',
    en: 'On 1 October 2026: cancelled. A cancelled activity counts neither as planned nor as held.',
    id: 'Pada 1 Oktober 2026: dibatalkan. Kegiatan yang dibatalkan tidak dihitung, baik sebagai rencana maupun pelaksanaan.',
  },
] as const;

test('every state has a case', () => {
  const states = Object.entries(SENTENCES.en.states).flatMap(([kind, sentences]) =>
    Object.keys(sentences).map((state) => `${kind} ${state}`),
  );
  const cases = new Set(CASES.map(({ kind, state }) => `${kind} ${state}`));
  expect([...cases].sort()).toEqual(states.sort());
});

describe.each(CASES)('$kind, $state, $when', ({ state, record, asOf, ...words }) => {
  const id = /^id: (\S+)/m.exec(record)?.[1] ?? '';
  const explanation = explained(registerOf({ 'a.yaml': record }), id, asOf);

  test('is that state', () => {
    expect(explanation.answer.term.state).toBe(state);
  });

  test.each(LANGUAGES)('in %s', (language) => {
    expect(`${stateLine(explanation, language)}. ${toldState(explanation, language)}`).toBe(words[language]);
  });
});
