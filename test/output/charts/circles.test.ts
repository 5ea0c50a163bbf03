/** Circles moved apart: none upon another where there is room, none out of the frame, the same every time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movedApart, type Circle } from '../../../src/output/charts/circles.ts';

const FRAME = { left: 0, right: 1000, top: 0, bottom: 500 };

const circles = fc.array(
  fc.record({
    spot: fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 500 })),
    radius: fc.integer({ min: 5, max: 25 }),
  }),
  { maxLength: 40 },
);

function distance(a: Circle, b: Circle): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Pairs that lie upon one another by more than a hair. */
function meeting(all: readonly Circle[]): readonly (readonly [Circle, Circle])[] {
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => distance(a, b) < a.radius + b.radius - 0.5)
      .map((b) => [a, b] as const),
  );
}

describe('circles', () => {
  test('stay within the frame, in their order, with their sizes', () => {
    fc.assert(
      fc.property(circles, (given) => {
        const moved = movedApart(given, FRAME);
        expect(moved.map(({ spot, radius }) => ({ spot, radius }))).toEqual(given);
        for (const { x, y, radius } of moved) {
          expect(x - radius).toBeGreaterThanOrEqual(FRAME.left);
          expect(x + radius).toBeLessThanOrEqual(FRAME.right);
          expect(y - radius).toBeGreaterThanOrEqual(FRAME.top);
          expect(y + radius).toBeLessThanOrEqual(FRAME.bottom);
        }
      }),
    );
  });

  test('are apart where they are few', () => {
    const few = fc.array(
      fc.record({
        spot: fc.tuple(fc.integer({ min: 100, max: 900 }), fc.integer({ min: 100, max: 400 })),
        radius: fc.integer({ min: 5, max: 20 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(few, (given) => {
        expect(meeting(movedApart(given, FRAME))).toEqual([]);
      }),
    );
  });

  test('on one spot are told apart', () => {
    const same = Array.from({ length: 6 }, () => ({ spot: [370, 245] as const, radius: 9 }));
    expect(meeting(movedApart(same, FRAME))).toEqual([]);
  });

  test('that nothing is in the way of lie on their spots', () => {
    const [one, other] = movedApart(
      [
        { spot: [100, 100], radius: 9 },
        { spot: [300, 100], radius: 9 },
      ],
      FRAME,
    );
    expect([one, other].map((circle) => [circle?.x, circle?.y])).toEqual([
      [100, 100],
      [300, 100],
    ]);
  });
});
