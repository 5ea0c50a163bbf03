/** The timeline as a picture for paper: SVG by hand, the same bytes for the same register and day. */
import { TIMELINE_TEXTS } from '../locale/timeline.ts';
import type { TimelineView } from '../views/timeline.ts';
import { element, escaped } from './svg/markup.ts';
import { fitText } from './svg/text-width.ts';
import { stateCounts, subtitle, type TimelineShowing } from './timeline/sections.ts';
import { layOutSvg } from './timeline/svg-layout.ts';
import { drawLegend } from './timeline/svg-legend.ts';
import { asOfLabel, axis, drawSection, type Drawing } from './timeline/svg-sections.ts';
import { COLOURS, FONTS, MARGIN, PAGE_WIDTH, UNITS_PER_MILLIMETRE } from './svg/paper.ts';
import { definitions, SIZES } from './timeline/svg-style.ts';

const TITLE_ID = 'mou-timeline-title';
const DESCRIPTION_ID = 'mou-timeline-description';

const TITLE_LINE = 29;
const SUBTITLE_LINE = 18;
const SPACE_OVER_AXIS = 32;
/** How high the as-of day's name is, and what letters of the last line need below it. */
const [NAME_OF_DAY, LAST_LINE] = [14, 6];
/** From the as-of day's name to the names of years, and from those to the rule under them. */
const AXIS_LINE = 19;
const SPACE_OVER_LEGEND = 22;
/** Beyond so much of the page the axis is far away. */
const HEIGHT_UNDER_ONE_AXIS = 600;

/** The picture: an `svg` element as wide as A4 lying on its side, and as high as its rows. */
export function timelineSvg(view: TimelineView, showing: TimelineShowing): string {
  return picture(view, showing, { header: drawHeader(view, showing), margin: MARGIN });
}

/** The same for a page that has a title and margins of its own: from edge to edge. */
export function timelineWithin(view: TimelineView, showing: TimelineShowing): string {
  return picture(view, showing, { header: { markup: '', bottom: NAME_OF_DAY - SPACE_OVER_AXIS }, margin: 0 });
}

type Frame = { readonly header: Part; readonly margin: number };

function picture(view: TimelineView, showing: TimelineShowing, { header, margin }: Frame): string {
  const isEmpty = view.sections.length === 0;
  const body = isEmpty ? { markup: '', bottom: header.bottom } : drawBody(view, showing, header.bottom);
  const foot = drawNotes(view, showing, body.bottom);
  const height = foot.bottom + Math.max(margin * 0.75, LAST_LINE);
  const [left, width] = [MARGIN - margin, PAGE_WIDTH - 2 * (MARGIN - margin)];
  const { language } = showing;
  const paper = { width: PAGE_WIDTH, height, fill: COLOURS.paper };
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      lang: language,
      'xml:lang': language,
      width: `${String(width / UNITS_PER_MILLIMETRE)}mm`,
      height: `${String(Math.round((height / UNITS_PER_MILLIMETRE) * 100) / 100)}mm`,
      viewBox: `${String(left)} 0 ${String(width)} ${String(Math.round(height * 100) / 100)}`,
      'font-family': FONTS,
      role: 'img',
      'aria-labelledby': `${TITLE_ID} ${DESCRIPTION_ID}`,
    },
    [
      '',
      ...describe(view, showing),
      definitions(),
      element('rect', paper),
      header.markup,
      body.markup,
      foot.markup,
      '',
    ].join('\n'),
  )}\n`;
}

type Part = { readonly markup: string; readonly bottom: number };

function describe(view: TimelineView, showing: TimelineShowing): readonly string[] {
  const { language } = showing;
  const { title, description } = TIMELINE_TEXTS[language];
  const text = description(
    subtitle(view, showing),
    view.days.from,
    view.days.to,
    stateCounts(view, language),
  );
  return [
    element('title', { id: TITLE_ID }, escaped(title(view.institution))),
    element('desc', { id: DESCRIPTION_ID }, escaped(text)),
  ];
}

function drawHeader(view: TimelineView, showing: TimelineShowing): Part {
  const width = PAGE_WIDTH - 2 * MARGIN;
  const title = TIMELINE_TEXTS[showing.language].title(view.institution);
  const titles = fitText(title, { width, size: SIZES.title, lines: 2 });
  const subtitles = fitText(subtitle(view, showing), { width, size: SIZES.subtitle, lines: 2 });
  let y = MARGIN - TITLE_LINE * 0.2;
  const line = (text: string, height: number, size: number, fill: string): string => {
    y += height;
    return element('text', { x: MARGIN, y, 'font-size': size, fill }, escaped(text));
  };
  const markup = [
    ...titles.map((text) => line(text, TITLE_LINE, SIZES.title, COLOURS.ink)),
    ...subtitles.map((text) => line(text, SUBTITLE_LINE + 2, SIZES.subtitle, COLOURS.quiet)),
  ].join('');
  return { markup, bottom: y };
}

/** The axis, the sections, the axis again where they are many, and the legend. */
function drawBody(view: TimelineView, showing: TimelineShowing, top: number): Part {
  const asOfAt = top + SPACE_OVER_AXIS;
  const ticksAt = asOfAt + AXIS_LINE + 2;
  const ruleAt = ticksAt + 7;
  const layout = layOutSvg(view, showing, ruleAt);
  const drawing: Drawing = { layout, asOf: view.asOf, language: showing.language };
  const isHigh = layout.bottom - ruleAt > HEIGHT_UNDER_ONE_AXIS;
  const footAxis = isHigh ? axis(drawing, layout.bottom + AXIS_LINE, layout.bottom + 1) : '';
  const legendTop = layout.bottom + (isHigh ? AXIS_LINE : 0) + SPACE_OVER_LEGEND;
  const rows = layout.sections.flatMap(({ section }) => section.rows);
  const { days, asOf } = view;
  const legend = drawLegend(rows, { days, asOf, language: showing.language, top: legendTop });
  const markup = [
    asOfLabel(drawing, asOfAt),
    axis(drawing, ticksAt, ruleAt),
    ...layout.sections.map((section) => drawSection(drawing, section)),
    footAxis,
    legend.markup,
  ].join('\n');
  return { markup, bottom: legendTop + legend.height };
}

function drawNotes(view: TimelineView, { language }: TimelineShowing, top: number): Part {
  const { nothing, outside } = TIMELINE_TEXTS[language];
  const notes = [
    ...(view.sections.length === 0 ? [nothing] : []),
    ...(view.outside > 0 ? [outside(view.outside, view.days.from, view.days.to)] : []),
  ];
  const width = PAGE_WIDTH - 2 * MARGIN;
  const lines = notes.flatMap((note) => fitText(note, { width, size: SIZES.small, lines: 3 }));
  const markup = lines.map((text, index) => {
    const y = top + SPACE_OVER_LEGEND + index * SUBTITLE_LINE;
    return element('text', { x: MARGIN, y, 'font-size': SIZES.small, fill: COLOURS.quiet }, escaped(text));
  });
  const height = lines.length === 0 ? 0 : SPACE_OVER_LEGEND + (lines.length - 1) * SUBTITLE_LINE;
  return { markup: markup.join(''), bottom: top + height };
}
