/** Likenesses among very many names: by keys, never all with all. */
import { expect, test } from 'vitest';
import type { InstitutionRecord } from '../../src/records/record.ts';
import { likenessesIn } from '../../src/register/institution-likenesses.ts';
import type { InstitutionMention } from '../../src/register/institution-mentions.ts';
import { nameKey } from '../../src/register/institution-names.ts';

function mentionOf(id: string, name: string, city?: string): InstitutionMention {
  const record: InstitutionRecord = {
    kind: 'institution',
    id,
    data: { kind: 'institution', id, name },
    file: 'institutions.yaml',
    documentIndex: 0,
  };
  const where = { writtenIn: record, path: ['name'] };
  return { name, key: nameKey(name), record, isByname: false, country: 'ID', city, ...where };
}

/** Far above what it takes, far below what comparing all with all would. */
const MOMENT = 5_000;

test('one name in twenty thousand towns: the same town again is found, and none other', () => {
  const towns = Array.from({ length: 20_000 }, (_, index) => `Kota ${String(index)}`);
  const schools = [...towns, 'Kota 12345'].map((town, index) =>
    mentionOf(`s${String(index)}`, 'SMA Negeri 1', town),
  );
  const started = performance.now();
  const found = likenessesIn(schools).map(({ mention, like }) => [mention.record?.id, like.record?.id]);
  expect(found).toEqual([['s20000', 's12345']]);
  expect(performance.now() - started).toBeLessThan(MOMENT);
});

test('twenty thousand names, each twice in another spelling', () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `Universitas Lembah ${String(index)}`);
  const mentions = [...names, ...names.map((name) => name.toUpperCase())].map((name, index) =>
    mentionOf(`u${String(index)}`, name),
  );
  const started = performance.now();
  expect(likenessesIn(mentions)).toHaveLength(10_000);
  expect(performance.now() - started).toBeLessThan(MOMENT);
});
