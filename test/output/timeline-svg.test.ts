/** The timeline on paper: well-formed, within its bounds, no text upon another, and nothing but text from names. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/locale/language.ts';
import { textWidth } from '../../src/output/svg/text-width.ts';
import { timelineSvg } from '../../src/output/timeline-svg.ts';
import type { TimelineShowing } from '../../src/output/timeline/sections.ts';
import { termsOf } from '../../src/terms/terms-of.ts';
import { timelineView, type TimelineQuery } from '../../src/views/timeline.ts';
import { dayOf } from '../support/context.ts';
import { registerOf, type RegisterFiles } from '../support/registers.ts';
import { HOSTILE_NAME, TIMELINE_STORY } from '../support/timeline-story.ts';
import { boxesOf, elementsOf, overlapping, placesOf, textsOf, unclosed } from './svg-reader.ts';

type Differing = Partial<TimelineShowing> & {
  readonly files?: RegisterFiles;
  readonly asOf?: string;
  readonly query?: TimelineQuery;
};

function svgOf({
  files = TIMELINE_STORY,
  asOf = '2026-01-26',
  query = {},
  ...differing
}: Differing = {}): string {
  const { register } = registerOf(files);
  const view = timelineView(register, termsOf(register, dayOf(asOf)), query);
  return timelineSvg(view, {
    language: 'id',
    forms: register.settings.forms,
    commit: undefined,
    ...differing,
  });
}

/** A name in every agreement of its own; many of them make a page of a hundred rows. */
function registerOfNames(names: readonly string[]): RegisterFiles {
  const agreements = names.map(
    (name, index) => `kind: agreement
id: nota-${String(index)}
title: ${name}
instrument: contract
parties: [{institution: lembah-anai, signed: ${String(2012 + (index % 15))}-06-01}, {name: ${name}, signed: 2012-01-01}]
term: {lasts: ${String(1 + (index % 7))} tahun}
`,
  );
  return { ...TIMELINE_STORY, 'agreements.yaml': agreements.join('---\n') };
}

const LONG_NAMES = [
  'Balai Besar Pelaksana Penyuluhan dan Pengembangan Sumber Daya Manusia Pertanian Provinsi Sumatera Selatan',
  '국립중앙박물관어린이박물관국제교류홍보과와서울대학교국제협력본부가함께하는교류사업단',
  '国立大学法人東京外国語大学大学院総合国際学研究院アジア・アフリカ言語文化研究所附属図書館国際連携室',
  'LlanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochLlanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  'جامعة الإمام محمد بن سعود الإسلامية',
  'W',
];

const PICTURES: readonly (readonly [string, Differing])[] = [
  ['the story', {}],
  ['the story by country', { query: { by: 'country' } }],
  ['the story by form', { query: { by: 'form' }, language: 'en' }],
  ['the story by partner', { query: { by: 'partner' } }],
  ['one month', { query: { from: dayOf('2026-01-01'), to: dayOf('2026-01-31') } }],
  ['a century', { query: { from: dayOf('1950-01-01'), to: dayOf('2049-12-31') } }],
  ['every day there is', { query: { from: dayOf('0001-01-01'), to: dayOf('9999-12-31') } }],
  ['a day at the edge', { asOf: '2015-01-01' }],
  ['as git knew it', { commit: 'abcdef0123456789' }],
  ['memberships alone', { query: { states: ['member', 'left'] } }],
  ['what is not signed alone', { query: { states: ['exploring'] } }],
  ['nothing', { files: {} }],
  ['long names', { files: registerOfNames(LONG_NAMES) }],
  [
    'a hundred rows',
    { files: registerOfNames(Array.from({ length: 100 }, (_, index) => LONG_NAMES[index % 6] ?? '')) },
  ],
];

