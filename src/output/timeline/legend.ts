/** Which states and signs a timeline uses: its legend explains these, and no others. */
import type { Day } from '../../calendar/day.ts';
import type { TimelineSign } from '../../locale/timeline.ts';
import type { DayStretch } from '../../views/timeline-days.ts';
import type { TimelineRow } from '../../views/timeline-row.ts';
import { renewalDays, restsWithin, stretchesOf } from './stretches.ts';

type State = TimelineRow['state'];

/** In the order of a life. */
const STATES: readonly State[] = [
  'not-yet-in-force',
  'in-force',
  'ending-soon',
  'unknown',
  'involved',
  'member',
  'left',
  'expired',
  'terminated',
  'superseded',
  'lapsed',
];

const SIGNS: readonly TimelineSign[] = [
  'preparing',
  'uncertain',
  'resting',
  'renewal',
  'renews',
  'fromBefore',
  'goesOn',
  'endUnknown',
  'notice',
];

/** The states of signed agreements and of memberships whose bars are shown. */
export function statesUsed(rows: readonly TimelineRow[], days: DayStretch, asOf: Day): readonly State[] {
  const used = new Set<State>();
  for (const row of rows.filter(({ signed }) => signed)) {
    const stretches = stretchesOf(row, days, asOf);
    // What rests is drawn as in force, with its rest over it; who was involved first is drawn so.
    if (stretches.length > 0) used.add(row.state === 'suspended' ? 'in-force' : row.state);
    if (stretches.some(({ look }) => look === 'involved')) used.add('involved');
  }
  return STATES.filter((state) => used.has(state));
}

/** The signs that rows need within the days shown. */
export function signsUsed(
  rows: readonly TimelineRow[],
  days: DayStretch,
  asOf: Day,
): readonly TimelineSign[] {
  const used = new Set(rows.flatMap((row) => signsOf(row, days, asOf)));
  return SIGNS.filter((sign) => used.has(sign));
}

function signsOf(row: TimelineRow, days: DayStretch, asOf: Day): readonly TimelineSign[] {
  if (!row.signed) return row.bars.length > 0 ? ['preparing'] : [];
  const stretches = stretchesOf(row, days, asOf);
  const last = stretches.at(-1);
  const endsUnknown = row.ending === 'unknown' && last?.sureness === 'perhaps-over';
  const doubtful = endsUnknown ? stretches.slice(0, -1) : stretches;
  const notice = row.noticeDeadline?.earliest;
  const signs: readonly (readonly [TimelineSign, boolean])[] = [
    ['uncertain', doubtful.some(({ sureness }) => sureness !== 'known')],
    ['resting', restsWithin(row, days).length > 0],
    ['renewal', renewalDays(row, days).length > 0],
    ['renews', row.ending === 'renews' && last?.goesOn === false],
    ['fromBefore', stretches[0]?.fromBefore === true],
    ['goesOn', last?.goesOn === true && !endsUnknown],
    ['endUnknown', endsUnknown],
    ['notice', notice !== undefined && notice >= days.from && notice <= days.to],
  ];
  return signs.flatMap(([sign, isUsed]) => (isUsed ? [sign] : []));
}
