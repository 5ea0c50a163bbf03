/** Every chart: well-formed, within its bounds, no text upon another, in words too, and nothing but text from names. */
import { describe, expect, test } from 'vitest';
import { countries } from '../../../src/generated/vocabularies.ts';
import { LANGUAGES } from '../../../src/locale/language.ts';
import type { RegisterFiles } from '../../support/registers.ts';
import { TIMELINE_STORY } from '../../support/timeline-story.ts';
import { boxesOf, elementsOf, overlapping, placesOf, textsOf, unclosed } from '../svg-reader.ts';
import { CHARTS, HOSTILE_STORY, pictureOf, registerOfCountries } from './chart-pictures.ts';

const everyCountry = countries.map(({ id }) => id);

const REGISTERS: readonly (readonly [string, RegisterFiles])[] = [
  ['the story', TIMELINE_STORY],
  ['nothing', {}],
  ['partners in forty countries', registerOfCountries(everyCountry.filter((_, index) => index % 6 === 0))],
  ['hostile names', HOSTILE_STORY],
];

const WIDTHS = [280, 420, 720, 1188];

describe.each(CHARTS)('%s', (name) => {
  describe.each(REGISTERS)('of %s', (_, files) => {
    const pictures = LANGUAGES.flatMap((language) =>
      WIDTHS.map((width) => ({ language, width, svg: pictureOf(name, files, { language, width }) })),
    );

    test('no text lies upon another', () => {
      for (const { svg } of pictures) expect(overlapping(boxesOf(svg))).toEqual([]);
    });

    test('every text and every shape lies within the picture', () => {
      for (const { svg, width } of pictures) {
        const height = heightOf(svg);
        const outside = boxesOf(svg).filter(
          ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
        );
        expect(outside).toEqual([]);
        expect(
          placesOf(withoutLand(svg)).filter(({ x, y }) => x < 0 || x > width || y < 0 || y > height),
        ).toEqual([]);
      }
    });

    test('is well-formed, without styles, scripts or anything from elsewhere', () => {
      for (const { svg } of pictures) {
        expect(unclosed(svg)).toEqual([]);
        expect(svg).not.toMatch(
          /<script|<foreignObject|<image|<style|<pattern|<b>|<i>|href|style=|on\w+="|url\(|NaN|undefined|Infinity/,
        );
        expect([...svg.matchAll(/https?:[^"']*/g)].map(([url]) => url)).toEqual([
          'http://www.w3.org/2000/svg',
        ]);
        // eslint-disable-next-line no-control-regex -- these must not be there
        expect(svg).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069\u200e\u200f]/);
      }
    });

    test('has a name and a description, and says which language they are in', () => {
      for (const { svg, language } of pictures) {
        expect(svg).toMatch(
          new RegExp(`^<svg [^>]*lang="${language}" xml:lang="${language}"[^>]*role="img"`),
        );
        const [, ids = ''] = /aria-labelledby="([^"]+)"/.exec(svg) ?? [];
        const [title = '', description = ''] = ids.split(' ');
        expect(svg).toContain(`<title id="${title}">`);
        expect(svg).toMatch(new RegExp(`<desc id="${description}">[^<]{10,}`));
      }
    });
  });

  test('is the same every time', () => {
    expect(pictureOf(name, TIMELINE_STORY)).toBe(pictureOf(name, TIMELINE_STORY));
  });

  test('needs no title of its own under a heading', () => {
    const bare = pictureOf(name, TIMELINE_STORY, { isTitled: false });
    const title = textsOf(pictureOf(name, TIMELINE_STORY))[0] ?? '';
    expect(textsOf(bare)).not.toContain(title);
    expect(bare).toContain(`>${title.replace("'", '&#39;')}</title>`);
  });
});

test('no two charts of a page share an id', () => {
  const ids = CHARTS.flatMap((name) => [...pictureOf(name, TIMELINE_STORY).matchAll(/ id="([^"]+)"/g)]).map(
    ([, id]) => id,
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('a map of partners in every country still keeps its texts apart', () => {
  const svg = pictureOf('map', registerOfCountries(everyCountry), { width: 1188 });
  expect(overlapping(boxesOf(svg))).toEqual([]);
  expect(textsOf(svg)).toEqual(expect.arrayContaining(['Singapore', 'Tuvalu', 'Liechtenstein']));
});

function heightOf(svg: string): number {
  const [{ viewBox = '' } = {}] = elementsOf(svg, 'svg');
  return Number(viewBox.split(' ')[3]);
}

/** The outlines of countries are drawn in units of their own. */
function withoutLand(svg: string): string {
  return svg.replace(/<g transform="[^"]*">.*?<\/g>/, '');
}
