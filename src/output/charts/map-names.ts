/** Names of countries beside their circles, as many as find room. */
import { COLOURS } from '../svg/paper.ts';
import { textWidth } from '../svg/text-width.ts';
import { CHART_SIZES, label } from './chart.ts';
import type { Circle } from './circles.ts';

type Named = Circle & { readonly name: string };
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const GAP = 3;
const SIZE = CHART_SIZES.small;

/** The names that fit right or left of their circles, over or under them; the first circles choose first. */
export function namesBeside(circles: readonly Named[], frame: Box): string {
  const taken: Box[] = circles.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  return circles
    .map((circle) => {
      const box = candidates(circle).find(
        (one) => isWithin(one, frame) && !taken.some((other) => meet(one, other)),
      );
      if (box === undefined) return '';
      taken.push(box);
      return label(circle.name, box.left, box.bottom - SIZE * 0.25, { size: SIZE, fill: COLOURS.ink });
    })
    .join('');
}

function candidates({ x, y, radius, name }: Named): readonly Box[] {
  const [width, height] = [textWidth(name, SIZE), SIZE * 1.05];
  const box = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + height });
  return [
    box(x + radius + GAP, y - height / 2),
    box(x - radius - GAP - width, y - height / 2),
    box(x - width / 2, y - radius - height - 1),
    box(x - width / 2, y + radius + 1),
  ];
}

function isWithin(one: Box, frame: Box): boolean {
  return (
    one.left >= frame.left && one.right <= frame.right && one.top >= frame.top && one.bottom <= frame.bottom
  );
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
