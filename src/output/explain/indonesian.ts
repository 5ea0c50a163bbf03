/** Every step of an agreement's explanation in Indonesian. */
import type { Duration } from '../../calendar/duration.ts';
import { STATE_LABELS } from '../../locale/states.ts';
import type { DayRange } from '../../terms/day-range.ts';
import type { StepRule } from '../../terms/steps.ts';
import type { StepSentences } from './sentences.ts';
import type { Telling } from './telling.ts';

/** The sentences; what is uncertain is said where it arises. */
export const INDONESIAN: StepSentences<StepRule> = {
  'signed-by-all': ({ days: { last }, facts }, tell) => {
    const who = facts.parties === 2 ? 'kedua pihak' : `seluruh ${facts.parties} pihak`;
    const when = tell.writtenAlike ? ` ${tell.on(last)}` : `, yang terakhir ${tell.on(last)}`;
    const doubt = tell.mayLieAhead
      ? ` Belum pasti apakah itu sudah terjadi pada ${tell.date(tell.asOf)}.`
      : '';
    return `Ditandatangani ${who}${when}.${doubt}`;
  },
  'not-yet-signed': ({ facts: { missing } }, tell) =>
    `Menurut catatan, ${tell.parties(missing)} belum menandatangani sampai dengan ${tell.date(tell.asOf)}, jadi perjanjian belum mulai berlaku.`,
  'signing-not-recorded': ({ days: { start } }, tell) =>
    `Penandatanganannya tidak tercatat. Data menyebutkan tanggal mulai, jadi perjanjian dihitung berlaku sejak ${tell.someDay(start)} seolah-olah sudah ditandatangani semua pihak.`,
  'starts-on-signing': ({ days: { start } }, tell) => {
    const because =
      tell.written.length === 0 ? 'Tanggal mulai tidak disebutkan, jadi perjanjian mulai' : 'Mulai';
    return `${because} berlaku pada hari tanda tangan terakhir: ${tell.day(start)}.`;
  },
  'starts-as-stated': ({ days: { start } }, tell) =>
    `Tanggal mulai disebutkan dalam data: ${tell.day(start)}.`,

  'lasts-from-start': ({ days: { lastDay }, facts: { lasts } }, tell) =>
    `Berlaku selama ${tell.length(lasts)} sejak mulai. ${tell.ending(lastDay)}`,
  'stated-until': ({ days: { lastDay } }, tell) =>
    `Naskah menyebutkan hari terakhirnya: ${tell.day(lastDay)}.`,
  'until-replaces-lasts': ({ days: { computed, lastDay }, facts: { lasts } }, tell) => {
    const agrees = computed.earliest === lastDay.earliest && computed.latest === lastDay.latest;
    const verdict = agrees
      ? `Jangka waktu ${tell.length(lasts)} menghasilkan hari yang sama.`
      : `Itulah yang dipakai, bukan jangka waktu ${tell.length(lasts)}.`;
    const sum = tell.sum === '' ? '' : `${tell.sum}. `;
    const result = `Hasilnya ${agrees ? '' : 'akan '}${tell.someDay(computed)}, ${tell.counted}.`;
    return `Naskah menyebutkan hari terakhirnya: ${tell.day(lastDay)}. ${verdict} ${sum}${result}`;
  },
  open: () => 'Tanpa batas waktu: data menyebutkan bahwa jangka waktunya terbuka.',
  'no-term': () => 'Jangka waktu tidak tercatat, jadi hari terakhirnya tidak diketahui.',
  'same-as': ({ days: { lastDay }, facts: { other, goesOn } }, tell) => {
    const after = goesOn ? ', dan yang sesudah itu berlanjut dengan sendirinya' : '';
    return `Berlaku selama ${tell.record(other)} berlaku, yang hari terakhirnya ${tell.day(lastDay)}${after}.`;
  },
  'same-as-open': ({ facts: { other } }, tell) =>
    `Berlaku selama ${tell.record(other)} berlaku, yang tanpa batas waktu.`,
  'same-as-unknown': ({ facts: { other, why } }, tell) =>
    `Berlaku selama ${tell.record(other)} berlaku, ${OTHER_END_UNKNOWN[why]}, jadi hari terakhir perjanjian ini pun tidak diketahui.`,

  amended: ({ days: { counted, before, lastDay }, facts: { position, lasts } }, tell) => {
    const instead = before === undefined ? '' : `, menggantikan ${tell.someDay(before)}`;
    if (counted === undefined || lasts === undefined) {
      return `Adendum ${position} menyebutkan hari terakhir baru${instead}: ${tell.day(lastDay)}.`;
    }
    const term = `jangka waktu baru ${tell.length(lasts)} sejak ${tell.someDay(counted)}`;
    const end = before === undefined ? '' : `; semula hari terakhirnya ${tell.day(before)}`;
    return `Adendum ${position} menetapkan ${term}${end}. ${tell.ending(lastDay)}`;
  },
  'amendment-after-end': ({ days: { signed, end }, facts: { position } }, tell) =>
    `Adendum ${position} ditandatangani ${tell.on(signed)}, sesudah perjanjian berakhir ${tell.on(end)}: perjanjian tidak hidup lagi karenanya.`,

  renewed: ({ days: { start, lastDay }, facts: { times } }, tell) => {
    const period = `periode yang ditampilkan mulai ${tell.on(start)}`;
    return `Sudah berlanjut dengan sendirinya ${times} kali; ${period}. ${tell.ending(lastDay)}`;
  },
  'cut-by-max': ({ days: { lastDay }, facts: { max } }, tell) =>
    `Perpanjangan tidak pernah melampaui ${tell.length(max)} sejak mulai. ${tell.ending(lastDay)}`,
  'goes-on-by-itself': ({ days: { lastDay }, facts: { each } }, tell) =>
    `Sesudah ${tell.someDay(lastDay)} perjanjian berlanjut dengan sendirinya selama ${tell.length(each)} lagi, kecuali ada pemberitahuan.`,
  'renewal-length-unknown': ({ days: { lastDay } }, tell) =>
    `Sesudah ${tell.someDay(lastDay)} perjanjian berlanjut dengan sendirinya, tetapi data tidak menyebutkan berapa lama: hari terakhir sesudah itu tidak dapat dihitung.`,
  'last-renewal-used': ({ days: { lastDay }, facts: { times } }, tell) =>
    times === 0
      ? `Tidak boleh diperpanjang: perjanjian berakhir ${tell.on(lastDay)}.`
      : `Boleh diperpanjang paling banyak ${times} kali, dan tidak ada lagi yang tersisa: perjanjian berakhir ${tell.on(lastDay)}.`,

  'notice-given': ({ days: { on } }, tell) =>
    `Pemberitahuan pengakhiran disampaikan ${tell.on(on)}. Pemberitahuan saja tidak mengakhiri perjanjian: hari terakhirnya perlu dicatat.`,
  terminated: ({ days: { lastDay } }, tell) =>
    tell.isAfterEnd(lastDay)
      ? `Pengakhiran menyebutkan ${tell.someDay(lastDay)} sebagai hari terakhir. ${ENDED_BEFORE}`
      : `Perjanjian diakhiri: hari terakhir berlakunya ${tell.day(lastDay)}.`,
  'terminated-before-start': ({ days: { start, lastDay } }, tell) =>
    `Perjanjian diakhiri per ${tell.someDay(lastDay)}, sebelum mulai ${tell.on(start)}: tidak pernah berlaku.`,
  'terminated-after-end': ({ days: { end, lastDay } }, tell) =>
    `Pengakhiran menyebutkan ${tell.someDay(lastDay)} sebagai hari terakhir, padahal perjanjian sudah berakhir ${tell.on(end)}: pengakhiran tidak mengubah apa pun.`,
  superseded: ({ days: { newStart, lastDay }, facts: { by } }, tell) => {
    const end = tell.isAfterEnd(lastDay)
      ? ENDED_BEFORE
      : `Hari terakhir: ${tell.day(lastDay)}, sehari sebelumnya.`;
    return `${tell.record(by)} menggantikannya sejak ${tell.someDay(newStart)}. ${end}`;
  },
  'superseded-after-end': ({ days: { newStart, end }, facts: { by } }, tell) =>
    `${tell.record(by)} menggantikannya sejak ${tell.someDay(newStart)}, padahal perjanjian sudah berakhir ${tell.on(end)}: jangka waktunya sudah habis.`,
  lapsed: ({ days: { since, lastDay }, facts: { inactive, activity } }, tell) => {
    const nothing = nothingSince(since, activity, tell);
    if (tell.isAfterEnd(lastDay))
      return `${lapseRule(inactive, tell)} ${nothing}${sumOf(tell)} ${ENDED_BEFORE}`;
    const because = `Perjanjian sudah gugur, karena tidak ada kegiatan selama ${tell.length(inactive)}.`;
    return `${because} ${nothing} ${tell.ending(lastDay)}`;
  },
  'would-lapse': ({ days: { since, lastDay }, facts: { inactive, activity } }, tell) => {
    const nothing = nothingSince(since, activity, tell);
    const end = `Bila sampai saat itu tetap tidak ada kegiatan, perjanjian berlaku paling lama sampai dengan ${tell.someDay(lastDay)}.`;
    return `${lapseRule(inactive, tell)} ${nothing}${sumOf(tell)} ${end}`;
  },
  suspended: ({ days: { from, until } }, tell) => {
    const times =
      until === undefined
        ? 'sampai perjanjian berakhir, karena hari terakhir penangguhan tidak tercatat'
        : `sampai dengan ${tell.someDay(until)}`;
    return `Ditangguhkan sejak ${tell.someDay(from)} ${times}. Jangka waktunya tidak bertambah karenanya.`;
  },

  'notice-deadline': ({ days: { deadline }, facts: { notice, mode } }, tell) => {
    const what =
      mode === 'automatic'
        ? `Pihak yang tidak menghendaki perpanjangan memberitahukannya paling lambat ${tell.length(notice)} sebelum hari terakhir.`
        : `Perpanjangan perlu diusulkan paling lambat ${tell.length(notice)} sebelum hari terakhir.`;
    return `${what} ${tell.sum === '' ? tell.day(deadline) : tell.sum}. Itulah hari terakhir untuk menyampaikannya.`;
  },
  'no-notice-deadline': ({ facts: { why } }) => `Tidak ada batas pemberitahuan: ${NO_DEADLINE[why]}.`,

  abandoned: ({ days: { on } }, tell) =>
    `Kantor menutupnya sebagai batal${on === undefined ? '' : ` ${tell.on(on)}`}, sebelum semua pihak menandatangani.`,
  stage: ({ days: { on }, facts: { stage } }, tell) => {
    const when = on === undefined ? ', tanpa tanggal' : `, dicapai ${tell.on(on)}`;
    return `Tahap terakhir yang diketahui sampai dengan ${tell.date(tell.asOf)} adalah "${STATE_LABELS[stage].id}"${when}.`;
  },
  'some-have-signed': ({ days: { last }, facts: { parties, missing } }, tell) =>
    `${parties - missing.length} dari ${parties} pihak sudah menandatangani, yang terakhir ${tell.on(last)}: penandatanganan sedang berjalan.`,
  'no-stage-given': () => 'Tahap prosesnya tidak tercatat, jadi naskahnya dianggap sedang disusun.',
  'nothing-known-yet': (_, tell) =>
    `Sampai dengan ${tell.date(tell.asOf)} belum ada isi data ini yang terjadi, jadi perjanjian belum dianggap tercatat.`,
  stalled: ({ days: { since }, facts: { after } }, tell) =>
    `Tidak ada kemajuan sejak ${tell.someDay(since)}. Sesudah ${tell.length(after)} sebuah proses dianggap macet (${tell.sum}).`,

  'ending-soon': ({ days: { lastDay }, facts: { horizon } }, tell) =>
    `Segera berakhir: ${tell.someDay(lastDay)} berada dalam ${tell.length(horizon)} ke depan (${tell.sum}).`,
  dormant: ({ days: { since }, facts: { after, activity } }, tell) =>
    `${nothingSince(since, activity, tell)} Sesudah ${tell.length(after)} tanpa kegiatan, perjanjian dianggap tidur (${tell.sum}).`,
  'renewal-under-way': ({ days: { on } }, tell) =>
    `Kantor sudah memutuskan untuk memperpanjangnya${on === undefined ? '' : `, ${tell.on(on)}`}; belum ada naskah baru yang ditandatangani.`,
  'follow-up-overdue': ({ days: { due }, facts: { what, position } }, tell) =>
    `Tindak lanjut ${position} ("${what}") jatuh tempo ${tell.on(due)} dan belum selesai.`,
};

