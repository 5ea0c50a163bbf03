/** The row of an agreement in the timeline. */
import type { Day } from '../calendar/day.ts';
import { parseSingleDate } from '../calendar/uncertain-date.ts';
import type { AgreementRecord } from '../records/record.ts';
import { labelByPartners } from '../register/parties.ts';
import type { Register } from '../register/register.ts';
import type { AgreementTerm } from '../terms/agreement-term.ts';
import type { Terms } from '../terms/terms-of.ts';
import { groupsOf, type TimelineBy } from './timeline-groups.ts';
import {
  boundsOf,
  exactly,
  type DayBounds,
  type Ending,
  type TimelineBar,
  type TimelineRow,
} from './timeline-row.ts';

/** The row of an agreement; undefined where nothing was known of it on the day. */
export function agreementTimelineRow(
  register: Register,
  terms: Terms,
  record: AgreementRecord,
  by: TimelineBy | undefined,
): TimelineRow | undefined {
  const term = terms.agreement(record.id);
  if (term === undefined || term.state === 'unrecorded') return undefined;
  const { id, data } = record;
  return {
    id,
    kind: 'agreement',
    label: by === 'partner' ? data.title : labelByPartners(register, record),
    title: data.title,
    instrument: data.instrument ?? null,
    state: term.state,
    certainty: term.certainty,
    signed: term.signed,
    bars: term.signed ? periodBars(term) : processBars(record, terms.asOf),
    rests: term.signed ? restsOf(term) : [],
    ending: term.signed ? endingOf(term) : 'fixed',
    noticeDeadline: term.signed ? boundsOf(term.noticeDeadline) : null,
    groups: by === undefined ? [] : groupsOf(register, record, by),
  };
}

function periodBars({ periods, start }: AgreementTerm): readonly TimelineBar[] {
  return start === undefined
    ? []
    : periods.map((period) => ({
        kind: period.kind,
        from: boundsOf(period.start),
        to: boundsOf(period.lastDay),
      }));
}

function restsOf({ suspensions }: AgreementTerm): TimelineRow['rests'] {
  return suspensions.flatMap(({ from, until }) => {
    const first = boundsOf(from);
    return first === null ? [] : [{ from: first, to: boundsOf(until) }];
  });
}

function endingOf({ open, lastDay, goesOnByItself }: AgreementTerm): Ending {
  if (lastDay === undefined) return open ? 'open' : 'unknown';
  return goesOnByItself ? 'renews' : 'fixed';
}

/** From the first step or signature known on the day, to the day it was given up or, while it goes on, that day. */
function processBars({ data }: AgreementRecord, asOf: Day): readonly TimelineBar[] {
  const steps = [...(data.process ?? []).map(({ on }) => on), ...data.parties.map(({ signed }) => signed)];
  const [first, ...others] = steps
    .map((text) => knownBounds(text, asOf))
    .filter((bounds) => bounds !== undefined);
  if (first === undefined) return [];
  const from = others.reduce((a, b) => (b.earliest < a.earliest ? b : a), first);
  const isGivenUp = data.closure?.decision === 'abandoned';
  const givenUp = isGivenUp ? knownBounds(data.closure.on, asOf) : undefined;
  return [{ kind: 'process', from, to: givenUp ?? exactly(asOf) }];
}

function knownBounds(text: string | undefined, asOf: Day): DayBounds | undefined {
  const date = text === undefined ? undefined : parseSingleDate(text);
  if (date === undefined || date.earliest > asOf) return undefined;
  return { earliest: date.earliest, latest: date.latest };
}
