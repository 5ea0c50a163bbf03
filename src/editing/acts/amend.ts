/** Recording an addendum: a later paper that changes the end or the scope of an agreement. */
import { addDays, parseDay, type Day } from '../../calendar/day.ts';
import { lastDayOf } from '../../calendar/last-day.ts';
import { parseDuration } from '../../calendar/read-duration.ts';
import { UsageError } from '../../errors.ts';
import { DID } from '../../locale/acts.ts';
import { formatDay } from '../../locale/dates.ts';
import type { Text } from '../../locale/text.ts';
import type { PlainMap } from '../../records/read-node.ts';
import type { AgreementRecord } from '../../records/record.ts';
import type { Register } from '../../register/register.ts';
import type { AgreementTerm } from '../../terms/agreement-term.ts';
import { onlyDay } from '../../terms/day-range.ts';
import type { Act } from '../act.ts';
import { changeRecords } from '../change-records.ts';

/** What an addendum says; `until` and `lasts` exclude each other. */
export type Amending = {
  readonly signed: string;
  readonly number: string | undefined;
  readonly effective: Day | undefined;
  readonly until: Day | undefined;
  readonly lasts: string | undefined;
  readonly scope: readonly string[];
  readonly note: string | undefined;
};

/** Records an addendum. Throws UsageError where it changes nothing, or comes too late to change anything. */
export function amendAct(
  register: Register,
  record: AgreementRecord,
  term: AgreementTerm,
  amending: Amending,
): Act {
  const { id, data } = record;
  refuseEmpty(id, amending);
  refuseUnsigned(id, term);
  refuseAfterEnd(id, term, amending);
  const value = fieldsOf(amending);
  const edits = [{ edit: 'insert' as const, path: ['amendments'], value }];
  return {
    changes: changeRecords(register, [{ record, edits }]),
    told: [DID.amended(data.title, id), ...lengthTold(register, record, term, amending)],
    about: id,
  };
}

/** From which day a length counts and where that leads; how to count on from the end until now, where that was not asked. */
function lengthTold(
  { settings }: Register,
  { data }: AgreementRecord,
  { lastDay }: AgreementTerm,
  { signed, effective, lasts }: Amending,
): readonly Text[] {
  const length = lasts === undefined ? undefined : parseDuration(lasts);
  const from = effective ?? parseDay(signed);
  if (length === undefined || from === undefined) return [];
  const newEnd = lastDayOf(from, length, data.term?.last_day ?? settings.lastDay);
  const counted = DID.lengthCounted(length, from, newEnd, effective === undefined);
  const end = onlyDay(lastDay);
  return effective !== undefined || end === undefined ? [counted] : [counted, DID.countOn(addDays(end, 1))];
}

function fieldsOf({ number, signed, effective, until, lasts, scope, note }: Amending): PlainMap {
  return Object.fromEntries(
    Object.entries({
      number,
      signed,
      effective,
      until,
      lasts,
      scope: scope.length === 0 ? undefined : [...scope],
      note,
    }).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

function refuseEmpty(id: string, { until, lasts, scope, note }: Amending): void {
  if (until !== undefined && lasts !== undefined) {
    throw new UsageError({
      en: '--until and --lasts both say when it ends. Give the one that the addendum states.',
      id: '--until dan --lasts sama-sama menyebut kapan berakhir. Berikan yang tertulis dalam adendum saja.',
    });
  }
  if (until !== undefined || lasts !== undefined || scope.length > 0 || note !== undefined) return;
  throw new UsageError({
    en: `Say what the addendum changes: mou amend ${id} --until 2033-01-25, --lasts "2 years", --form internship,training, or --note "..." for anything else.`,
    id: `Sebutkan yang diubah adendum: mou amend ${id} --until 2033-01-25, --lasts "2 tahun", --form internship,training, atau --note "..." untuk hal lain.`,
  });
}

function refuseUnsigned(id: string, { signed }: AgreementTerm): void {
  if (signed) return;
  throw new UsageError({
    en: `\`${id}\` is not signed by all parties yet: what is still a draft is changed in its file, without an addendum. Once it is signed, \`mou sign ${id}\` records that.`,
    id: `\`${id}\` belum ditandatangani semua pihak: rancangan cukup diubah dalam berkasnya, tanpa adendum. Bila sudah ditandatangani, catat dengan \`mou sign ${id}\`.`,
  });
}

function refuseAfterEnd(id: string, { finalDay }: AgreementTerm, { signed }: Amending): void {
  const day = parseDay(signed);
  if (day === undefined || finalDay === undefined || day <= finalDay.latest) return;
  throw new UsageError({
    en: `\`${id}\` ended on ${formatDay(finalDay.latest, 'en')}, and an addendum signed on ${formatDay(day, 'en')} revives nothing. \`mou renew ${id}\` prepares a successor.`,
    id: `\`${id}\` sudah berakhir pada ${formatDay(finalDay.latest, 'id')}, dan adendum yang ditandatangani pada ${formatDay(day, 'id')} tidak menghidupkannya kembali. \`mou renew ${id}\` menyiapkan penerusnya.`,
  });
}
