/** Steps of amendments, renewal, notice and early ends, each with the record that takes it and its sentences. */
import { SIGNED, another, seminar, type StepCase } from './case-records.ts';

export const COURSE_CASES: readonly StepCase[] = [
  {
    rule: 'amended',
    when: 'a new last day',
    record:
      SIGNED +
      `term: {lasts: P5Y}
amendments:
  - {signed: 2028-02-01, until: 2033-01-25}
`,
    asOf: '2029-01-01',
    en: 'Amendment 1 states a new last day in place of 25 January 2031: 25 January 2033.',
    id: 'Adendum 1 menyebutkan hari terakhir baru, menggantikan 25 Januari 2031: 25 Januari 2033.',
  },
  {
    rule: 'amended',
    when: 'a new length',
    record:
      SIGNED +
      `term: {lasts: P5Y}
amendments:
  - {signed: 2028-02-01, effective: 2028-03-01, lasts: P10Y}
`,
    asOf: '2029-01-01',
    en: 'Amendment 1 sets a new term of 10 years from 1 March 2028; the last day was 25 January 2031. 1 March 2028 + 10 years = 1 March 2038. Last day: 28 February 2038, the day before.',
    id: 'Adendum 1 menetapkan jangka waktu baru 10 tahun sejak 1 Maret 2028; semula hari terakhirnya 25 Januari 2031. 1 Maret 2028 + 10 tahun = 1 Maret 2038. Hari terakhir: 28 Februari 2038, sehari sebelumnya.',
  },
  {
    rule: 'amended',
    when: 'where there was no end',
    record:
      SIGNED +
      `amendments:
  - {signed: 2028-02-01, lasts: P10Y}
`,
    asOf: '2029-01-01',
    en: 'Amendment 1 sets a new term of 10 years from 1 February 2028. 1 February 2028 + 10 years = 1 February 2038. Last day: 31 January 2038, the day before.',
    id: 'Adendum 1 menetapkan jangka waktu baru 10 tahun sejak 1 Februari 2028. 1 Februari 2028 + 10 tahun = 1 Februari 2038. Hari terakhir: 31 Januari 2038, sehari sebelumnya.',
  },
  {
    rule: 'amendment-after-end',
    when: 'signed too late',
    record:
      SIGNED +
      `term: {lasts: P1Y}
amendments:
  - {signed: 2028-02-01, until: 2033-01-25}
`,
    asOf: '2029-01-01',
    en: 'Amendment 1 was signed on 1 February 2028, after the end on 25 January 2027: it revives nothing.',
    id: 'Adendum 1 ditandatangani pada 1 Februari 2028, sesudah perjanjian berakhir pada 25 Januari 2027: perjanjian tidak hidup lagi karenanya.',
  },
  {
    rule: 'renewed',
    when: 'once',
    record:
      SIGNED +
      `term: {lasts: P5Y}
renewal: {mode: automatic}
`,
    asOf: '2033-01-01',
    en: 'It has been renewed by itself once; the period shown began on 26 January 2031. 26 January 2026 + 5 years + 5 years = 26 January 2036. Last day: 25 January 2036, the day before.',
    id: 'Sudah berlanjut dengan sendirinya 1 kali; periode yang ditampilkan mulai pada 26 Januari 2031. 26 Januari 2026 + 5 tahun + 5 tahun = 26 Januari 2036. Hari terakhir: 25 Januari 2036, sehari sebelumnya.',
  },
  {
    rule: 'renewed',
    when: 'thrice, by another length',
    record:
      SIGNED +
      `term: {lasts: P5Y}
renewal: {mode: automatic, lasts: P1Y}
`,
    asOf: '2033-06-01',
    en: 'It has been renewed by itself 3 times; the period shown began on 26 January 2033. 26 January 2026 + 5 years + 3 × 1 year = 26 January 2034. Last day: 25 January 2034, the day before.',
    id: 'Sudah berlanjut dengan sendirinya 3 kali; periode yang ditampilkan mulai pada 26 Januari 2033. 26 Januari 2026 + 5 tahun + 3 × 1 tahun = 26 Januari 2034. Hari terakhir: 25 Januari 2034, sehari sebelumnya.',
  },
  {
    rule: 'renewed',
    when: 'from a leap day',
    record:
      SIGNED +
      `term: {from: 2028-02-29, lasts: P1Y, last_day: anniversary}
renewal: {mode: automatic}
`,
    asOf: '2031-06-01',
    en: 'It has been renewed by itself 3 times; the period shown began on 1 March 2031. 29 February 2028 + 1 year + 3 × 1 year = 29 February 2032. Last day: 29 February 2032, the day itself.',
    id: 'Sudah berlanjut dengan sendirinya 3 kali; periode yang ditampilkan mulai pada 1 Maret 2031. 29 Februari 2028 + 1 tahun + 3 × 1 tahun = 29 Februari 2032. Hari terakhir: 29 Februari 2032, hari itu sendiri.',
  },
  {
    rule: 'renewed',
    when: 'after a stated last day',
    record:
      SIGNED +
      `term: {until: 2026-12-31}
renewal: {mode: automatic, lasts: P1Y}
`,
    asOf: '2028-06-01',
    en: 'It has been renewed by itself twice; the period shown began on 1 January 2028. 1 January 2027 + 2 × 1 year = 1 January 2029. Last day: 31 December 2028, the day before.',
    id: 'Sudah berlanjut dengan sendirinya 2 kali; periode yang ditampilkan mulai pada 1 Januari 2028. 1 Januari 2027 + 2 × 1 tahun = 1 Januari 2029. Hari terakhir: 31 Desember 2028, sehari sebelumnya.',
  },
  {
    rule: 'cut-by-max',
    when: 'the longest term',
    record:
      SIGNED +
      `term: {lasts: P5Y, max: P8Y}
renewal: {mode: automatic}
`,
    asOf: '2033-06-01',
    en: 'Renewal never goes beyond 8 years from the start. 26 January 2026 + 8 years = 26 January 2034. Last day: 25 January 2034, the day before.',
    id: 'Perpanjangan tidak pernah melampaui 8 tahun sejak mulai. 26 Januari 2026 + 8 tahun = 26 Januari 2034. Hari terakhir: 25 Januari 2034, sehari sebelumnya.',
  },
  {
    rule: 'goes-on-by-itself',
    when: 'a renewal lies ahead',
    record:
      SIGNED +
      `term: {lasts: P5Y}
renewal: {mode: automatic, lasts: P1Y}
`,
    asOf: '2026-02-01',
    en: 'After 25 January 2031 it goes on by itself for 1 year more, unless notice is given.',
    id: 'Sesudah 25 Januari 2031 perjanjian berlanjut dengan sendirinya selama 1 tahun lagi, kecuali ada pemberitahuan.',
  },
  {
    rule: 'renewal-length-unknown',
    when: 'no length anywhere',
    record:
      SIGNED +
      `term: {until: 2026-12-31}
renewal: {mode: automatic}
`,
    asOf: '2026-02-01',
    en: 'After 31 December 2026 it goes on by itself, but the record does not say for how long: no later last day can be worked out.',
    id: 'Sesudah 31 Desember 2026 perjanjian berlanjut dengan sendirinya, tetapi data tidak menyebutkan berapa lama: hari terakhir sesudah itu tidak dapat dihitung.',
  },
  {
    rule: 'last-renewal-used',
    when: 'once',
    record:
      SIGNED +
      `term: {lasts: P1Y}
renewal: {mode: automatic, times: 1}
`,
    asOf: '2027-06-01',
    en: 'It may be renewed once at most, and no renewal is left: it ends on 25 January 2028.',
    id: 'Boleh diperpanjang paling banyak 1 kali, dan tidak ada lagi yang tersisa: perjanjian berakhir pada 25 Januari 2028.',
  },
  {
    rule: 'last-renewal-used',
    when: 'none allowed',
    record:
      SIGNED +
      `term: {lasts: P1Y}
renewal: {mode: automatic, times: 0}
`,
    asOf: '2026-06-01',
    en: 'It may not be renewed at all: it ends on 25 January 2027.',
    id: 'Tidak boleh diperpanjang: perjanjian berakhir pada 25 Januari 2027.',
  },
  {
    rule: 'notice-deadline',
    when: 'automatic',
    record:
      SIGNED +
      `term: {lasts: P5Y}
renewal: {mode: automatic, notice: P6M}
`,
    asOf: '2026-06-01',
    en: 'Whoever does not want it to go on gives notice at least 6 months before the last day. 25 January 2031 − 6 months = 25 July 2030. That is the last day on which notice counts.',
    id: 'Pihak yang tidak menghendaki perpanjangan memberitahukannya paling lambat 6 bulan sebelum hari terakhir. 25 Januari 2031 − 6 bulan = 25 Juli 2030. Itulah hari terakhir untuk menyampaikannya.',
  },
  {
    rule: 'notice-deadline',
    when: 'by agreement, clamped',
    record:
      SIGNED +
      `term: {until: 2031-08-31}
renewal: {mode: by-agreement, notice: P6M}
`,
    asOf: '2026-06-01',
    en: 'A renewal has to be proposed at least 6 months before the last day. 31 August 2031 − 6 months = 28 February 2031, as there is no 31 February 2031. That is the last day on which notice counts.',
    id: 'Perpanjangan perlu diusulkan paling lambat 6 bulan sebelum hari terakhir. 31 Agustus 2031 − 6 bulan = 28 Februari 2031, karena tidak ada tanggal 31 Februari 2031. Itulah hari terakhir untuk menyampaikannya.',
  },
  {
    rule: 'no-notice-deadline',
    when: 'no renewal',
    record: SIGNED + `term: {lasts: P5Y}\n`,
    asOf: '2026-06-01',
    en: 'There is no deadline for notice: no renewal is foreseen.',
    id: 'Tidak ada batas pemberitahuan: perpanjangan tidak diatur.',
  },
  {
    rule: 'no-notice-deadline',
    when: 'last period',
    record:
      SIGNED +
      `term: {lasts: P5Y}
renewal: {mode: automatic, times: 0, notice: P6M}
`,
    asOf: '2026-06-01',
    en: 'There is no deadline for notice: no further period may follow.',
    id: 'Tidak ada batas pemberitahuan: tidak ada periode berikutnya.',
  },
  {
    rule: 'no-notice-deadline',
    when: 'ends early',
    record:
      SIGNED +
      `term: {lasts: P5Y}
renewal: {mode: automatic, notice: P6M}
termination: {last_day: 2027-06-30}
`,
    asOf: '2026-06-01',
    en: 'There is no deadline for notice: it ends early, so no further period follows.',
    id: 'Tidak ada batas pemberitahuan: perjanjian berakhir lebih awal, jadi tidak ada periode berikutnya.',
  },
  {
    rule: 'no-notice-deadline',
    when: 'no notice',
    record:
      SIGNED +
      `term: {lasts: P5Y}
renewal: {mode: automatic}
`,
    asOf: '2026-06-01',
    en: 'There is no deadline for notice: no notice period is recorded.',
    id: 'Tidak ada batas pemberitahuan: tenggang waktu pemberitahuan tidak tercatat.',
  },
  {
    rule: 'notice-given',
    when: 'notice alone',
    record:
      SIGNED +
      `term: {lasts: P5Y}
termination: {notice_given: 2027-01-04}
`,
    asOf: '2027-02-01',
    en: 'Notice of termination was given on 4 January 2027. Notice alone ends nothing: a last day has to be recorded.',
    id: 'Pemberitahuan pengakhiran disampaikan pada 4 Januari 2027. Pemberitahuan saja tidak mengakhiri perjanjian: hari terakhirnya perlu dicatat.',
  },
  {
    rule: 'terminated',
    when: 'with a last day',
    record:
      SIGNED +
      `term: {lasts: P5Y}
termination: {notice_given: 2027-01-04, last_day: 2027-06-30}
`,
    asOf: '2027-02-01',
    en: 'It is terminated: the last day in force is 30 June 2027.',
    id: 'Perjanjian diakhiri: hari terakhir berlakunya 30 Juni 2027.',
  },
  {
    rule: 'terminated-before-start',
    when: 'before the start',
    record:
      SIGNED +
      `term: {from: 2026-07-01, lasts: P5Y}
termination: {last_day: 2026-05-31}
`,
    asOf: '2026-06-01',
    en: 'It was terminated as of 31 May 2026, before its start on 1 July 2026: it was never in force.',
    id: 'Perjanjian diakhiri per 31 Mei 2026, sebelum mulai pada 1 Juli 2026: tidak pernah berlaku.',
  },
  {
    rule: 'terminated-after-end',
    when: 'after the end',
    record:
      SIGNED +
      `term: {lasts: P1Y}
termination: {last_day: 2027-06-30}
`,
    asOf: '2026-06-01',
    en: 'The termination gives 30 June 2027 as the last day, but it ends on 25 January 2027 already: the termination changes nothing.',
    id: 'Pengakhiran menyebutkan 30 Juni 2027 sebagai hari terakhir, padahal perjanjian sudah berakhir pada 25 Januari 2027: pengakhiran tidak mengubah apa pun.',
  },
  {
    rule: 'superseded',
    when: 'while it ran',
    record:
      SIGNED +
      `term: {lasts: P5Y}\n` +
      another('utm-2028', 'MoU baru dengan UTM', '2028-03-01') +
      `supersedes: [utm-2026]\n`,
    asOf: '2028-06-01',
    en: '"MoU baru dengan UTM" (`utm-2028`) takes its place from 1 March 2028. Last day: 29 February 2028, the day before.',
    id: '"MoU baru dengan UTM" (`utm-2028`) menggantikannya sejak 1 Maret 2028. Hari terakhir: 29 Februari 2028, sehari sebelumnya.',
  },
  {
    rule: 'superseded',
    when: 'after it was terminated',
    record:
      SIGNED +
      `term: {lasts: P5Y}
termination: {last_day: 2027-06-30}
` +
      another('utm-2028', 'MoU baru dengan UTM', '2028-03-01') +
      `supersedes: [utm-2026]\n`,
    asOf: '2028-06-01',
    en: '"MoU baru dengan UTM" (`utm-2028`) takes its place from 1 March 2028. By then it had ended already.',
    id: '"MoU baru dengan UTM" (`utm-2028`) menggantikannya sejak 1 Maret 2028. Saat itu perjanjian sudah berakhir.',
  },
  {
    rule: 'terminated',
    when: 'after it was superseded',
    record:
      SIGNED +
      `term: {lasts: P5Y}
termination: {last_day: 2028-06-30}
` +
      another('utm-2028', 'MoU baru dengan UTM', '2028-03-01') +
      `supersedes: [utm-2026]\n`,
    asOf: '2028-06-01',
    en: 'The termination gives 30 June 2028 as the last day. By then it had ended already.',
    id: 'Pengakhiran menyebutkan 30 Juni 2028 sebagai hari terakhir. Saat itu perjanjian sudah berakhir.',
  },
  {
    rule: 'superseded-after-end',
    when: 'after its end',
    record:
      SIGNED +
      `term: {lasts: P1Y}\n` +
      another('utm-2028', 'MoU baru dengan UTM', '2028-03-01') +
      `supersedes: [utm-2026]\n`,
    asOf: '2028-06-01',
    en: '"MoU baru dengan UTM" (`utm-2028`) takes its place from 1 March 2028, but it ends on 25 January 2027 already: it expires.',
    id: '"MoU baru dengan UTM" (`utm-2028`) menggantikannya sejak 1 Maret 2028, padahal perjanjian sudah berakhir pada 25 Januari 2027: jangka waktunya sudah habis.',
  },
  {
    rule: 'lapsed',
    when: 'after an activity',
    record:
      SIGNED +
      `term: {lasts: P10Y}
lapses_if_inactive: P3Y
` +
      seminar('seminar-2027', 'Seminar bersama 2027', '2027-05-01/2027-05-03'),
    asOf: '2031-01-01',
    en: 'It has lapsed, because nothing was done under it for 3 years. The last activity under it, "Seminar bersama 2027" (`seminar-2027`), ended on 3 May 2027. 3 May 2027 + 3 years = 3 May 2030. Last day: 2 May 2030, the day before.',
    id: 'Perjanjian sudah gugur, karena tidak ada kegiatan selama 3 tahun. Kegiatan terakhirnya, "Seminar bersama 2027" (`seminar-2027`), berakhir pada 3 Mei 2027. 3 Mei 2027 + 3 tahun = 3 Mei 2030. Hari terakhir: 2 Mei 2030, sehari sebelumnya.',
  },
  {
    rule: 'lapsed',
    when: 'from the start',
    record:
      SIGNED +
      `term: {lasts: P10Y}
lapses_if_inactive: P3Y
`,
    asOf: '2031-01-01',
    en: 'It has lapsed, because nothing was done under it for 3 years. Nothing has been held under it since the start, 26 January 2026. 26 January 2026 + 3 years = 26 January 2029. Last day: 25 January 2029, the day before.',
    id: 'Perjanjian sudah gugur, karena tidak ada kegiatan selama 3 tahun. Belum ada kegiatan sejak perjanjian mulai, 26 Januari 2026. 26 Januari 2026 + 3 tahun = 26 Januari 2029. Hari terakhir: 25 Januari 2029, sehari sebelumnya.',
  },
  {
    rule: 'lapsed',
    when: 'after it was terminated',
    record:
      SIGNED +
      `term: {lasts: P10Y}
lapses_if_inactive: P3Y
termination: {last_day: 2027-06-30}
`,
    asOf: '2031-01-01',
    en: 'It lapses when nothing is done under it for 3 years. Nothing has been held under it since the start, 26 January 2026. 26 January 2026 + 3 years = 26 January 2029. By then it had ended already.',
    id: 'Perjanjian gugur bila tidak ada kegiatan selama 3 tahun. Belum ada kegiatan sejak perjanjian mulai, 26 Januari 2026. 26 Januari 2026 + 3 tahun = 26 Januari 2029. Saat itu perjanjian sudah berakhir.',
  },
  {
    rule: 'would-lapse',
    when: 'not yet',
    record:
      SIGNED +
      `term: {lasts: P10Y}
lapses_if_inactive: P3Y
`,
    asOf: '2027-01-01',
    en: 'It lapses when nothing is done under it for 3 years. Nothing has been held under it since the start, 26 January 2026. 26 January 2026 + 3 years = 26 January 2029. Unless something is held under it by then, it is in force until 25 January 2029 at most.',
    id: 'Perjanjian gugur bila tidak ada kegiatan selama 3 tahun. Belum ada kegiatan sejak perjanjian mulai, 26 Januari 2026. 26 Januari 2026 + 3 tahun = 26 Januari 2029. Bila sampai saat itu tetap tidak ada kegiatan, perjanjian berlaku paling lama sampai dengan 25 Januari 2029.',
  },
  {
    rule: 'suspended',
    when: 'with a last day',
    record:
      SIGNED +
      `term: {lasts: P5Y}
suspensions:
  - {from: 2027-01-01, until: 2027-06-30}
`,
    asOf: '2027-02-01',
    en: 'Suspended from 1 January 2027 to 30 June 2027. That does not lengthen the term.',
    id: 'Ditangguhkan sejak 1 Januari 2027 sampai dengan 30 Juni 2027. Jangka waktunya tidak bertambah karenanya.',
  },
  {
    rule: 'suspended',
    when: 'to the end',
    record:
      SIGNED +
      `term: {lasts: P5Y}
suspensions:
  - {from: 2027-01-01}
`,
    asOf: '2027-02-01',
    en: 'Suspended from 1 January 2027 until it ends, as no last day of that is recorded. That does not lengthen the term.',
    id: 'Ditangguhkan sejak 1 Januari 2027 sampai perjanjian berakhir, karena hari terakhir penangguhan tidak tercatat. Jangka waktunya tidak bertambah karenanya.',
  },
  {
    rule: 'renewal-under-way',
    when: 'with a day',
    record:
      SIGNED +
      `term: {lasts: P5Y}
closure: {on: 2030-06-01, decision: renewing}
`,
    asOf: '2030-09-01',
    en: 'The office has decided to renew it, on 1 June 2030; nothing new is signed yet.',
    id: 'Kantor sudah memutuskan untuk memperpanjangnya, pada 1 Juni 2030; belum ada naskah baru yang ditandatangani.',
  },
  {
    rule: 'renewal-under-way',
    when: 'without a day',
    record:
      SIGNED +
      `term: {lasts: P5Y}
closure: {decision: renewing}
`,
    asOf: '2030-09-01',
    en: 'The office has decided to renew it; nothing new is signed yet.',
    id: 'Kantor sudah memutuskan untuk memperpanjangnya; belum ada naskah baru yang ditandatangani.',
  },
];
