/** `charts`: the register in pictures, each of them with its own title, in words too. */
import { calendarChart } from '../output/charts/calendar-chart.ts';
import { funnelChart } from '../output/charts/funnel-chart.ts';
import { partnerMap } from '../output/charts/partner-map.ts';
import { tallyChart } from '../output/charts/tally-chart.ts';
import { calendarMonthsView } from '../views/calendar-months.ts';
import { partnerPlacesView } from '../views/partner-places.ts';
import { stageCountsView } from '../views/stage-counts.ts';
import { TALLIED_BY, talliesView } from '../views/tallies.ts';
import type { Figure } from './document.ts';
import { forEverybody } from './data/for-everybody.ts';
import { descriptionIn } from './data/partnership-details.ts';
import { reportData } from './data/report-data.ts';
import type { Report, ReportContent, ReportInput } from './report.ts';

export const charts: Report = { content };

/** As wide as the text of a page, and so that three months of the calendar stand side by side. */
const WIDTH = 760;
const MOST_BARS = 20;

function content(asked: ReportInput): ReportContent {
  const input = forEverybody(asked);
  const { register, terms, language } = input;
  const places = partnerPlacesView(register, terms);
  const stages = stageCountsView(register, terms);
  const tallies = talliesView(register, terms);
  const months = calendarMonthsView(register, terms);
  const showing = { language, width: WIDTH };
  const { forms } = register.settings;
  const counted = TALLIED_BY.filter((by) => tallies.tallies[by].some(({ key }) => key !== null)).map(
    (by) => [by, figure(tallyChart(tallies, by, { ...showing, forms, most: MOST_BARS }))] as const,
  );
  const others = [
    ['map', places.places.length === 0 ? undefined : figure(partnerMap(places, showing))],
    ['funnel', stages.counts.explored === 0 ? undefined : figure(funnelChart(stages, showing))],
    ['calendar', figure(calendarChart(months, showing))],
  ] as const;
  const figures: Readonly<Record<string, Figure>> = Object.fromEntries(
    [...counted, ...others].flatMap(([name, one]) => (one === undefined ? [] : [[name, one] as const])),
  );
  const has = (name: string): boolean => name in figures;
  return {
    data: {
      ...reportData(input),
      signed: tallies.signed,
      tallies: tallies.tallies,
      places: places.places,
      stages: stages.counts,
      months: months.months,
      has: Object.fromEntries([...TALLIED_BY, 'map', 'funnel', 'calendar'].map((name) => [name, has(name)])),
    },
    figures,
  };
}

function figure(svg: string): Figure {
  return { svg, alt: descriptionIn(svg) };
}
