/** Lists of thousands of agreements: four times as many take about four times as long. */
import { expect, test } from 'vitest';
import { dayOf } from '../../support/context.ts';
import { OFFICE, officeOn } from '../../support/partnership-office.ts';
import { LIST_FORMATS } from '../../../src/output/list/list-formats.ts';
import { COLUMNS } from '../../../src/views/row-columns.ts';
import { matching, namesIn, withPartner } from '../../../src/views/row-filter.ts';
import { sortRows } from '../../../src/views/row-order.ts';
import { registerRows } from '../../../src/views/register-rows.ts';
import { readWhere, rowsWhere } from '../../../src/views/where/where.ts';
import { termsOf } from '../../../src/terms/terms-of.ts';

const AS_OF = dayOf('2026-01-26');

/** One chain of umbrellas in three, a thousand partners, forty years of signing. */
function agreements(count: number): string {
  const records = Array.from({ length: count }, (_, index) => {
    const year = 1990 + (index % 40);
    const under = index % 3 === 0 ? '' : `under: nota-${index - 1}\n`;
    return `kind: agreement
id: nota-${index}
title: Nota Kesepahaman nomor ${index}
instrument: mou
scope: [internship]
${under}parties:
  - { institution: ula, number: ${index}/ULA/${year}, signed: ${year}-03-01 }
  - { name: Mitra ${index % 997}, country: MY, signed: ${year}-03-01 }
term: { lasts: 5 tahun }
`;
  });
  return records.join('---\n');
}

async function timeFor(count: number): Promise<number> {
  const { 'mou.config.yaml': config, 'institutions.yaml': institutions } = OFFICE;
  const files = { 'mou.config.yaml': config, 'institutions.yaml': institutions, 'a.yaml': agreements(count) };
  const { register } = officeOn('2026-01-26', files, []);
  const started = performance.now();
  const rows = registerRows(register, termsOf(register, AS_OF), ['agreement']);
  const names = namesIn(register);
  rows.filter(withPartner(['mitra 12'], names));
  rows.filter(matching('nomor 77', names));
  for (const column of COLUMNS) sortRows(rows, [{ column, descending: true }]);
  const where = await readWhere('days_left < 90', AS_OF);
  if (typeof where !== 'object') await rowsWhere(rows, where, () => true);
  const asked = [{ kind: 'agreement', count }] as const;
  const list = { rows, columns: undefined, asked, others: [], endingSoon: 0, asOf: AS_OF, commit: undefined };
  const showing = { language: 'id', forms: {}, colour: true, columns: 80 } as const;
  for (const groupBy of [undefined, 'id', 'partners', 'countries'] as const) {
    LIST_FORMATS.table({ ...list, groupBy }, showing);
    LIST_FORMATS.markdown({ ...list, groupBy }, showing);
  }
  const plain = { ...list, groupBy: undefined };
  for (const format of ['json', 'jsonl', 'csv', 'yaml', 'ids'] as const) LIST_FORMATS[format](plain);
  return performance.now() - started;
}

test('no step takes the square of the number of records', { timeout: 120_000 }, async () => {
  await timeFor(200);
  const small = await timeFor(1250);
  const large = await timeFor(5000);
  // 4 times as many: 4 where it grows with the number, 16 with its square.
  expect(large / small).toBeLessThan(9);
});
