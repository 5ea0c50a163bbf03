/** What follows from a change: days that moved, another state, what ends after its umbrella now. */
import { dayShift } from '../../calendar/day-shift.ts';
import { daysOutside } from '../../terms/families.ts';
import type { DayCell } from '../range-cell.ts';
import type { RecordRow } from '../record-row.ts';
import type { DayOf, Fact } from './fact.ts';
import { isSameData } from '../../records/data-map.ts';
import type { DiffSide } from './side.ts';

/** The facts about what is worked out of a record, from its row before and after. */
export function computedFacts(before: RecordRow, after: RecordRow): readonly Fact[] {
  return [
    ...(before.state === after.state
      ? []
      : [{ kind: 'state' as const, from: before.state, to: after.state }]),
    ...dayFacts('start', before.start, after.start),
    ...dayFacts('last-day', before.last_day, after.last_day),
    // The final day is worth a word only where it is another than the last day.
    ...(isSameData(after.final_day, after.last_day)
      ? []
      : dayFacts('final-day', before.final_day, after.final_day)),
    ...dayFacts('notice-deadline', before.notice_deadline, after.notice_deadline),
    ...(before.goes_on === after.goes_on ? [] : [{ kind: 'goes-on' as const, now: after.goes_on }]),
    ...after.marks.filter((mark) => !before.marks.includes(mark)).map((mark) => markFact(mark, true)),
    ...before.marks.filter((mark) => !after.marks.includes(mark)).map((mark) => markFact(mark, false)),
  ];
}

function markFact(mark: RecordRow['marks'][number], now: boolean): Fact {
  return { kind: 'mark', mark, now };
}

function dayFacts(of: DayOf, from: DayCell, to: DayCell): readonly Fact[] {
  if (isSameData(from, to)) return [];
  const shift = typeof from === 'string' && typeof to === 'string' ? dayShift(from, to) : null;
  return [{ kind: 'day', of, from, to, shift }];
}

/**
 * Which agreements under one end after it now and did not before, and which no longer do; `oldId` is what it, and
 * `oldIdOf` what each child was called before.
 */
export function outlivedFacts(
  before: DiffSide,
  after: DiffSide,
  id: string,
  oldIdOf: (id: string) => string,
): readonly Fact[] {
  const then = new Set(outliving(before, oldIdOf(id)));
  const now = outliving(after, id);
  const fresh = now.filter((child) => !then.has(oldIdOf(child)));
  const stillOld = new Set(now.map(oldIdOf));
  const mended = [...then].filter((child) => !stillOld.has(child));
  return [
    ...(fresh.length === 0 ? [] : [{ kind: 'outlived' as const, by: fresh, now: true }]),
    ...(mended.length === 0 ? [] : [{ kind: 'outlived' as const, by: mended, now: false }]),
  ];
}

/** The agreements directly under one that have days after its real end. */
function outliving({ register, terms }: DiffSide, id: string): readonly string[] {
  const parent = terms.agreement(id);
  if (parent === undefined) return [];
  return register
    .childrenOf(id)
    .filter((child) => {
      const term = terms.agreement(child.id);
      return term !== undefined && daysOutside(term, parent)?.after !== undefined;
    })
    .map((child) => child.id)
    .sort();
}
