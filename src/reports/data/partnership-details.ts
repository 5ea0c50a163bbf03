/** What a page about a partner or a unit tells of its agreements, memberships and activities. */
import type { ActivityRecord, AgreementRecord, MembershipRecord } from '../../records/record.ts';
import { timelineWithin } from '../../output/timeline-svg.ts';
import { historyOf, type HistoryEntry } from '../../views/history.ts';
import { isHolding } from '../../views/record-states.ts';
import type { RecordRow } from '../../views/record-row.ts';
import { timelineView } from '../../views/timeline.ts';
import type { Figure } from '../document.ts';
import type { ReportInput } from '../report.ts';
import { followUpCells, type FollowUpCell } from './follow-up-cells.ts';
import { reportRow } from './report-data.ts';

/** The records that a page is about. */
export type Partnership = {
  readonly agreements: readonly AgreementRecord[];
  readonly memberships: readonly MembershipRecord[];
  readonly activities: readonly ActivityRecord[];
};

export type PartnershipDetails = {
  readonly agreements: readonly RecordRow[];
  readonly memberships: readonly RecordRow[];
  readonly activities: readonly RecordRow[];
  readonly in_force: number;
  readonly follow_ups: readonly (FollowUpCell & { readonly title: string })[];
  readonly history: readonly HistoryEntry[];
};

/** The rows of a partnership, what is in force first and then the latest first, and what happened, the latest first. */
export function partnershipDetails(input: ReportInput, partnership: Partnership): PartnershipDetails {
  const { agreements, memberships, activities } = partnership;
  const known = agreements.filter(({ id }) => input.terms.agreement(id)?.state !== 'unrecorded');
  const rows = known.map((record) => reportRow(input, record)).sort(compareRows);
  const memberRows = memberships.map((record) => reportRow(input, record)).sort(compareRows);
  return {
    agreements: rows,
    memberships: memberRows,
    activities: activities.map((record) => reportRow(input, record)).sort(compareRows),
    in_force: [...rows, ...memberRows].filter(({ state }) => isHolding(state)).length,
    follow_ups: [...agreements, ...activities].flatMap((record) =>
      followUpCells(input, record).map((cell) => ({ ...cell, title: record.data.title })),
    ),
    history: historyOf(input.register, input.terms, [...agreements, ...memberships, ...activities]),
  };
}

function compareRows(a: RecordRow, b: RecordRow): number {
  const byHolding = Number(isHolding(b.state)) - Number(isHolding(a.state));
  const [dayA, dayB] = [dayOf(a), dayOf(b)];
  return byHolding || (dayA === dayB ? 0 : dayA < dayB ? 1 : -1);
}

function dayOf({ start }: RecordRow): string {
  if (start === null) return '';
  return typeof start === 'string' ? start : start.earliest;
}

/** So many rows fit a page lying on its side. */
const MOST_ROWS = 22;
const NOT_OVER = [
  ...['exploring', 'proposed', 'drafting', 'review', 'agreed', 'signing'],
  ...['not-yet-in-force', 'in-force', 'ending-soon', 'suspended', 'involved', 'member'],
];

/**
 * The timeline of a partnership alone, under the titles of the papers where it is with one partner; undefined where
 * there is nothing to draw, or too much for one page. What is over is left out first.
 */
export function partnershipTimeline(
  { register, terms, language, commit }: ReportInput,
  { agreements, memberships }: Partnership,
  partner?: string,
): Figure | undefined {
  const ids = new Set([...agreements, ...memberships].map(({ id }) => id));
  const by = partner === undefined ? undefined : 'partner';
  const views = [[], NOT_OVER].map((states) => timelineView(register, terms, { ids, states, by }));
  const view = views.find((one) => one.agreements + one.memberships <= MOST_ROWS);
  if (view === undefined) return undefined;
  const sections = view.sections.filter(({ group }) => group === null || group.key === partner);
  if (!sections.some(({ rows }) => rows.some(({ bars }) => bars.length > 0))) return undefined;
  const svg = timelineWithin(
    { ...view, sections, states: [] },
    { language, forms: register.settings.forms, commit },
  );
  return { svg, alt: descriptionIn(svg) };
}

/** What a picture says of itself to those who cannot see it. */
export function descriptionIn(svg: string): string {
  const [, description = ''] = /<desc[^>]*>([^<]*)<\/desc>/.exec(svg) ?? [];
  return description;
}
