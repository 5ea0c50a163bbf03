/** The funnel: how many agreements come how far. */
import { scaleLinear } from 'd3-scale';
import { CHART_TEXTS } from '../../locale/charts.ts';
import type { Language } from '../../locale/language.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { FUNNEL_STAGES, type FunnelStage, type StageCountsView } from '../../views/stage-counts.ts';
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
import { fullBox } from './fills.ts';

const BAR_HEIGHT = 26;
const ROW_HEIGHT = 62;
const THINNEST = 3;
const CONNECTOR = '#e4e4e4';
/** What a stage is a part of; the first is the whole. */
const PART_OF: Readonly<Record<FunnelStage, 'explored' | 'signed' | undefined>> = {
  explored: undefined,
  signed: 'explored',
  active: 'signed',
  renewed: 'signed',
};

/** The chart of stages. */
export function funnelChart(view: StageCountsView, showing: ChartShowing): string {
  const { language } = showing;
  const texts = CHART_TEXTS[language];
  const words = FUNNEL_STAGES.map((stage) => stageInWords(view, stage, language)).join('; ');
  return chartSvg(
    {
      name: 'funnel',
      title: texts.of(texts.funnel, view.institution),
      subtitle: texts.asOf(view.asOf),
      description: `${texts.asOf(view.asOf)}. ${words}.`,
      draw: (area) =>
        view.counts.explored === 0 ? drawNotes([texts.nothing], area) : drawStages(view, area, language),
    },
    showing,
  );
}

function stageInWords({ counts }: StageCountsView, stage: FunnelStage, language: Language): string {
  const { label: name, meaning } = CHART_TEXTS[language].stages[stage];
  const share = shareText(counts, stage, language);
  const shared = share === '' ? '' : `, ${share}`;
  return `${name} (${meaning}) ${formatNumber(counts[stage], language)}${shared}`;
}

/** "60% of those signed"; nothing for the whole, and for a part of nothing. */
function shareText(counts: StageCountsView['counts'], stage: FunnelStage, language: Language): string {
  const whole = PART_OF[stage];
  if (whole === undefined || counts[whole] === 0) return '';
  return CHART_TEXTS[language].shareOf[whole](Math.round((counts[stage] / counts[whole]) * 100));
}

function drawStages({ counts }: StageCountsView, area: Area, language: Language): Drawn {
  const { left, right, top } = area;
  const middle = (left + right) / 2;
  const widthOf = scaleLinear()
    .domain([0, Math.max(...FUNNEL_STAGES.map((stage) => counts[stage]))])
    .range([0, right - left]);
  const placed = FUNNEL_STAGES.map((stage, index) => ({
    stage,
    width: counts[stage] === 0 ? 0 : Math.max(THINNEST, widthOf(counts[stage])),
    y: top + index * ROW_HEIGHT + 20,
  }));
  const bars = placed.map(({ stage, width, y }) =>
    [
      heading(stage, counts, { left, right, top: y }, language),
      width === 0 ? emptyBar(middle, y) : fullBox({ x: middle - width / 2, y, width, height: BAR_HEIGHT }),
      countOn(formatNumber(counts[stage], language), middle, width, y),
    ].join(''),
  );
  return { markup: bars.join(''), bottom: top + FUNNEL_STAGES.length * ROW_HEIGHT - 8 };
}

/** Over its bar: what the stage is, and what part of which whole. */
function heading(
  stage: FunnelStage,
  counts: StageCountsView['counts'],
  { left, right, top }: Area,
  language: Language,
): string {
  const { label: name, meaning } = CHART_TEXTS[language].stages[stage];
  const share = shareText(counts, stage, language);
  const size = CHART_SIZES.small;
  const nameWidth = textWidth(name, CHART_SIZES.body, true) + 8;
  const room = right - left - nameWidth - textWidth(share, size) - 12;
  const [fitted = ''] = fitText(meaning, { width: room, size, lines: 1 });
  const baseline = top - 7;
  return [
    label(name, left, baseline, { isBold: true }),
    fitted.endsWith('…') ? '' : label(fitted, left + nameWidth, baseline, { size, fill: COLOURS.quiet }),
    share === '' ? '' : label(share, right, baseline, { size, anchor: 'end' }),
  ].join('');
}

/** The number stands on its bar, or beside it where the bar is too narrow. */
function countOn(text: string, middle: number, width: number, y: number): string {
  const size = 15;
  const baseline = y + BAR_HEIGHT / 2 + size * 0.35;
  const isInside = textWidth(text, size, true) + 10 <= width;
  return isInside
    ? label(text, middle, baseline, { size, isBold: true, anchor: 'middle', fill: COLOURS.paper })
    : label(text, middle + width / 2 + 8, baseline, { size, isBold: true });
}

function emptyBar(middle: number, y: number): string {
  return element('path', {
    d: `M${decimal(middle)} ${decimal(y)}v${decimal(BAR_HEIGHT)}`,
    stroke: CONNECTOR,
    'stroke-width': 2,
  });
}
