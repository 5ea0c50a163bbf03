/** Preparing the successor of an agreement. */
import { addDays, parseDay, yearOf, type Day } from '../../calendar/day.ts';
import { lastDayOf } from '../../calendar/last-day.ts';
import { parseDuration } from '../../calendar/read-duration.ts';
import { UsageError } from '../../errors.ts';
import { DID } from '../../locale/acts.ts';
import type { Text } from '../../locale/text.ts';
import type { PlainMap } from '../../records/read-node.ts';
import type { AgreementRecord } from '../../records/record.ts';
import type { Register } from '../../register/register.ts';
import type { AgreementTerm } from '../../terms/agreement-term.ts';
import { onlyDay } from '../../terms/day-range.ts';
import type { Act } from '../act.ts';
import { changeRecords } from '../change-records.ts';
import type { Edit } from '../edit.ts';
import { freeId, idInYear } from '../free-id.ts';
import { placeFor, recordChange } from '../record-place.ts';
import { patternOf } from './pattern.ts';

/** What is said of the successor; the rest is proposed. `from` is a day, or `signing`. */
export type Renewing = {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly lasts: string | undefined;
  readonly from: string | undefined;
  readonly file: string | undefined;
};

/** Prepares a successor on a day. Throws UsageError where there is nothing to renew, or somebody has begun already. */
export function renewAct(
  register: Register,
  record: AgreementRecord,
  term: AgreementTerm,
  renewing: Renewing,
  today: Day,
): Act {
  refuseUnsigned(record, term);
  refuseOpen(record, term);
  refuseRenewed(register, record);
  const start = startOf(term, renewing, today);
  const first = start ?? today;
  const id = renewing.id ?? freeId(register, idInYear(record.id, yearOf(first)));
  const title = renewing.title ?? record.data.title;
  const fields = fieldsOf(record, renewing, start, today);
  const data = { ...fields, kind: 'agreement' as const, id, title };
  const lasts = lastsOf(fields);
  const path = renewing.file ?? placeFor(register, 'agreement', id, yearOf(first));
  const marked = changeRecords(register, [{ record, edits: renewingMark(record, today) }]);
  const length = lasts === undefined ? undefined : parseDuration(lasts);
  const lastDay = length && lastDayOf(first, length, record.data.term?.last_day ?? register.settings.lastDay);
  return {
    changes: recordChange(register, path, data, marked),
    told: [
      DID.renewed(title, id),
      supersedes(record.id, term, today),
      DID.carriedOver,
      DID.proposedWindow(first, lastDay),
    ],
    about: id,
  };
}

/** What the old one does meanwhile: it goes on, or it has ended and nothing is in force. */
function supersedes(old: string, { finalDay }: AgreementTerm, today: Day): Text {
  const end = onlyDay(finalDay);
  return end !== undefined && end < today ? DID.supersedesEnded(old, end) : DID.supersedes(old);
}

/** The day after the last one, so that nothing lies between; with the signing where that has passed. */
function startOf({ finalDay }: AgreementTerm, { from }: Renewing, today: Day): Day | undefined {
  if (from !== undefined) return from === 'signing' ? undefined : parseDay(from);
  const end = onlyDay(finalDay);
  return end !== undefined && end >= today ? addDays(end, 1) : undefined;
}

function fieldsOf(
  record: AgreementRecord,
  { lasts }: Renewing,
  start: Day | undefined,
  today: Day,
): PlainMap {
  const pattern = patternOf(record);
  const amended = record.data.amendments?.findLast(({ scope }) => scope !== undefined)?.scope;
  const term: PlainMap = {
    // The pattern is what a valid record says, in which a term is a map.
    ...(pattern['term'] as PlainMap | undefined),
    ...(start === undefined ? {} : { from: start }),
    ...(lasts === undefined ? {} : { lasts }),
  };
  return {
    ...pattern,
    ...(amended === undefined ? {} : { scope: [...amended] }),
    ...(Object.keys(term).length === 0 ? {} : { term }),
    supersedes: [record.id],
    process: [{ stage: 'drafting', on: today }],
  };
}

function lastsOf({ term }: PlainMap): string | undefined {
  const lasts = typeof term === 'object' && !Array.isArray(term) ? term['lasts'] : undefined;
  return typeof lasts === 'string' ? lasts : undefined;
}

function renewingMark({ data: { closure } }: AgreementRecord, today: Day): readonly Edit[] {
  if (closure?.decision === 'renewing') return [];
  return [
    { edit: 'set', path: ['closure', 'on'], value: today },
    { edit: 'set', path: ['closure', 'decision'], value: 'renewing' },
  ];
}

function refuseUnsigned({ id }: AgreementRecord, { signed }: AgreementTerm): void {
  if (signed) return;
  throw new UsageError({
    en: `\`${id}\` is not signed by all parties, so there is nothing to renew yet. \`mou sign ${id}\` records a signing; for another paper of the same kind, use \`mou new agreement --from ${id}\`.`,
    id: `\`${id}\` belum ditandatangani semua pihak, jadi belum ada yang diperpanjang. \`mou sign ${id}\` mencatat penandatanganan; untuk naskah lain yang serupa, pakai \`mou new agreement --from ${id}\`.`,
  });
}

function refuseOpen({ id }: AgreementRecord, { open }: AgreementTerm): void {
  if (!open) return;
  throw new UsageError({
    en: `\`${id}\` has no end, so it needs no renewal. To change what it says, use \`mou amend ${id}\`.`,
    id: `\`${id}\` berlaku tanpa batas waktu, jadi tidak perlu diperpanjang. Untuk mengubah isinya, pakai \`mou amend ${id}\`.`,
  });
}

function refuseRenewed(register: Register, { id }: AgreementRecord): void {
  const [successor] = register.successorsOf(id);
  if (successor === undefined) return;
  throw new UsageError({
    en: `\`${id}\` has a successor already: \`${successor.id}\` in ${successor.file}.`,
    id: `\`${id}\` sudah mempunyai penerus: \`${successor.id}\` dalam ${successor.file}.`,
  });
}
