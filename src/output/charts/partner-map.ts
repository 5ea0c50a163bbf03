/** The world map of partners: a circle for each country, as large as the number of partners in it. */
import { scaleSqrt } from 'd3-scale';
import { worldMap } from '../../generated/world-map.ts';
import { CHART_TEXTS } from '../../locale/charts.ts';
import type { Language } from '../../locale/language.ts';
import { formatNumber } from '../../locale/numbers.ts';
import type { PartnerPlace, PartnerPlacesView } from '../../views/partner-places.ts';
import { countryLabel } from '../labels.ts';
import { decimal, element } from '../svg/markup.ts';
import { COLOURS } from '../svg/paper.ts';
import { fitText, textWidth } from '../svg/text-width.ts';
import {
  CHART_SIZES,
  chartSvg,
  drawNotes,
  label,
  type Area,
  type ChartShowing,
  type Drawn,
} from './chart.ts';
import { movedApart, type Circle } from './circles.ts';
import { drawLegend, type Box } from './fills.ts';
import { namesBeside } from './map-names.ts';

/** A country's circle, and what is written in it and beside it. */
export type PlacedCountry = Circle & {
  readonly place: PartnerPlace;
  readonly name: string;
  readonly count: string;
};

const LAND = '#dcdcdc';
const PARTNER_LAND = '#a9bfcf';
const SMALLEST = 8.5;
/** The largest circle, as a part of the width of the map. */
const LARGEST = 0.03;
/** Where all counts are small, circles are no larger than their counts make them: this for one partner. */
const LARGEST_OF_ONE = 7;
const NAMES_APART = 16;

/** The map, with every country and its count in a list under it. */
export function partnerMap(view: PartnerPlacesView, showing: ChartShowing): string {
  const { language } = showing;
  const texts = CHART_TEXTS[language];
  const partners = view.places.reduce((all, place) => all + place.partners, 0) + view.elsewhere;
  const counts = `${texts.partners(partners)}, ${texts.countries(view.places.length)}`;
  const words = view.places.map(({ country, partners: total, inForce }) =>
    texts.bar(countryLabel(country, language), total, inForce),
  );
  const all = words.length === 0 ? '' : ` ${words.join('; ')}.`;
  return chartSvg(
    {
      name: 'map',
      title: texts.of(texts.map, view.institution),
      subtitle: `${counts} · ${texts.asOf(view.asOf)}`,
      description: `${counts}, ${texts.asOf(view.asOf)}.${all}`,
      draw: (area) => drawMap(view, area, language),
    },
    showing,
  );
}

function drawMap(view: PartnerPlacesView, area: Area, language: Language): Drawn {
  const texts = CHART_TEXTS[language];
  const scale = (area.right - area.left) / worldMap.width;
  const bottom = area.top + worldMap.height * scale;
  const placed = placedCountries(view, area, scale, language);
  const names = namesBeside(placed, { ...area, bottom });
  const legend = drawLegend(
    [
      { text: texts.partnersInForce, sample: (box) => sampleCircle(box, true) },
      { text: texts.partnersNotInForce, sample: (box) => sampleCircle(box, false) },
      ...(view.home === null ? [] : [{ text: texts.home, sample: homeSample }]),
    ],
    { ...area, top: bottom + 6 },
  );
  const list = drawList(view.places, { ...area, top: legend.bottom + 10 }, language);
  const notes = view.elsewhere === 0 ? [] : [texts.elsewhere(view.elsewhere)];
  const foot = drawNotes(notes, { ...area, top: list.bottom });
  const markup = [
    drawLand(view, area, scale),
    ...placed.map(leader),
    ...placed.map(drawCircle),
    homeMark(view.home, placed, area, scale),
    names,
    legend.markup,
    list.markup,
    foot.markup,
  ].join('');
  return { markup, bottom: foot.bottom };
}

/** One path for all countries without partners: the map is drawn in its own units, and scaled as a whole. */
function drawLand({ places }: PartnerPlacesView, { left, top }: Area, scale: number): string {
  const partners = new Set(places.map(({ country }) => country));
  const shapes = Object.entries(worldMap.shapes);
  const others = shapes.filter(([country]) => !partners.has(country)).map(([, shape]) => shape);
  const ours = shapes.filter(([country]) => partners.has(country)).map(([, shape]) => shape);
  const border = { stroke: COLOURS.paper, 'stroke-width': 0.5 };
  const land = (d: string, fill: string): string => (d === '' ? '' : element('path', { d, fill, ...border }));
  return element(
    'g',
    {
      transform: `translate(${decimal(left)} ${decimal(top)}) scale(${String(Math.round(scale * 1e4) / 1e4)})`,
    },
    land(others.join('') + worldMap.others, LAND),
    land(ours.join(''), PARTNER_LAND),
  );
}

