/** How far an agreement has come that not all have signed. */
import { compareDays, FIRST_DAY, type Day } from '../calendar/day.ts';
import { addDuration } from '../calendar/duration.ts';
import type { AgreementData, ProcessStep } from '../generated/types.ts';
import type { UnsignedState } from './agreement-term.ts';
import type { Case } from './case.ts';
import { partySources, type Signing } from './signing.ts';
import type { DateReader } from './world.ts';

type Unsigned = Extract<Signing, { kind: 'unsigned' }>;

/** The state of an agreement that not all have signed by the day, and its steps. */
export function unsignedStateOf(matter: Case, signing: Unsigned): UnsignedState {
  const { agreement, dates, notes } = matter;
  const { data, id } = agreement;
  if (isAbandoned(matter)) {
    const on = dates.opens(data.closure?.on);
    const sources = [{ record: id, path: ['closure', 'decision'] }];
    notes?.push({ rule: 'abandoned', days: on === undefined ? {} : { on }, facts: {}, sources });
    return 'abandoned';
  }
  if (signing.lastSigned !== undefined) return someSigned(matter, signing);
  const reached = lastStage(matter);
  if (reached !== undefined) {
    const { stage, on, index } = reached;
    const sources = [{ record: id, path: ['process', index, 'stage'] }];
    notes?.push({ rule: 'stage', days: on === undefined ? {} : { on }, facts: { stage }, sources });
    return stage;
  }
  if (isAnythingKnown(data, dates)) {
    notes?.push({ rule: 'no-stage-given', days: {}, facts: {}, sources: [] });
    return 'drafting';
  }
  notes?.push({ rule: 'nothing-known-yet', days: {}, facts: {}, sources: [] });
  return 'unrecorded';
}

/**
 * The day of the last sign of life of a process that has stood still too long: the last stage or signature known,
 * where `stalled_after` has passed since. Undefined where it has not, or where the office has closed the matter.
 */
export function stalledSince(
  { agreement: { data }, dates, asOf, register }: Case,
  signing: Unsigned,
): Day | undefined {
  const { closure } = data;
  const closed = closure?.decision !== undefined && closure.decision !== 'renewing';
  if (closed && dates.isKnown(closure.on)) return undefined;
  const reached = (data.process ?? []).filter(({ on }) => dates.isKnown(on)).map(({ on }) => dates.opens(on));
  const last = [signing.lastSigned, ...reached]
    .filter((day) => day !== undefined)
    .sort(compareDays)
    .at(-1);
  if (last === undefined) return undefined;
  return addDuration(last, register.settings.stalledAfter, 'clamp') <= asOf ? last : undefined;
}

function isAbandoned({ agreement: { data }, dates }: Case): boolean {
  return data.closure?.decision === 'abandoned' && dates.isKnown(data.closure.on);
}

function someSigned({ agreement, notes }: Case, { lastSigned, missing }: Unsigned): UnsignedState {
  const parties = agreement.data.parties.length;
  if (lastSigned !== undefined) {
    notes?.push({
      rule: 'some-have-signed',
      days: { last: lastSigned },
      facts: { parties, missing },
      sources: partySources(agreement.id, everyoneBut(missing, parties)),
    });
  }
  return 'signing';
}

function everyoneBut(missing: readonly number[], parties: number): readonly number[] {
  const others = new Set(missing);
  return Array.from({ length: parties }, (_, index) => index + 1).filter((position) => !others.has(position));
}

type ReachedStage = {
  readonly stage: ProcessStep['stage'];
  readonly on: Day | undefined;
  readonly index: number;
};

/** The latest stage known on the day; one without a day stands where it is listed, after the one before it. */
function lastStage({ agreement: { data }, dates }: Case): ReachedStage | undefined {
  let reached: (ReachedStage & { place: Day }) | undefined;
  let place = FIRST_DAY;
  (data.process ?? []).forEach(({ stage, on: text }, index) => {
    if (!dates.isKnown(text)) return;
    const on = dates.opens(text);
    place = on ?? place;
    if (reached === undefined || place >= reached.place) reached = { stage, on, index, place };
  });
  return reached;
}

/** Something is known from the first day that the record bears on; a record without any day is always known. */
function isAnythingKnown(data: AgreementData, dates: DateReader): boolean {
  const days = factDays(data).filter((text) => text !== undefined);
  return days.length === 0 || days.some((text) => dates.isKnown(text));
}

function factDays(data: AgreementData): readonly (string | undefined)[] {
  return [
    ...data.parties.map(({ signed }) => signed),
    ...(data.process ?? []).map(({ on }) => on),
    ...(data.amendments ?? []).map(({ signed }) => signed),
    ...(data.follow_ups ?? []).map(({ done }) => done),
    ...(data.reported ?? []).map(({ on }) => on),
    data.termination?.notice_given,
    data.closure?.on,
  ];
}
