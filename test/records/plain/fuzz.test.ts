/**
 * The short way of reading against the full parser: whatever it accepts, both read alike and find the same in it, at
 * the same places. `npm run fuzz` tries 300,000 files, each from a seed of its own.
 */
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { readInFull } from '../../../src/records/read-file.ts';
import { parseFile } from '../../../src/records/parse.ts';
import { plainPlacesIn } from '../../../src/records/plain/places.ts';
import { readPlainFile } from '../../../src/records/plain/read-plain-file.ts';
import { decodeFile } from '../../../src/records/decode.ts';
import type { RegisterRecord } from '../../../src/records/record.ts';
import type { SourceFile } from '../../../src/records/source-file.ts';
import type { FieldPath } from '../../../src/findings/place.ts';
import { LIMITS } from '../reading.ts';
import { chanceOf, filesToMutate, mutated } from './mutations.ts';

const FILES = Number(process.env['MOU_FUZZ_FILES'] ?? 6000);
const FIRST_SEED = Number(process.env['MOU_FUZZ_SEED'] ?? 1);

type Outcome = 'declined' | 'alike' | 'different';

/** Every way into a value, and one step beyond each of them. */
function pathsIn(value: unknown, path: FieldPath = []): readonly FieldPath[] {
  if (Array.isArray(value)) {
    const below = value.flatMap((item, index) => pathsIn(item, [...path, index]));
    return [path, ...below, [...path, value.length]];
  }
  if (typeof value !== 'object' || value === null) return [path, [...path, 'name']];
  const below = Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]));
  return [path, ...below, [...path, 'nowhere'], [...path, 0]];
}

/** How many places the short way told, and in how many files it found something. */
type Told = { places: number; faulty: number };

/** The places that the short way tells otherwise than the full parser. */
function wrongPlaces(file: SourceFile, records: readonly RegisterRecord[], told: Told): readonly string[] {
  const { documents } = parseFile(file);
  const plain = plainPlacesIn(file);
  return records.flatMap(({ data, documentIndex }) =>
    pathsIn(data).flatMap((path) =>
      (['key', 'value'] as const).flatMap((part) => {
        const place = plain(documentIndex, path, part);
        if (place === undefined) return [];
        told.places += 1;
        const judged = documents[documentIndex]?.locator.field(path, part);
        return isDeepStrictEqual(place, judged) ? [] : [JSON.stringify({ path, part, place, judged })];
      }),
    ),
  );
}

/** How both ways read a text that has come through the decoding of its bytes, as every file does. */
function outcomeOf(text: string, told: Told = { places: 0, faulty: 0 }): Outcome {
  const { file } = decodeFile('records.yaml', new TextEncoder().encode(text));
  if (file === undefined) return 'declined';
  const plain = readPlainFile(file, LIMITS);
  if (plain === undefined) return 'declined';
  if (plain.findings.length > 0) told.faulty += 1;
  const full = readInFull(file, LIMITS);
  // The order of fields counts as well.
  const isSame = JSON.stringify(plain) === JSON.stringify(full) && isDeepStrictEqual(plain, full);
  const wrong = isSame ? wrongPlaces(file, plain.records, told) : ['data'];
  if (wrong.length > 0) console.error(wrong[0]);
  return wrong.length === 0 ? 'alike' : 'different';
}

test(
  `reads ${String(FILES)} mutated files as the full parser does, or declines them`,
  { timeout: FILES * 20 },
  () => {
    const files = filesToMutate();
    const counts: Record<Outcome, number> = { declined: 0, alike: 0, different: 0 };
    const different: string[] = [];
    const told = { places: 0, faulty: 0 };
    for (let seed = FIRST_SEED; seed < FIRST_SEED + FILES; seed += 1) {
      const chance = chanceOf(seed);
      const text = mutated(files[chance(files.length)] ?? '', chance);
      const outcome = outcomeOf(text, told);
      counts[outcome] += 1;
      if (outcome === 'different') different.push(`seed ${String(seed)}:\n${text}`);
    }
    console.info(
      `${String(FILES)} mutated files: ${JSON.stringify(counts)}, ${String(told.places)} places told alike, ${String(told.faulty)} files with findings`,
    );
    expect(different.slice(0, 3)).toEqual([]);
    // A reader that declines everything would pass; a good part of what is mutated is still a record.
    expect(counts.alike).toBeGreaterThan(FILES / 10);
    expect(told.faulty).toBeGreaterThan(FILES / 100);
  },
);

test('accepts every file of the examples and the registers of the tests', () => {
  const outcomes = filesToMutate().map((text) => outcomeOf(text));
  expect(new Set(outcomes)).toEqual(new Set(['alike']));
});
