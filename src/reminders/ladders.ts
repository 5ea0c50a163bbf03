/** Every ladder of a register as of a day. */
import type { RegisterRecord } from '../records/record.ts';
import type { Register } from '../register/register.ts';
import { knownDecision } from '../terms/known-decision.ts';
import type { Terms } from '../terms/terms-of.ts';
import { agreementSketches } from './agreement-ladders.ts';
import {
  ladderOf,
  wishesFor,
  type Ladder,
  type ReminderKind,
  type RemindingRecord,
  type Sketch,
} from './ladder.ts';
import { duesSketches, evidenceSketches, followUpSketches, reportSketches } from './other-ladders.ts';
import type { Owner, Owners } from './owners.ts';

/** What a register reminds of on the day of its terms, in the order of its records; each ladder has its own key. */
export function laddersOf(register: Register, terms: Terms, owners: Owners): readonly Ladder[] {
  const ofRecords = [...register.byId.values()].flatMap((record) =>
    reminds(record) ? laddersOfRecord(register, terms, owners, record) : [],
  );
  const { off } = register.settings.remind;
  const reports = reportSketches(register, terms.asOf).map((sketch) =>
    ladderOf(undefined, sketch, owners.office),
  );
  return [...ofRecords, ...reports].filter(
    ({ what, owner, rungs }) => rungs.length > 0 && !off.includes(what) && !isOff(owner, what),
  );
}

function reminds(record: RegisterRecord): record is RemindingRecord {
  return record.kind !== 'institution';
}

function isOff({ remind: { off = [] } }: Owner, what: ReminderKind): boolean {
  return off.includes(what);
}

function laddersOfRecord(
  register: Register,
  terms: Terms,
  owners: Owners,
  record: RemindingRecord,
): readonly Ladder[] {
  const owner = owners.ownerOf(record);
  const wishes = wishesFor(register, record, owner);
  const lead = wishes.find((wish) => wish.lead !== undefined)?.lead ?? register.settings.remind.lead;
  const off = wishes.flatMap((wish) => wish.off ?? []);
  const sketches = sketchesOf(register, terms, owners, record, lead);
  return sketches.filter(({ what }) => !off.includes(what)).map((sketch) => ladderOf(record, sketch, owner));
}

function sketchesOf(
  register: Register,
  terms: Terms,
  owners: Owners,
  record: RemindingRecord,
  lead: readonly string[],
): readonly Sketch[] {
  switch (record.kind) {
    case 'agreement': {
      const decision = knownDecision(record.data, terms.asOf);
      // What was promised stays promised after the end, until the matter is closed for good.
      const isClosed = decision === 'archived' || decision === 'abandoned';
      const followUps = isClosed ? [] : followUpSketches(record, owners, terms.asOf);
      return [...agreementSketches(register, terms, record, lead), ...followUps];
    }
    case 'activity':
      return [...followUpSketches(record, owners, terms.asOf), ...evidenceSketches(record, terms)];
    case 'membership':
      return duesSketches(record, terms);
    default:
      return record satisfies never;
  }
}
