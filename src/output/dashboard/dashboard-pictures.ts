/** The pictures of the dashboard, each where there is something to show. */
import { CHART_TEXTS } from '../../locale/charts.ts';
import { calendarMonthsView } from '../../views/calendar-months.ts';
import { partnerPlacesView } from '../../views/partner-places.ts';
import { stageCountsView } from '../../views/stage-counts.ts';
import { TALLIED_BY, talliesView, type TalliedBy } from '../../views/tallies.ts';
import { timelineView, type TimelineView } from '../../views/timeline.ts';
import { calendarChart } from '../charts/calendar-chart.ts';
import { funnelChart } from '../charts/funnel-chart.ts';
import { partnerMap } from '../charts/partner-map.ts';
import { tallyChart } from '../charts/tally-chart.ts';
import { timelineSvg } from '../timeline-svg.ts';
import type { DashboardInput } from './dashboard-input.ts';
import { markup, type Markup } from './markup.ts';

export type DashboardPictures = {
  readonly map: Markup | null;
  readonly funnel: Markup | null;
  readonly years: Titled | null;
  readonly charts: readonly Titled[];
  readonly calendar: Markup | null;
  readonly timeline: Markup | null;
};

type Titled = { readonly title: string; readonly picture: Markup };

/** A third of a wide page, so that letters stay as large as the page's own. */
const CARD_WIDTH = 400;
const PAGE_WIDTH = 1000;
const BARS = 10;

/** Draws the pictures of a register as of the day of its terms. */
export function dashboardPictures({ register, terms, language, commit }: DashboardInput): DashboardPictures {
  const places = partnerPlacesView(register, terms);
  const stages = stageCountsView(register, terms);
  const tallies = talliesView(register, terms);
  const months = calendarMonthsView(register, terms);
  const { forms } = register.settings;
  const card = { language, isTitled: false, width: CARD_WIDTH };
  const wide = { language, isTitled: false, width: PAGE_WIDTH };
  const timeline = timelineToShow(register, terms);
  const titled = (by: TalliedBy): readonly Titled[] => {
    // Where no record says it, there is nothing to tell.
    if (tallies.tallies[by].every(({ key }) => key === null)) return [];
    const picture = markup(tallyChart(tallies, by, { ...card, forms, most: BARS }));
    return [{ title: CHART_TEXTS[language].tallies[by], picture }];
  };
  return {
    map: places.places.length === 0 ? null : markup(partnerMap(places, wide)),
    funnel: stages.counts.explored === 0 ? null : markup(funnelChart(stages, card)),
    years: titled('year')[0] ?? null,
    charts: TALLIED_BY.filter((by) => by !== 'year').flatMap(titled),
    calendar: months.months.every(({ days }) => days.length === 0)
      ? null
      : markup(calendarChart(months, wide)),
    timeline: timeline === null ? null : markup(timelineSvg(timeline, { language, forms, commit })),
  };
}

/** What stands in no one's way: over states alone, and never so many rows that nobody would read them. */
const MOST_ROWS = 60;
const ALL_THAT_MATTERS = ['in-force', 'ending-soon', 'not-yet-in-force', 'suspended', 'member', 'involved'];
const PREPARING = ['exploring', 'proposed', 'drafting', 'review', 'agreed', 'signing'];
const CHOICES: readonly (readonly string[])[] = [
  [...ALL_THAT_MATTERS, ...PREPARING],
  ALL_THAT_MATTERS,
  ['ending-soon', 'not-yet-in-force'],
];

/** The largest choice of rows that fits a page. */
function timelineToShow(...[register, terms]: Parameters<typeof timelineView>): TimelineView | null {
  for (const states of CHOICES) {
    const view = timelineView(register, terms, { states });
    const rows = view.agreements + view.memberships;
    if (rows > 0 && rows <= MOST_ROWS) return { ...view, states: [] };
  }
  return null;
}