function placedCountries(
  { places }: PartnerPlacesView,
  area: Area,
  scale: number,
  language: Language,
): readonly PlacedCountry[] {
  const most = Math.max(1, ...places.map(({ partners }) => partners));
  const largest = Math.max(SMALLEST + 2, worldMap.width * scale * LARGEST);
  const radiusOf = scaleSqrt()
    .domain([0, most])
    .range([0, Math.min(largest, LARGEST_OF_ONE * Math.sqrt(most))]);
  const known = places.flatMap((place) => {
    const spot = worldMap.spots[place.country];
    if (spot === undefined) return [];
    const count = formatNumber(place.partners, language);
    const room = textWidth(count, CHART_SIZES.small, true) / 2 + 3;
    const radius = Math.max(SMALLEST, room, radiusOf(place.partners));
    const at = [area.left + spot[0] * scale, area.top + spot[1] * scale] as const;
    return [{ place, count, name: countryLabel(place.country, language), spot: at, radius }];
  });
  const frame = { ...area, bottom: area.top + worldMap.height * scale };
  const circles = movedApart(known, frame);
  return known.map((one, index) => ({ ...one, x: one.spot[0], y: one.spot[1], ...circles[index] }));
}

/** From a circle that had to move to where it belongs. */
function leader({ spot, x, y, radius }: PlacedCountry): string {
  const [dx, dy] = [spot[0] - x, spot[1] - y];
  if (Math.sqrt(dx * dx + dy * dy) <= radius) return '';
  return (
    element('path', {
      d: `M${decimal(x)} ${decimal(y)}L${decimal(spot[0])} ${decimal(spot[1])}`,
      stroke: COLOURS.ink,
      'stroke-width': 0.8,
    }) + element('circle', { cx: spot[0], cy: spot[1], r: 1.6, fill: COLOURS.ink })
  );
}

function drawCircle({ x, y, radius, place, name, count }: PlacedCountry): string {
  const size = CHART_SIZES.small;
  const isFull = place.inForce > 0;
  return element(
    'g',
    {},
    element('title', {}, `${name} ${count}`),
    circle(x, y, radius, isFull),
    label(count, x, y + size * 0.35, {
      size,
      anchor: 'middle',
      isBold: true,
      fill: isFull ? COLOURS.paper : COLOURS.ink,
    }),
  );
}

/** Full where something is in force, else an empty one; white around it parts it from its neighbours. */
function circle(cx: number, cy: number, r: number, isFull: boolean): string {
  return isFull
    ? element('circle', { cx, cy, r, fill: COLOURS.inForce, stroke: COLOURS.paper, 'stroke-width': 1.2 })
    : element('circle', {
        cx,
        cy,
        r: r - 0.6,
        fill: COLOURS.paper,
        stroke: COLOURS.ink,
        'stroke-width': 1.2,
      });
}

function sampleCircle({ x, y, width, height }: Box, isFull: boolean): string {
  return circle(x + width / 2, y + height / 2, 6.5, isFull);
}

/** A diamond in our own country, at the edge of its circle where it has one. */
function homeMark(
  home: string | null,
  placed: readonly PlacedCountry[],
  { left, top }: Area,
  scale: number,
): string {
  const spot = home === null ? undefined : worldMap.spots[home];
  const circleAtHome = placed.find(({ place }) => place.country === home);
  if (circleAtHome !== undefined) return diamond(circleAtHome.x, circleAtHome.y + circleAtHome.radius);
  return spot === undefined ? '' : diamond(left + spot[0] * scale, top + spot[1] * scale);
}

function homeSample({ x, y, width, height }: Box): string {
  return diamond(x + width / 2, y + height / 2);
}

function diamond(x: number, y: number): string {
  return element('path', {
    d: `M${decimal(x)} ${decimal(y - 6)}l6 6l-6 6l-6 -6Z`,
    fill: COLOURS.endingSoon,
    stroke: COLOURS.paper,
    'stroke-width': 1.2,
  });
}

/** Every country with its count, in columns read from top to bottom. */
function drawList(places: readonly PartnerPlace[], { left, right, top }: Area, language: Language): Drawn {
  const size = CHART_SIZES.small;
  const columnCount = Math.max(1, Math.min(places.length, Math.floor((right - left) / 165)));
  const rows = Math.ceil(places.length / columnCount);
  const width = (right - left) / columnCount;
  const markup = places.map(({ country, partners }, index) => {
    const [x, y] = [left + Math.floor(index / rows) * width, top + 12 + (index % rows) * NAMES_APART];
    const count = formatNumber(partners, language);
    const numbers = 30;
    const [name = ''] = fitText(countryLabel(country, language), {
      width: width - numbers - 14,
      size,
      lines: 1,
    });
    return (
      label(count, x + numbers, y, { size, anchor: 'end', isBold: true }) +
      label(name, x + numbers + 6, y, { size, fill: COLOURS.quiet })
    );
  });
  return { markup: markup.join(''), bottom: places.length === 0 ? top : top + 4 + rows * NAMES_APART };
}
