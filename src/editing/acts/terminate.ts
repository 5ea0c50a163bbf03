/** Recording that an agreement is brought to an end before its end. */
import type { Day } from '../../calendar/day.ts';
import { UsageError } from '../../errors.ts';
import { DID } from '../../locale/acts.ts';
import { formatDay } from '../../locale/dates.ts';
import type { AgreementRecord } from '../../records/record.ts';
import type { Register } from '../../register/register.ts';
import type { AgreementTerm } from '../../terms/agreement-term.ts';
import { onlyDay } from '../../terms/day-range.ts';
import type { Act } from '../act.ts';
import { changeRecords } from '../change-records.ts';
import type { Edit } from '../edit.ts';

/** `by` is a party, counted from 1. */
export type Terminating = {
  readonly noticeGiven: Day | undefined;
  readonly lastDay: Day | undefined;
  readonly by: number | undefined;
  readonly reason: string | undefined;
};

/** Records a termination. Throws UsageError where there is nothing to terminate, or where it has been. */
export function terminateAct(
  register: Register,
  record: AgreementRecord,
  term: AgreementTerm,
  { noticeGiven, lastDay, by, reason }: Terminating,
): Act {
  refuseUnsigned(record, term);
  refuseTerminated(record);
  if (noticeGiven !== undefined) refuseNotified(record);
  if (lastDay !== undefined) refuseOutside(record, term, lastDay);
  const { id, data } = record;
  const edits = [
    ...field('notice_given', noticeGiven),
    ...field('last_day', lastDay),
    ...field('by', by === undefined ? undefined : (data.parties[by - 1]?.institution ?? String(by))),
    ...field('reason', reason),
  ];
  const isEnded = (lastDay ?? data.termination?.last_day) !== undefined;
  return {
    changes: changeRecords(register, [{ record, edits }]),
    told: [DID.terminated(data.title, id), ...(isEnded ? [] : [DID.noticeOnly])],
    about: id,
  };
}

function field(key: string, value: unknown): readonly Edit[] {
  return typeof value === 'string' ? [{ edit: 'set', path: ['termination', key], value }] : [];
}

function refuseUnsigned({ id }: AgreementRecord, { signed }: AgreementTerm): void {
  if (signed) return;
  throw new UsageError({
    en: `\`${id}\` is not signed by all parties, so there is nothing to terminate. If it was given up, write \`closure: {on: ..., decision: abandoned}\` into its file; once it is signed, \`mou sign ${id}\` records that.`,
    id: `\`${id}\` belum ditandatangani semua pihak, jadi belum ada yang diakhiri. Bila batal, tulis \`closure: {on: ..., decision: abandoned}\` dalam berkasnya; bila sudah ditandatangani, catat dengan \`mou sign ${id}\`.`,
  });
}

function refuseTerminated({ id, file, data: { termination } }: AgreementRecord): void {
  const lastDay = termination?.last_day;
  if (lastDay === undefined) return;
  throw new UsageError({
    en: `The termination of \`${id}\` is recorded already: ${lastDay} is its last day. To correct that, change \`termination\` in ${file}.`,
    id: `Pengakhiran \`${id}\` sudah tercatat: hari terakhirnya ${lastDay}. Untuk membetulkannya, ubah \`termination\` dalam ${file}.`,
  });
}

function refuseNotified({ id, file, data: { termination } }: AgreementRecord): void {
  const notice = termination?.notice_given;
  if (notice === undefined) return;
  throw new UsageError({
    en: `The notice for \`${id}\` is recorded already: ${notice}. To correct that, change \`termination\` in ${file}; the last day is added with --last-day alone.`,
    id: `Pemberitahuan untuk \`${id}\` sudah tercatat: ${notice}. Untuk membetulkannya, ubah \`termination\` dalam ${file}; hari terakhir ditambahkan dengan --last-day saja.`,
  });
}

function refuseOutside({ id }: AgreementRecord, { start, finalDay }: AgreementTerm, lastDay: Day): void {
  if (start !== undefined && lastDay < start.earliest) {
    throw new UsageError({
      en: `--last-day ${lastDay}: \`${id}\` starts on ${formatDay(start.earliest, 'en')}, and an agreement cannot end before it starts.`,
      id: `--last-day ${lastDay}: \`${id}\` mulai berlaku pada ${formatDay(start.earliest, 'id')}, dan perjanjian tidak dapat berakhir sebelum mulai.`,
    });
  }
  const end = onlyDay(finalDay);
  if (end === undefined || lastDay <= end) return;
  throw new UsageError({
    en: `--last-day ${lastDay}: \`${id}\` ends by itself on ${formatDay(end, 'en')}. Only a day before that is a termination; to go beyond it, use \`mou amend ${id}\` or \`mou renew ${id}\`.`,
    id: `--last-day ${lastDay}: \`${id}\` berakhir dengan sendirinya pada ${formatDay(end, 'id')}. Pengakhiran hanya sebelum hari itu; untuk memperpanjangnya pakai \`mou amend ${id}\` atau \`mou renew ${id}\`.`,
  });
}