describe.each(LANGUAGES)('in %s', (language) => {
  describe.each(PICTURES)('%s', (_, differing) => {
    const svg = svgOf({ language, ...differing });
    const { width, height } = elementsOf(svg, 'svg').map(({ viewBox = '' }) => {
      const [, , w = 0, h = 0] = viewBox.split(' ').map(Number);
      return { width: w, height: h };
    })[0] ?? { width: 0, height: 0 };

    test('no text lies upon another', () => {
      expect(overlapping(boxesOf(svg))).toEqual([]);
    });

    test('every text and every shape lies within the page', () => {
      const outside = boxesOf(svg).filter(
        ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
      );
      expect(outside).toEqual([]);
      const places = placesOf(svg);
      expect(places.length === 0 || Math.min(...places.map(({ x }) => x)) >= 0).toBe(true);
      expect(places.filter(({ x, y }) => x > width || y < 0 || y > height)).toEqual([]);
    });

    test('is well-formed, without scripts or anything from elsewhere', () => {
      expect(unclosed(svg)).toEqual([]);
      expect(svg).not.toMatch(
        /<script|<foreignObject|<image|<style|href|on\w+="|@import|NaN|undefined|Infinity/,
      );
      expect([...svg.matchAll(/https?:[^"']*/g)].map(([url]) => url)).toEqual(['http://www.w3.org/2000/svg']);
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, used] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(used);
    });
  });
});

describe('the story', () => {
  test('is drawn like this', () => {
    expect(svgOf({ query: { states: ['ending-soon', 'lapsed', 'exploring'] } })).toMatchSnapshot();
  });

  test('says everything in words too', () => {
    const texts = textsOf(svgOf({ language: 'en' }));
    expect(texts).toEqual(
      expect.arrayContaining([
        'Partnerships of Universitas Lembah Anai',
        'as of 26 January 2026 · 16 agreements, 3 memberships',
        '26 Jan 2026',
        'ending soon',
        '31 Mar 2026',
        'no end',
        'not known',
        '2021–2022',
        'member (?)',
        'since Jun 2018',
      ]),
    );
  });

  test('has a title, a description and a language for those who cannot see it', () => {
    const svg = svgOf({ language: 'en' });
    expect(svg).toMatch(/^<svg [^>]*lang="en" xml:lang="en"[^>]*role="img"/);
    expect(svg).toContain('<title id="mou-timeline-title">Partnerships of Universitas Lembah Anai</title>');
    expect(svg).toContain(
      'from 1 January 2015 to 31 December 2029. 5 in force, 2 expired, 2 terminated, 1 abandoned',
    );
    expect(svg).toContain(
      '<title>Nota segera-2021 (segera-2021): ending soon, 1 Apr 2021 – 31 Mar 2026</title>',
    );
    expect(svg).toContain('<title>Jaringan Riset Pesisir (ula-jaringan): member (?), since Jun 2018</title>');
  });

  test('is explained by a legend of what it uses, and of nothing else', () => {
    const texts = textsOf(svgOf({ query: { states: ['lapsed'] }, language: 'en' }));
    expect(texts.slice(-1)).toEqual(['lapsed']);
    expect(textsOf(svgOf({ language: 'en' })).slice(-9)).toEqual([
      'lapsed',
      'in preparation',
      'day uncertain',
      'suspended',
      'a renewal begins',
      'renews itself',
      'goes on',
      'end not known',
      'notice deadline',
    ]);
  });

  test('is the same every time', () => {
    expect(svgOf()).toBe(svgOf());
  });

  test('names the as-of day, and leaves it out where that is not shown', () => {
    expect(textsOf(svgOf({ query: { to: dayOf('2024-12-31') } }))).not.toContain('26 Jan 2026');
  });

  test('has headings where they say something', () => {
    const headings = (query: TimelineQuery): readonly string[] =>
      elementsOf(svgOf({ query }), 'text')
        .filter((attributes) => attributes['font-size'] === '12.5')
        .map(({ y = '' }) => y);
    expect(headings({ states: ['ending-soon'] })).toHaveLength(0);
    expect(headings({ states: ['ending-soon'], by: 'country' })).toHaveLength(1);
    expect(headings({ states: ['exploring'] })).toHaveLength(1);
  });

  test('has no axis where no day is known', () => {
    expect(textsOf(svgOf({ query: { states: ['drafting'] } }))).toEqual([
      'Kerja sama Universitas Lembah Anai',
      'status per 26 Januari 2026 · 1 perjanjian · hanya penyusunan naskah',
      'Mitra',
      'Status',
      'Belum ditandatangani',
      '慶應義塾大学',
      'penyusunan naskah',
    ]);
  });

  test('is A4 lying on its side in width, and has a second axis under many rows', () => {
    const high = svgOf({
      files: registerOfNames(Array.from({ length: 60 }, () => 'SMA Muhammadiyah 3 Jember')),
    });
    expect(high).toContain('width="297mm"');
    expect(textsOf(high).filter((text) => text === 'Mitra')).toHaveLength(2);
    expect(textsOf(svgOf()).filter((text) => text === 'Mitra')).toHaveLength(1);
  });
});

describe('hostile names', () => {
  const files = {
    ...TIMELINE_STORY,
    'mou.config.yaml': 'format: 1\ninstitution: jahat\nlanguage: id\nforms: {x: {en: "<b>&", id: "<i>&"}}\n',
    'x.yaml': `kind: institution
id: jahat
name: ${HOSTILE_NAME}
---
kind: agreement
id: x
title: ${HOSTILE_NAME}
scope: [x]
parties: [{institution: jahat, signed: 2024-01-01}, {name: ${HOSTILE_NAME}, signed: 2024-01-01}]
term: {lasts: 5 tahun}
`,
  };

  test.each(['country', 'form', 'partner', 'unit'] as const)('by %s are texts and nothing else', (by) => {
    const svg = svgOf({ files, query: { by } });
    expect(unclosed(svg)).toEqual([]);
    expect(svg).not.toMatch(/<script|<b>|<i>/);
    // eslint-disable-next-line no-control-regex -- these must not be there
    expect(svg).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069\u200e\u200f]/);
    expect(svg).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Rekan&quot; kilabret [31mmerah]]&gt;',
    );
  });
});

test('the width of a text is near that in Arial, and never less', () => {
  expect(textWidth('MoU', 1000)).toBeCloseTo((833 + 556 + 722) * 1.1);
  expect(textWidth('é', 10)).toBe(textWidth('e', 10));
  expect(textWidth('学', 10)).toBeCloseTo(11);
  expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
});
