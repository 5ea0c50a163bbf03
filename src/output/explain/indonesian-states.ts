/** Why a record has its state, and the steps of memberships and activities, in Indonesian. */
import type { AgreementTerm } from '../../terms/agreement-term.ts';
import type { DayRange } from '../../terms/day-range.ts';
import type { RecordStepRule } from '../../views/record-steps.ts';
import type { StateSentences, StepOfRule, StepSentences } from './sentences.ts';
import type { Telling } from './telling.ts';

/** The steps of memberships and activities. */
export const INDONESIAN_RECORDS: StepSentences<RecordStepRule> = {
  'involved-since': ({ days: { since } }, tell) => `Terlibat sejak ${tell.someDay(since)}.`,
  joined: ({ days: { joined } }, tell) => `Resmi menjadi anggota ${tell.on(joined)}.`,
  left: ({ days: { left } }, tell) => `Tidak lagi menjadi anggota sejak ${tell.someDay(left)}.`,
  'no-membership-day': ({ facts: { later } }, tell) =>
    later
      ? `Semua tanggal dalam data ini sesudah ${tell.date(tell.asOf)}.`
      : 'Data tidak menyebutkan sejak kapan: `involved`, `joined`, dan `left` tidak ditulis.',
  'held-on': ({ days }, tell) => `Tercatat terlaksana ${stretch(days, tell)}.`,
  'planned-for': ({ days }, tell) => `Direncanakan ${stretch(days, tell)}.`,
  'cancelled-on': ({ days: { on } }, tell) => `Dibatalkan ${tell.on(on)}.`,
  'no-activity-day': () => 'Tidak ada tanggal yang tercatat, baik pelaksanaan maupun rencana.',
};

/** Why a record has its state on the day. */
export const INDONESIAN_STATES: StateSentences = {
  agreement: {
    unrecorded: (_, tell) => `Pada ${tell.date(tell.asOf)} belum ada yang diketahui tentangnya.`,
    exploring: notAllSigned,
    proposed: notAllSigned,
    drafting: notAllSigned,
    review: notAllSigned,
    agreed: notAllSigned,
    signing: (_, tell) =>
      `Sampai dengan ${tell.date(tell.asOf)} belum semua pihak menandatangani: penandatanganan sedang berjalan.`,
    abandoned: (_, tell) =>
      `Sampai dengan ${tell.date(tell.asOf)} belum semua pihak menandatangani, dan urusannya sudah ditutup.`,
    'not-yet-in-force': ({ start }, tell) =>
      start === undefined
        ? 'Belum mulai berlaku.'
        : `Hari mulainya, ${tell.day(start)}, ${ahead(start, tell)}.`,
    'in-force': running,
    'ending-soon': running,
    suspended: (term, tell) =>
      `${running(term, tell)} Namun pada ${tell.date(tell.asOf)} sedang ditangguhkan.`,
    expired: ended,
    terminated: ended,
    superseded: ended,
    lapsed: ended,
    unknown: () =>
      'Hari terakhirnya bergantung pada yang tidak dapat dihitung, jadi tidak diketahui apakah masih berlaku.',
  },
  membership: {
    involved: (_, tell) =>
      `Sudah terlibat, tetapi sampai dengan ${tell.date(tell.asOf)} belum tercatat resmi menjadi anggota.`,
    member: ({ joined }, tell) => {
      const isSure = joined === undefined || joined.latest <= tell.asOf;
      const by = tell.date(tell.asOf);
      return isSure
        ? `Sudah menjadi anggota, dan sampai dengan ${by} tidak tercatat keluar.`
        : `Pada ${by} mungkin sudah menjadi anggota, dan tidak tercatat keluar.`;
    },
    left: ({ left }, tell) =>
      left === undefined || left.latest <= tell.asOf ? 'Sudah keluar.' : 'Mungkin sudah keluar.',
    unknown: (_, tell) => `Sampai dengan ${tell.date(tell.asOf)} belum ada yang diketahui tentangnya.`,
  },
  activity: {
    planned: ({ firstDay, lastDay, daysAreHeld, asOf }, tell) => {
      if (daysAreHeld && firstDay !== undefined) {
        return `Hari pertamanya, ${tell.day(firstDay)}, ${ahead(firstDay, tell)}.`;
      }
      const isOver = lastDay !== undefined && lastDay.latest < asOf;
      return isOver
        ? 'Waktunya sudah lewat, tetapi tanggal pelaksanaan tidak tercatat, jadi tetap dianggap direncanakan.'
        : 'Tanggal pelaksanaan tidak tercatat, jadi dianggap direncanakan.';
    },
    'under-way': ({ lastDay, asOf }, tell) =>
      lastDay === undefined
        ? 'Sudah dimulai, dan hari terakhirnya tidak tercatat.'
        : `${tell.date(asOf)} termasuk dalam hari-harinya, dari hari pertama sampai dengan hari terakhir.`,
    held: ({ lastDay }, tell) =>
      lastDay === undefined
        ? 'Sudah selesai.'
        : `Hari terakhirnya, ${tell.day(lastDay)}, ${passed(lastDay, tell)}.`,
    cancelled: () => 'Kegiatan yang dibatalkan tidak dihitung, baik sebagai rencana maupun pelaksanaan.',
  },
};

function notAllSigned(_: AgreementTerm, tell: Telling): string {
  return `Sampai dengan ${tell.date(tell.asOf)} belum semua pihak menandatangani, jadi statusnya adalah tahap prosesnya.`;
}

function running({ start, lastDay, open }: AgreementTerm, tell: Telling): string {
  const begun = start === undefined ? 'Sudah mulai berlaku' : begunOn(start, tell);
  if (lastDay !== undefined) {
    return `${begun}, dan hari terakhirnya, ${tell.day(lastDay)}, ${passed(lastDay, tell)}.`;
  }
  return open
    ? `${begun} dan tanpa batas waktu.`
    : `${begun}; hari terakhirnya tidak diketahui, jadi dianggap berlaku.`;
}

function begunOn(start: DayRange, tell: Telling): string {
  return start.latest <= tell.asOf
    ? `Mulai berlaku ${tell.on(start)}`
    : `Mungkin belum mulai berlaku (${tell.day(start)})`;
}

function ended({ lastDay, neverInForce }: AgreementTerm, tell: Telling): string {
  if (neverInForce) return 'Perjanjian tidak pernah berlaku.';
  if (lastDay === undefined) return 'Sudah berakhir.';
  return `Hari terakhirnya, ${tell.day(lastDay)}, ${passed(lastDay, tell)}.`;
}

/** Whether a last day, which is included, has passed. */
function passed({ earliest, latest }: DayRange, { asOf }: Telling): string {
  if (asOf <= earliest) return 'belum lewat';
  return latest < asOf ? 'sudah lewat' : 'mungkin sudah lewat';
}

function ahead({ earliest }: DayRange, { asOf }: Telling): string {
  return asOf < earliest ? 'belum tiba' : 'mungkin belum tiba';
}

function stretch({ first, last }: StepOfRule<'held-on' | 'planned-for'>['days'], tell: Telling): string {
  if (first === undefined)
    return last === undefined ? 'pada hari yang tidak diketahui' : `sampai ${tell.someDay(last)}`;
  if (last === undefined) return `sejak ${tell.someDay(first)}; hari terakhirnya tidak tercatat`;
  const isOne = first.earliest === last.earliest && first.latest === last.latest;
  return isOne ? tell.on(first) : `dari ${tell.someDay(first)} sampai dengan ${tell.someDay(last)}`;
}
