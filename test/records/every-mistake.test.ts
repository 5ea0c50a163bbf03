/** Every field of every kind, at every depth, broken in every way: one finding each, at its line and column. */
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/records/record.ts';
import { fullRecord, type Field, type Path, type Value } from './full-record.ts';
import { found, placed, read } from './reading.ts';
import { changed, extended, named, write, type WrittenPlace } from './written-record.ts';

const RECORDS = KINDS.flatMap((kind) => [
  { kind, way: 'by id', ...fullRecord(kind, false) },
  { kind, way: 'in place', ...fullRecord(kind, true) },
]);

/** What the only finding about a record is, and where: `12:5 unknown-key`. */
function only(value: Value): string {
  const findings = read(write(value).text).findings;
  if (findings.length !== 1) return findings.map(placed).join(' and ') || 'nothing';
  return findings.map(({ at, rule }) => `${String(at.line)}:${String(at.column)} ${rule}`).join();
}

function placeOf(value: Value, path: Path): WrittenPlace {
  const place = write(value).places.get(named(path));
  if (place === undefined) throw new Error(named(path));
  return place;
}

function atValue(value: Value, path: Path, rule: string, further = 0): string {
  const { line, value: column } = placeOf(value, path);
  return `${String(line)}:${String(column + further)} ${rule}`;
}

function atKey(value: Value, path: Path, rule: string): string {
  const { line, key } = placeOf(value, path);
  return `${String(line)}:${String(key)} ${rule}`;
}

describe.each(RECORDS)('$kind, others $way', ({ value, fields }) => {
  const inside = fields.filter(({ path }) => path[0] !== 'kind');
  const of = (...sorts: readonly Field['sort'][]): readonly (readonly [string, Path])[] =>
    inside.filter(({ sort }) => sorts.includes(sort)).map(({ path }) => [named(path), path] as const);
  const maps = [
    ['the record', []] as const,
    ...of('map', 'text-or-map').filter(([, path]) => isMap(value, path)),
  ];

  test('with every field is without fault', () => {
    expect(found(write(value).text)).toEqual([]);
    expect(fields.length).toBeGreaterThan(15);
  });

  test.each(maps)('a field that does not exist, in %s', (_, path) => {
    const broken = extended(value, path, 'zzqx', '1');
    expect(only(broken)).toBe(atKey(broken, [...path, 'zzqx'], 'unknown-key'));
  });

  test.each(maps)('a field that does not exist and has no value, in %s', (_, path) => {
    const broken = extended(value, path, 'zzqx', '');
    expect(only(broken)).toBe(atKey(broken, [...path, 'zzqx'], 'unknown-key'));
  });

  test.each(of('text', 'choice', 'number', 'boolean', 'list', 'map', 'text-or-map'))(
    'no value: %s',
    (_, path) => {
      const broken = changed(value, path, typeof path.at(-1) === 'number' ? 'null' : '');
      expect(only(broken)).toBe(atKey(broken, path, 'missing-value'));
    },
  );

  test.each(of('text', 'choice'))('a list instead of a text: %s', (_, path) => {
    const broken = changed(value, path, '[zzqx]');
    expect(only(broken)).toBe(atValue(broken, path, 'wrong-type', 1));
  });

  test.each(of('text', 'choice', 'number', 'boolean'))('fields instead of a value: %s', (_, path) => {
    const broken = changed(value, path, '{zzqx: 1, zzqy: {zzqz: }}');
    expect(only(broken)).toBe(atValue(broken, path, 'wrong-type', 1));
  });

  test.each(of('text'))('an empty text: %s', (_, path) => {
    const broken = changed(value, path, '"  "');
    expect(only(broken)).toBe(atValue(broken, path, 'missing-value'));
  });

  test.each(of('choice', 'text-or-map'))('a text that is none of the possible: %s', (_, path) => {
    const broken = changed(value, path, '"@ zzqx @"');
    const rule = only(broken).split(' ').at(-1) ?? '';
    expect(rule).toMatch(/^(invalid-(day|duration|id|value)|unknown-(value|country))$/);
    expect(only(broken)).toBe(atValue(broken, path, rule));
  });

  test.each(of('number', 'boolean', 'list', 'map'))('a text instead of something else: %s', (_, path) => {
    const broken = changed(value, path, '"@ zzqx @"');
    expect(only(broken)).toBe(atValue(broken, path, 'wrong-type'));
  });

  test.each(of('number'))('a number that is too small: %s', (_, path) => {
    const broken = changed(value, path, '-1');
    expect(only(broken)).toBe(atValue(broken, path, 'wrong-type'));
  });

  test.each(of('text-or-map', 'map'))('a list instead of fields: %s', (_, path) => {
    const broken = changed(value, path, '[zzqx]');
    expect(only(broken)).toBe(atValue(broken, path, 'wrong-type', 1));
  });

  test.each(of('list'))('fields instead of a list: %s', (_, path) => {
    const broken = changed(value, path, '{zzqx: 1}');
    expect(only(broken)).toBe(atValue(broken, path, 'wrong-type', 1));
  });

  test.each(inside.filter(({ isRequired }) => isRequired).map(({ path }) => [named(path), path] as const))(
    'a field that is needed is not there: %s',
    (_, path) => {
      const broken = changed(value, path, undefined);
      const around = path.slice(0, -1);
      expect(only(broken)).toBe(
        around.length === 0 ? '1:1 missing-key' : atKey(broken, around, 'missing-key'),
      );
    },
  );

  test.each(of('text', 'choice', 'number', 'boolean', 'list', 'map', 'text-or-map'))(
    'given twice: %s',
    (_, path) => {
      const { text, places } = write(value);
      const place = places.get(named(path));
      // An entry of a list has no name to give twice, and the first field of an entry stands after its hyphen.
      if (place === undefined || place.value === place.key) return;
      const lines = text.split('\n');
      const again = `${' '.repeat(place.key - 1)}${String(path.at(-1))}: 1`;
      const end = endOf(lines, place);
      const doubled = [...lines.slice(0, end), again, ...lines.slice(end)].join('\n');
      expect(found(doubled).map((finding) => finding.replace(/-\d+ /, ' '))).toEqual([
        `${String(end + 1)}:${String(place.key)} duplicate-key.again`,
      ]);
    },
  );
});

function isMap(value: Value, path: Path): boolean {
  const inner = path.reduce<Value>((map, step) => (map as Record<string, Value>)[step] ?? '', value);
  return typeof inner === 'object' && !Array.isArray(inner);
}

/** How many lines there are up to the last one of the field at a place. */
function endOf(lines: readonly string[], { line, key }: WrittenPlace): number {
  const next = lines.findIndex((text, index) => index >= line && text.search(/[^\s-]|$/) < key);
  return next === -1 ? lines.length : next;
}
