/** Tables of boundaries for the rules about dates: the registers in their rows, and how they are tested. */
import { describe, expect, test } from 'vitest';
import { sentences } from '../support/registers.ts';

/** What is looked at, the register, whether the rule speaks, and the day from which it is looked at. */
export type Boundary = readonly [what: string, register: string, speaks: boolean, asOf?: string];

/** One register on several days, each with whether the rule speaks on it. */
export function rulesOn(register: string, days: Readonly<Record<string, boolean>>): readonly Boundary[] {
  const line = register.split('\n').findLast((text) => /^[a-z_]+: [[{\d]|^on:/.test(text)) ?? '';
  return Object.entries(days).map(([day, speaks]) => [`${line} on ${day}`, register, speaks, day]);
}

/** An agreement between two parties with these lines; signed by both on 1 March 2018 unless said. */
export function agreement(lines: string, signed = '2018-03-01', id = 'nota-2018'): string {
  return `kind: agreement
id: ${id}
title: Nota Kesepahaman Riset Kelautan
parties:
  - {name: Universitas Lembah Anai${signed === '' ? '' : `, signed: ${signed}`}}
  - {name: Politeknik Bahari Tarakan${signed === '' ? '' : `, signed: ${signed}`}}
${lines}
`;
}

/** The same, of which the second party has not signed. */
export function signedByOne(lines: string): string {
  return agreement(lines, '2025-01-20').replace('Tarakan, signed: 2025-01-20', 'Tarakan');
}

/** An activity with these lines. */
export function activity(lines: string): string {
  return `kind: activity
id: kuliah-tamu
title: Kuliah Tamu Budi Daya Laut
form: guest-lecture
${lines}
`;
}

/** A membership with these lines. */
export function membership(lines: string): string {
  return `kind: membership
id: ula-jaringan
network: {name: Jaringan Riset Pesisir}
member: {name: Universitas Lembah Anai}
${lines}
`;
}

/** Several records as one file. */
export function together(...records: readonly string[]): string {
  return records.join('---\n');
}

/** An umbrella of five years from 1 March 2018, at rest from 1 February to 30 June 2019, and an agreement under it. */
export function family(childSigned: string, lasts: string, umbrellaSigned = '2018-03-01'): string {
  const rest = 'suspensions: [{from: 2019-02-01, until: 2019-06-30}]';
  return together(
    agreement(`instrument: mou\nterm: {lasts: 5 tahun}\n${rest}`, umbrellaSigned),
    agreement(`instrument: moa\nunder: nota-2018\nterm: {lasts: ${lasts}}`, childSigned, 'magang'),
  );
}

/** An activity held on a date under an agreement in force from 1 March 2018 to 28 February 2023. */
export function held(on: string): string {
  return together(agreement('term: {lasts: 5 tahun}'), activity(`on: ${on}\nunder: [nota-2018]`));
}

/** Tests each row of each rule, and that the rule speaks in both languages. */
export function testTables(tables: Readonly<Record<string, readonly Boundary[]>>): void {
  describe.each(Object.entries(tables))('%s', (rule, rows) => {
    const cases = rows.map(([what, register, speaks, asOf = '2024-01-01']) => ({
      what,
      register,
      speaks,
      asOf,
    }));
    test.each(cases)('$what', ({ register, speaks, asOf }) => {
      expect(sentences(register, rule, 'en', asOf)).toHaveLength(speaks ? 1 : 0);
    });

    test('speaks and is silent somewhere', () => {
      expect(new Set(rows.map(([, , speaks]) => speaks)).size).toBe(2);
    });
  });

  describe('both languages say it', () => {
    const first = Object.entries(tables).flatMap(([rule, rows]) => {
      const row = rows.find(([, , speaks]) => speaks);
      return row === undefined ? [] : [{ rule, register: row[1], asOf: row[3] ?? '2024-01-01' }];
    });

    test.each(first)('$rule', ({ rule, register, asOf }) => {
      const [english, indonesian] = [
        sentences(register, rule, 'en', asOf),
        sentences(register, rule, 'id', asOf),
      ];
      expect([...english, ...indonesian]).toHaveLength(2);
      expect(english).not.toEqual(indonesian);
      for (const sentence of [...english, ...indonesian]) {
        expect(sentence).toMatch(/^["\p{Lu}\d].+\.$/u);
        expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      }
    });
  });
}
