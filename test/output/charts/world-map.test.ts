/** The map that is made when mou is built: every country has a place on it. */
import { describe, expect, test } from 'vitest';
import { countries } from '../../../src/generated/vocabularies.ts';
import { worldMap } from '../../../src/generated/world-map.ts';

/** Antarctica is not shown. */
const codes = countries.map(({ id }) => id).filter((id) => id !== 'AQ');

describe('the world map', () => {
  test('knows a spot for every country of the standard', () => {
    expect(codes.filter((code) => worldMap.spots[code] === undefined)).toEqual([]);
  });

  test('has every spot within its frame', () => {
    const outside = Object.entries(worldMap.spots).filter(
      ([, [x, y]]) => x < 0 || x > worldMap.width || y < 0 || y > worldMap.height,
    );
    expect(outside).toEqual([]);
  });

  test.each(['SG', 'BN', 'TL', 'HK', 'LU', 'QA'])('has an outline even for %s', (code) => {
    expect(worldMap.shapes[code]).toMatch(/^M[\d. ]+l/);
  });

  test('has no point beyond its frame', () => {
    for (const shape of [...Object.values(worldMap.shapes), worldMap.others]) {
      for (const [x, y] of pointsOf(shape)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(worldMap.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(worldMap.height);
      }
    }
  });

  test.each([
    ['ID', 'west of', 'PG'],
    ['MY', 'west of', 'BN'],
    ['SG', 'south of', 'MY'],
    ['JP', 'north of', 'ID'],
    ['GB', 'west of', 'DE'],
    ['AU', 'south of', 'ID'],
    ['US', 'east of', 'JP'],
  ])('has %s %s %s', (one, where, other) => {
    const [x, y] = worldMap.spots[one] ?? [0, 0];
    const [otherX, otherY] = worldMap.spots[other] ?? [0, 0];
    const isSo = {
      'west of': x < otherX,
      'east of': x > otherX,
      'north of': y < otherY,
      'south of': y > otherY,
    };
    expect(isSo[where as keyof typeof isSo]).toBe(true);
  });
});

/** The points of a path of places (M) and steps (l), within half a unit. */
function pointsOf(path: string): readonly (readonly [number, number])[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Ml])(-?[\d.]+) ?(-?[\d.]+)/g)].map(([, command, a, b]) => {
    const [dx, dy] = [Number(a), Number(b)];
    [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
    return [Math.round(x * 10) / 10, Math.round(y * 10) / 10] as const;
  });
}
