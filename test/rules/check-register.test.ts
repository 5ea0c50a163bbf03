/** What the check makes of all findings together. */
import { expect, test } from 'vitest';
import { check, told } from '../support/registers.ts';

test('a field that reading refused is told once', () => {
  const findings = check(`kind: agreement
id: riset-2024
title: Nota Kesepahaman Riset Kelautan
parties:
  - {name: Universitas Lembah Anai, number: 1/ULA/2024, signed: 2024-03-01, signatory: {name: Dr. Irma Yulianti}}
  - name: Politeknik Bahari Tarakan
    signatory:
    signed: 2024-03-01
term: {lasts: 5 tahun}
documents: [{kind: signed, original_at: Lemari 3}]
`);
  const about = findings.filter(({ at }) => at.line === 7).map((finding) => told(finding));
  expect(about).toEqual([expect.stringContaining('missing-value')]);
});

test('a party is unnamed, or the line is left out', () => {
  const party = (unnamed: string): string =>
    `kind: agreement\nid: x\ntitle: Y\nparties: [{name: Universitas Lembah Anai}, {${unnamed}}]\n`;
  expect(check(party('unnamed: true'))).toEqual([]);
  expect(check(party('unnamed: false')).map(({ rule }) => rule)).toEqual(['invalid-value']);
});
