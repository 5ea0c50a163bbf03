/** Reads pictures back: where their texts and shapes lie, by what is written in them. */
import { textWidth } from '../../src/output/svg/text-width.ts';

type Attributes = Readonly<Record<string, string>>;

/** Where a text lies, in the units of the picture. */
export type TextBox = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** The attributes of every element of a name. */
export function elementsOf(svg: string, name: string): readonly Attributes[] {
  return [...svg.matchAll(new RegExp(`<${name}((?: [\\w:-]+="[^"]*")*)\\s*/?>`, 'g'))].map(([, text = '']) =>
    attributesOf(text),
  );
}

function attributesOf(text: string): Attributes {
  const pairs = [...text.matchAll(/([\w:-]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, value]));
}

/** The texts of a picture in the order in which they are drawn. */
export function textsOf(svg: string): readonly string[] {
  return boxesOf(svg).map(({ text }) => text);
}

/** The box of every text: as high as its letters, as wide as they are measured. */
export function boxesOf(svg: string): readonly TextBox[] {
  return [...svg.matchAll(/<text((?: [\w:-]+="[^"]*")*)>([^<]*)<\/text>/g)].map(
    ([, written = '', inside = '']) => {
      const attributes = attributesOf(written);
      const text = unescaped(inside);
      const size = Number(attributes['font-size']);
      const width = textWidth(text, size, attributes['font-weight'] === 'bold');
      const x = Number(attributes['x']);
      const y = Number(attributes['y']);
      const anchor = attributes['text-anchor'];
      const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
      return { text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.22 };
    },
  );
}

/** Pairs of texts that lie upon one another. */
export function overlapping(boxes: readonly TextBox[]): readonly string[] {
  return boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          box.left < other.right &&
          other.left < box.right &&
          box.top < other.bottom &&
          other.top < box.bottom,
      )
      .map((other) => `${box.text} / ${other.text}`),
  );
}

/** The corners of rectangles, the points of paths with absolute places, the middles of circles. */
export function placesOf(svg: string): readonly { readonly x: number; readonly y: number }[] {
  const drawn = svg.slice(Math.max(0, svg.indexOf('</defs>')));
  const rects = elementsOf(drawn, 'rect').flatMap(({ x = '0', y = '0', width = '0', height = '0' }) => [
    { x: Number(x), y: Number(y) },
    { x: Number(x) + Number(width), y: Number(y) + Number(height) },
  ]);
  const circles = elementsOf(drawn, 'circle').map(({ cx, cy }) => ({ x: Number(cx), y: Number(cy) }));
  const points = elementsOf(drawn, 'path').flatMap(({ d = '' }) =>
    [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) })),
  );
  return [...rects, ...circles, ...points.filter(({ x, y }) => x >= 20 || y >= 20)];
}

/** Elements that are opened and not closed, in their order. */
export function unclosed(svg: string): readonly string[] {
  const open: string[] = [];
  for (const [, slash, name = '', selfClosed] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
    if (slash === '/') {
      if (open.pop() !== name) return [...open, `not ${name}`];
    } else if (selfClosed === '') open.push(name);
  }
  return open;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