const OTHER_END_UNKNOWN = {
  cycle: 'yang sebaliknya bergantung pada perjanjian ini',
  missing: 'yang tidak ada datanya',
  unsigned: 'yang belum ditandatangani semua pihak',
  unknown: 'yang hari terakhirnya tidak diketahui',
} as const;

const NO_DEADLINE = {
  'no-renewal': 'perpanjangan tidak diatur',
  'last-period': 'tidak ada periode berikutnya',
  'ends-early': 'perjanjian berakhir lebih awal, jadi tidak ada periode berikutnya',
  'no-notice': 'tenggang waktu pemberitahuan tidak tercatat',
} as const;

/** Of two early ends only the first ends anything. */
const ENDED_BEFORE = 'Saat itu perjanjian sudah berakhir.';

function lapseRule(inactive: Duration, tell: Telling): string {
  return `Perjanjian gugur bila tidak ada kegiatan selama ${tell.length(inactive)}.`;
}

function sumOf({ sum }: Telling): string {
  return sum === '' ? '' : ` ${sum}.`;
}

function nothingSince(since: DayRange, activity: string | undefined, tell: Telling): string {
  return activity === undefined
    ? `Belum ada kegiatan sejak perjanjian mulai, ${tell.someDay(since)}.`
    : `Kegiatan terakhirnya, ${tell.record(activity)}, berakhir ${tell.on(since)}.`;
}
