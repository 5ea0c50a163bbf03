/** Records of every kind with random fields, as their shapes allow them, for properties about writing and reading. */
import * as fc from 'fast-check';
import { shapes } from '../../src/generated/shapes.ts';
import type { RecordData } from '../../src/editing/record-text.ts';
import type { PlainMap, PlainValue } from '../../src/records/read-node.ts';
import { KINDS } from '../../src/records/record.ts';
import type { Shape } from '../../src/records/shape.ts';

/** Texts that offices write, that YAML misreads, and that nobody expects. */
const hostile = fc.constantFrom(
  ...[
    '0123',
    '1.10',
    '100.000.000',
    '2026-01-26',
    'NO',
    'null',
    '~',
    'true',
    'on',
    '- a',
    '? b',
    '#12',
    'a #b',
    'a: b',
  ],
  ...[
    'a:',
    '&Co Ltd',
    '*x',
    '!tag',
    '%d',
    '@kui',
    '`x`',
    '“kutip”',
    '„a',
    'b”',
    "d'Ivoire",
    '"x"',
    '{a}',
    '[b]',
    'a, b',
  ],
  ...[
    '---',
    '...',
    '<<',
    '|',
    '>',
    'a\nb',
    'a\n\nb\n',
    ' a',
    'a ',
    'a\tb',
    '\u202e',
    '\u0085',
    '\u2028',
    '\u0000',
    '😀',
  ],
  ...['Kerja sama: tahap 2', 'https://iium.edu.my/?a=b#c', '012/KET/IV.4.AU/F/2026', 'x'.repeat(150)],
  ...[`${'Sebuah kalimat yang panjang sekali '.repeat(8)}.`, 'baris\n  masuk', '  masuk dulu\nlalu tidak'],
);

const text = fc.oneof(
  { weight: 3, arbitrary: hostile },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 30 }) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, unit: 'binary' }) },
);

const decimal = fc
  .double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true })
  .map((value) => Math.round(value * 1000) / 1000 + 0);

const free: fc.Arbitrary<PlainValue> = fc.letrec<{ value: PlainValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    fc.oneof(text, fc.integer(), decimal, fc.boolean()),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(text.filter(isSafeKey), tie('value'), { maxKeys: 3 }),
  ),
})).value;

/** Any value that a shape allows. */
function valueOf(shape: Shape, depth: number): fc.Arbitrary<PlainValue> {
  if (shape === 'text') return text;
  if (shape === 'number') return decimal;
  if (shape === 'integer') return fc.integer();
  if (shape === 'boolean') return fc.boolean();
  if (shape === 'any') return free;
  if ('oneOf' in shape) return fc.oneof(...shape.oneOf.map((form) => valueOf(form, depth)));
  if ('list' in shape) return fc.array(valueOf(shape.list, depth + 1), { maxLength: 3 });
  const fields = Object.entries(shape.fields).filter(([key]) => depth < 4 || key !== 'units');
  const values = Object.fromEntries(fields.map(([key, field]) => [key, valueOf(field, depth + 1)]));
  return fc.record(values, { requiredKeys: [] }).map(withoutMissing);
}

/** A record of any kind; its fields come in any order. */
export const anyRecord: fc.Arbitrary<RecordData> = fc.constantFrom(...KINDS).chain((kind) =>
  fc
    .tuple(
      valueOf(shapes[kind], 0),
      fc.dictionary(fc.constantFrom('x-import', 'x-a', 'x-no'), free, { maxKeys: 2 }),
    )
    .chain(([fields, own]) => {
      const all = { ...(fields as Record<string, PlainValue>), ...own, kind, id: 'data-1' };
      return fc.shuffledSubarray(Object.entries(all), { minLength: Object.keys(all).length });
    })
    .map((entries) => Object.fromEntries(entries) as RecordData),
);

/** Any text that a field may hold. */
export const anyText = text;

function isSafeKey(key: string): boolean {
  return !['__proto__', 'constructor', 'prototype', '<<'].includes(key);
}

function withoutMissing(map: Readonly<Record<string, PlainValue | undefined>>): PlainMap {
  return Object.fromEntries(
    Object.entries(map).filter((entry): entry is [string, PlainValue] => entry[1] !== undefined),
  );
}
