/** What the characters of a terminal's timeline mean. */
import type { Language } from '../../locale/language.ts';
import { TIMELINE_TEXTS, type TimelineSign } from '../../locale/timeline.ts';
import type { TimelineRow } from '../../views/timeline-row.ts';
import { stateLabel } from '../labels.ts';
import type { Paint } from '../paint.ts';
import { fillOf } from './characters.ts';
import { signsUsed, statesUsed } from './legend.ts';
import { cellText, INKS, type Cell, type Plot } from './text-plot.ts';

const SIGN_INKS: Readonly<Record<TimelineSign, Cell['ink']>> = {
  preparing: 'faint',
  uncertain: 'plain',
  resting: 'warning',
  renewal: 'plain',
  renews: 'plain',
  fromBefore: 'plain',
  goesOn: 'plain',
  endUnknown: 'plain',
  notice: 'warning',
};

/** An entry for each state and sign that rows use: a sample and its meaning, coloured, not to be broken. */
export function legendEntries(
  plot: Plot,
  rows: readonly TimelineRow[],
  language: Language,
  paint: Paint,
): readonly string[] {
  const { characters, scale, asOf } = plot;
  const states = statesUsed(rows, scale.days, asOf).map(
    (state) => `${cellText(stateSample(plot, state), paint)} ${stateLabel(state, language)}`,
  );
  const signs = signsUsed(rows, scale.days, asOf).flatMap((sign) => {
    if (sign === 'preparing') return [];
    const cell = { character: characters[sign], ink: SIGN_INKS[sign] };
    return [`${cellText([cell], paint)} ${TIMELINE_TEXTS[language].signs[sign]}`];
  });
  return [...states, ...signs];
}

function stateSample({ characters }: Plot, state: TimelineRow['state']): readonly Cell[] {
  const fill = fillOf({ state });
  const body = state === 'involved' ? characters.involved : characters[fill];
  const end =
    state === 'terminated' || state === 'superseded' || state === 'lapsed' ? characters[state] : body;
  return [body, body, end].map((character) => ({ character, ink: INKS[fill] }));
}
