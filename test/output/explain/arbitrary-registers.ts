/** Random agreements as people write them down: in blocks, in one line, quoted, with comments, on Windows. */
import * as fc from 'fast-check';
import type { Register } from '../../../src/register/register.ts';
import { registerOf } from './small-explanations.ts';

const TERMS = [
  'term: {lasts: P5Y, last_day: anniversary}\n',
  'term:\n  # sejak ditandatangani\n  from: signing # bawaan\n\n  lasts: "5 tahun"\n',
  "term:\n    until: '2028-12-31'\n    lasts:   P2Y\n",
  'term: {until: 2026-XX-XX}\n',
  'term: {from: 2024-02-29, lasts: P1Y, max: P3Y}\nrenewal: {mode: automatic, notice: P1M, times: 5}\n',
  'term: {lasts: P1Y}\nrenewal: {mode: automatic, lasts: P6M, notice: 30 hari}\n',
  'term: {from: 2023-11}\n',
  'term: {same_as: payung}\n',
  'term:\n  open: true\n',
  '',
];

const EXTRAS = [
  'amendments:\n  - note: addendum\n    signed: 2026-06-01\n    lasts: P3Y\n',
  'suspensions: [{from: 2026-03-01, until: 2026-05-01}]\n',
  'termination:\n  notice_given: 2026-08-01\n  last_day: 2026-12-31\n',
  'lapses_if_inactive: 2 tahun\n',
  'closure: {on: 2026-07-01, decision: renewing}\n',
  'process:\n- stage: review\n  on: 2025-12-01\n',
  'follow_ups:\n  -\n    what: >-\n      Pembahasan\n      teknis\n    due: 2026-02-10\n',
];

const OTHERS = `kind: agreement
id: payung
title: Payung
parties: [{name: A, signed: 2024-01-01}, {name: B, signed: 2024-01-02}]
term: {lasts: P4Y}
---
kind: agreement
id: pengganti
title: Pengganti
parties: [{name: A, signed: 2027-01-01}, {name: B, signed: 2027-01-02}]
supersedes:
  - utm-2026
---
kind: activity
id: seminar
title: Seminar
form: seminar
on: 2026-04-01/2026-04-03
under: [utm-2026]
`;

const CONFIGS = ['horizon: 3 bulan\n', 'last_day: "anniversary"\ndormant_after: 60 hari\n', 'format: 1\n'];

const agreementText = fc
  .record({
    signed: fc.tuple(signing(), signing()),
    term: fc.constantFrom(...TERMS),
    extras: fc.shuffledSubarray(EXTRAS),
    blankLines: fc.nat(3),
    isWindows: fc.boolean(),
  })
  .map(({ signed, term, extras, blankLines, isWindows }) => {
    const parties = signed.map((day, index) => {
      const line = day === undefined ? '' : `    signed: ${day}\n`;
      return `  - name: Pihak ${index}\n    country: ID\n${line}`;
    });
    const head = 'kind: agreement\nid: utm-2026\ntitle: MoU\nparties:\n';
    const text = '\n'.repeat(blankLines) + head + parties.join('') + term + extras.join('');
    return isWindows ? text.replaceAll('\n', '\r\n') : text;
  });

/** A register around one random agreement, `utm-2026`, with an umbrella, a successor and an activity. */
export const someRegister: fc.Arbitrary<Register> = fc
  .tuple(agreementText, fc.constantFrom(...CONFIGS))
  .map(([text, config]) => registerOf({ 'mou.config.yaml': config, 'a.yaml': text, 'b.yaml': OTHERS }));

/** Days around everything that happens in such a register. */
export const someDayOfRegister: fc.Arbitrary<string> = fc.constantFrom(
  '2023-11-15',
  '2024-03-01',
  '2025-06-15',
  '2025-12-15',
  '2026-04-02',
  '2026-09-01',
  '2027-01-01',
  '2029-01-01',
);

function signing(): fc.Arbitrary<string | undefined> {
  return fc.constantFrom('2024-02-29', '2026-01-26', '2026-01-31', '2025-06~', '2023?', undefined);
}
