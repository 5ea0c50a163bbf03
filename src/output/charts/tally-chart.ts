/** Agreements counted: bars under one another for countries, forms and types, columns side by side for years. */
import { CHART_TEXTS } from '../../locale/charts.ts';
import type { Language } from '../../locale/language.ts';
import type { Text } from '../../locale/text.ts';
import type { TalliedBy, TalliesView, Tally } from '../../views/tallies.ts';
import { countryLabel, formLabel, institutionTypeLabel } from '../labels.ts';
import { drawBars, type Bar } from './bars.ts';
import { chartSvg, drawNotes, type Area, type ChartShowing, type Drawn } from './chart.ts';
import { drawColumns } from './columns.ts';
import { drawLegend, fullBox, hatchedBox } from './fills.ts';

export type TallyShowing = ChartShowing & {
  /** The register's own forms, for their names. */
  readonly forms: Readonly<Record<string, Text>>;
  /** How many bars at most; the others are counted in a last one. */
  readonly most?: number;
};

const NAMES: Readonly<Record<TalliedBy, string>> = {
  year: 'years',
  country: 'countries',
  form: 'forms',
  type: 'types',
};

/** The chart of one of the tallies. */
export function tallyChart(view: TalliesView, by: TalliedBy, showing: TallyShowing): string {
  const { language } = showing;
  const texts = CHART_TEXTS[language];
  const tallies = view.tallies[by];
  const bars = tallies.map((tally) => barOf(tally, by, showing));
  const title = texts.tallies[by];
  return chartSvg(
    {
      name: NAMES[by],
      title: texts.of(title, view.institution),
      subtitle: `${texts.signed(view.signed)} · ${texts.asOf(view.asOf)}`,
      description: description(view, bars, language),
      draw: (area) => {
        if (bars.length === 0) return drawNotes([texts.nothing], area);
        const legend = drawLegend(
          [
            { text: texts.inForce, sample: fullBox },
            { text: texts.notInForce, sample: hatchedBox },
          ],
          area,
        );
        const body = drawBody(bars, by, showing, { ...area, top: legend.bottom + 6 });
        return { markup: legend.markup + body.markup, bottom: body.bottom };
      },
    },
    showing,
  );
}

/** Years stand side by side; one that is not certain is said in a note, since it has no place among them. */
function drawBody(bars: readonly Bar[], by: TalliedBy, showing: TallyShowing, area: Area): Drawn {
  const { language, most = 12 } = showing;
  const texts = CHART_TEXTS[language];
  if (by !== 'year') return drawBars(foldedTail(bars, texts.unstated[by], most, language), area, language);
  const isDated = ({ label }: Bar): boolean => label !== texts.unstated.year;
  const columns = drawColumns(bars.filter(isDated), area, language);
  const undated = bars.filter((bar) => !isDated(bar)).map(({ label, total }) => `${label}: ${String(total)}`);
  const notes = drawNotes(undated, { ...area, top: columns.bottom });
  return { markup: columns.markup + notes.markup, bottom: notes.bottom };
}

function barOf({ key, total, inForce }: Tally, by: TalliedBy, showing: TallyShowing): Bar {
  return { label: labelOf(key, by, showing), total, inForce };
}

function labelOf(key: string | null, by: TalliedBy, { language, forms }: TallyShowing): string {
  if (key === null) return CHART_TEXTS[language].unstated[by];
  switch (by) {
    case 'year':
      return key;
    case 'country':
      return countryLabel(key, language);
    case 'form':
      return formLabel(key, { forms }, language);
    case 'type':
      return institutionTypeLabel(key, language);
    default:
      return by satisfies never;
  }
}

/** The first bars, one for all the others where more than one would be left, and what no record says. */
function foldedTail(
  bars: readonly Bar[],
  unstated: string,
  most: number,
  language: Language,
): readonly Bar[] {
  const stated = bars.filter(({ label }) => label !== unstated);
  if (bars.length <= most) return bars;
  const room = most - 1 - (bars.length - stated.length);
  const [shown, others] = [stated.slice(0, room), stated.slice(room)];
  const sum = (of: 'total' | 'inForce'): number => others.reduce((all, bar) => all + bar[of], 0);
  const label = CHART_TEXTS[language].others(others.length);
  const rest = { label, total: sum('total'), inForce: sum('inForce') };
  return [...shown, rest, ...bars.slice(stated.length)];
}

const MOST_IN_WORDS = 30;

function description({ asOf, signed }: TalliesView, bars: readonly Bar[], language: Language): string {
  const texts = CHART_TEXTS[language];
  const shown = bars.filter(({ total }) => total > 0);
  const words = shown
    .slice(0, MOST_IN_WORDS)
    .map(({ label, total, inForce }) => texts.bar(label, total, inForce));
  const rest = shown.length - words.length;
  const all = rest > 0 ? [...words, texts.more(rest)] : words;
  return `${texts.signed(signed)}, ${texts.asOf(asOf)}. ${all.length === 0 ? texts.nothing : `${all.join('; ')}.`}`;
}
