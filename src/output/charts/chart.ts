/** What every chart is framed by: its measure, its title, and its words for those who cannot see it. */
import type { Language } from '../../locale/language.ts';
import { decimal, element, escaped } from '../svg/markup.ts';
import { COLOURS, FONTS, UNITS_PER_MILLIMETRE } from '../svg/paper.ts';
import { fitText } from '../svg/text-width.ts';

/** How a chart is to be drawn, besides what is in it. */
export type ChartShowing = {
  readonly language: Language;
  /** In units of a quarter of a millimetre; as wide as the text of an A4 page unless said. */
  readonly width?: number | undefined;
  /** False where a heading stands over the chart already; the words for those who cannot see it stay. */
  readonly isTitled?: boolean | undefined;
};

/** Something drawn from a height downwards: its markup, and where it ends. */
export type Drawn = { readonly markup: string; readonly bottom: number };

export type Chart = {
  /** Tells the ids of this chart from those of others on a page: `countries`. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** The whole chart in words. */
  readonly description: string;
  readonly draw: (area: Area) => Drawn;
};

/** Where a chart may draw: between two margins, from a height downwards. */
export type Area = { readonly left: number; readonly right: number; readonly top: number };

export const CHART_SIZES = { title: 17, wideTitle: 22, subtitle: 12.5, body: 12.5, small: 11.5 } as const;

const TEXT_WIDTH = 720;
const NARROWEST = 280;
const WIDE = 900;
const EDGE = 8;

/** A chart as an `svg` element: no fonts, styles or scripts of its own, so that every program draws it alike. */
export function chartSvg(chart: Chart, { language, width: asked, isTitled }: ChartShowing): string {
  const width = Math.max(NARROWEST, asked ?? TEXT_WIDTH);
  const header = isTitled === false ? { markup: '', bottom: EDGE } : drawHeader(chart, width);
  const body = chart.draw({ left: EDGE, right: width - EDGE, top: header.bottom });
  const height = Math.ceil(body.bottom + EDGE);
  const [titleId, descriptionId] = [`mou-${chart.name}-title`, `mou-${chart.name}-description`];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      lang: language,
      'xml:lang': language,
      width: `${decimal(width / UNITS_PER_MILLIMETRE)}mm`,
      height: `${decimal(height / UNITS_PER_MILLIMETRE)}mm`,
      viewBox: `0 0 ${decimal(width)} ${decimal(height)}`,
      'font-family': FONTS,
      role: 'img',
      'aria-labelledby': `${titleId} ${descriptionId}`,
    },
    element('title', { id: titleId }, escaped(chart.title)),
    element('desc', { id: descriptionId }, escaped(chart.description)),
    element('rect', { width, height, fill: COLOURS.paper }),
    header.markup,
    body.markup,
  );
}

function drawHeader({ title, subtitle }: Chart, width: number): Drawn {
  const size = width >= WIDE ? CHART_SIZES.wideTitle : CHART_SIZES.title;
  const fitting = { width: width - 2 * EDGE, lines: 2 };
  let y = EDGE;
  const line = (text: string, height: number, attributes: Record<string, string | number>): string => {
    y += height;
    return element('text', { x: EDGE, y, ...attributes }, escaped(text));
  };
  const markup = [
    ...fitText(title, { ...fitting, size }).map((text) =>
      line(text, size * 1.2, { 'font-size': size, fill: COLOURS.ink }),
    ),
    ...fitText(subtitle, { ...fitting, size: CHART_SIZES.subtitle })
      .filter((text) => text !== '')
      .map((text) => line(text, 18, { 'font-size': CHART_SIZES.subtitle, fill: COLOURS.quiet })),
  ].join('');
  return { markup, bottom: y + 14 };
}

/** A text of a chart. */
export function label(
  text: string,
  x: number,
  y: number,
  { size = CHART_SIZES.body, fill = COLOURS.ink, anchor, isBold = false }: LabelStyle = {},
): string {
  const weight = isBold ? 'bold' : undefined;
  return element(
    'text',
    { x, y, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor, fill },
    escaped(text),
  );
}

type LabelStyle = {
  readonly size?: number;
  readonly fill?: string;
  readonly anchor?: 'middle' | 'end' | undefined;
  readonly isBold?: boolean;
};

/** Lines of small print under a chart. */
export function drawNotes(notes: readonly string[], { left, right, top }: Area): Drawn {
  const size = CHART_SIZES.small;
  const lines = notes.flatMap((note) => fitText(note, { width: right - left, size, lines: 4 }));
  const markup = lines.map((text, index) =>
    label(text, left, top + 18 + index * 16, { size, fill: COLOURS.quiet }),
  );
  return { markup: markup.join(''), bottom: lines.length === 0 ? top : top + 8 + lines.length * 16 };
}
