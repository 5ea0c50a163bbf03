/** No rule compares every record with every other: how often rules look into records grows as their number does. */
import { expect, test } from 'vitest';
import type { AgreementData, InstitutionData } from '../../src/generated/types.ts';
import type { AgreementRecord, InstitutionRecord } from '../../src/records/record.ts';
import { linkRecords, type Register } from '../../src/register/register.ts';
import { settingsOf } from '../../src/register/settings.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { termsOf } from '../../src/terms/terms-of.ts';
import { dayOf } from '../support/context.ts';

const AS_OF = dayOf('2026-01-26');

type Counter = { looks: number };

/** The data of a record that counts how often a field of it, or of what lies in it, is read. */
function counting<Data extends object>(data: Data, counter: Counter): Data {
  return new Proxy(data, {
    get: (target, key, receiver): unknown => {
      counter.looks += 1;
      const value: unknown = Reflect.get(target, key, receiver);
      return Array.isArray(value)
        ? value.map((item: unknown) => (isData(item) ? counting(item, counter) : item))
        : isData(value)
          ? counting(value, counter)
          : value;
    },
  });
}

function isData(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Half institutions with names of their own, half agreements: families of a thousand, and every tenth number given twice. */
function registerOfSize(size: number, counter: Counter): Register {
  const institutions = Array.from({ length: size / 2 }, (_, index): InstitutionRecord => {
    const data: InstitutionData = {
      kind: 'institution',
      id: `mitra-${index}`,
      name: `Universitas ${lettersOf(index)} ${lettersOf(index * 7919)}`,
      country: 'ID',
    };
    return {
      file: 'institutions.yaml',
      documentIndex: index,
      kind: 'institution',
      id: data.id,
      data: counting(data, counter),
    };
  });
  const agreements = Array.from({ length: size / 2 }, (_, index): AgreementRecord => {
    const data: AgreementData = {
      kind: 'agreement',
      id: `nota-${index}`,
      title: 'Nota Kesepahaman',
      instrument: index % 1000 === 0 ? 'mou' : 'moa',
      parties: [
        {
          name: 'Universitas Lembah Anai',
          number: `${index % 10 === 9 ? index - 1 : index}/ULA/2020`,
          signed: '2020-03-01',
        },
        { institution: `mitra-${index}`, signed: '2020-03-01' },
      ],
      term: { lasts: 'P10Y' },
      ...(index % 1000 > 0 && {
        under: `nota-${index - (index % 1000) + (index % 2 === 0 ? 0 : (index % 1000) - 1)}`,
      }),
    };
    return {
      file: 'agreements.yaml',
      documentIndex: index,
      kind: 'agreement',
      id: data.id,
      data: counting(data, counter),
    };
  });
  return {
    settings: settingsOf({}),
    sources: new Map(),
    broken: [],
    ...linkRecords([...institutions, ...agreements]),
  };
}

/** A word of six letters that only this number has. */
function lettersOf(number: number): string {
  let word = '';
  for (let rest = number, place = 0; place < 6; place += 1, rest = Math.floor(rest / 19)) {
    word += 'bcdfghjklmnpqrstvwz'[rest % 19] ?? '';
  }
  return word;
}

/** How often each rule looks into the records of a register of this size, terms worked out for it included. */
function looksOf(asked: readonly Rule[], size: number): ReadonlyMap<string, number> {
  const counter = { looks: 0 };
  const register = registerOfSize(size, counter);
  return new Map(
    asked.map((rule) => {
      counter.looks = 0;
      rule.run({ register, terms: termsOf(register, AS_OF), asOf: AS_OF, documents: new Map() });
      return [rule.id, counter.looks] as const;
    }),
  );
}

test('ten times as many records are looked at ten times as often, by every rule', { timeout: 60_000 }, () => {
  const few = looksOf(rules, 2000);
  const many = looksOf(rules, 20_000);
  const steep = rules.flatMap(({ id }) => {
    const times = (many.get(id) ?? 0) / Math.max(1, few.get(id) ?? 0);
    return times > 11 ? [`${id}: ${times.toFixed(1)} times`] : [];
  });
  expect(steep).toEqual([]);
  expect([...many.values()].some((looks) => looks > 20_000)).toBe(true);
});

test.each([
  'child-outside-parent',
  'child-above-parent',
  'duplicate-number',
  'duplicate-id',
  'similar-institutions',
])('%s looks a few times into each of 100,000 records', { timeout: 120_000 }, (id) => {
  const looks =
    looksOf(
      rules.filter((rule) => rule.id === id),
      100_000,
    ).get(id) ?? 0;
  expect(looks).toBeGreaterThan(0);
  expect(looks / 100_000).toBeLessThan(60);
});
