/** Circles on a map, moved apart until each is seen whole. */

/** A circle that belongs to a spot; it lies over it unless others are in the way. */
export type Circle = {
  readonly spot: readonly [x: number, y: number];
  readonly radius: number;
  readonly x: number;
  readonly y: number;
};

type Frame = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const ROUNDS = 300;
const GAP = 2;
/** How strongly a circle is drawn back to its spot in each round. */
const HOMEWARD = 0.02;
/** Circles on the very same spot are told apart by this, each in a direction of its own. */
const NUDGE = 0.5;

/** Moves circles apart and keeps them within a frame. Only sums, products and roots: the same on every machine. */
export function movedApart(
  circles: readonly Pick<Circle, 'spot' | 'radius'>[],
  frame: Frame,
): readonly Circle[] {
  const moving = circles.map(({ spot, radius }) => ({ spot, radius, x: spot[0], y: spot[1] }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const circle of moving) {
      // The last rounds only push apart, so that none is left upon another.
      const pull = round < ROUNDS * 0.8 ? HOMEWARD : 0;
      circle.x += (circle.spot[0] - circle.x) * pull;
      circle.y += (circle.spot[1] - circle.y) * pull;
    }
    const moved = pushApart(moving);
    for (const circle of moving) keepWithin(circle, frame);
    if (!moved && round >= ROUNDS * 0.8) break;
  }
  return moving;
}

type Moving = { spot: readonly [number, number]; radius: number; x: number; y: number };

function pushApart(circles: readonly Moving[]): boolean {
  let moved = false;
  circles.forEach((a, index) => {
    for (const b of circles.slice(index + 1)) {
      const [dx, dy] = directionOf(a, b, index);
      const distance = Math.sqrt(dx * dx + dy * dy);
      const missing = a.radius + b.radius + GAP - distance;
      if (missing <= 0) continue;
      moved = true;
      // The larger one moves less.
      const share = b.radius / (a.radius + b.radius);
      const [stepX, stepY] = [(dx / distance) * missing, (dy / distance) * missing];
      a.x -= stepX * share;
      a.y -= stepY * share;
      b.x += stepX * (1 - share);
      b.y += stepY * (1 - share);
    }
  });
  return moved;
}

function directionOf(a: Moving, b: Moving, index: number): readonly [number, number] {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  if (dx !== 0 || dy !== 0) return [dx, dy];
  return index % 2 === 0 ? [NUDGE, NUDGE / 2] : [NUDGE / 2, NUDGE];
}

function keepWithin(circle: Moving, { left, right, top, bottom }: Frame): void {
  circle.x = Math.min(right - circle.radius, Math.max(left + circle.radius, circle.x));
  circle.y = Math.min(bottom - circle.radius, Math.max(top + circle.radius, circle.y));
}
