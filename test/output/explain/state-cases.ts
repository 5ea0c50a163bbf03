/** Steps of a process and of a state, of memberships and activities, each with its record and its sentences. */
import { HEAD, SIGNED, UNSIGNED, MEMBERSHIP, ACTIVITY, seminar, type StepCase } from './case-records.ts';

export const STATE_CASES: readonly StepCase[] = [
  {
    rule: 'abandoned',
    when: 'with a day',
    record: UNSIGNED + `closure: {on: 2026-05-01, decision: abandoned}\n`,
    asOf: '2026-06-01',
    en: 'The office has closed it as abandoned on 1 May 2026, before all had signed.',
    id: 'Kantor menutupnya sebagai batal pada 1 Mei 2026, sebelum semua pihak menandatangani.',
  },
  {
    rule: 'abandoned',
    when: 'without a day',
    record: UNSIGNED + `closure: {decision: abandoned}\n`,
    asOf: '2026-06-01',
    en: 'The office has closed it as abandoned, before all had signed.',
    id: 'Kantor menutupnya sebagai batal, sebelum semua pihak menandatangani.',
  },
  {
    rule: 'stage',
    when: 'with a day',
    record:
      UNSIGNED +
      `process:
  - {stage: review, on: 2026-02-06}
`,
    asOf: '2026-03-01',
    en: 'The last stage known by 1 March 2026 is "in review", reached on 6 February 2026.',
    id: 'Tahap terakhir yang diketahui sampai dengan 1 Maret 2026 adalah "penelaahan", dicapai pada 6 Februari 2026.',
  },
  {
    rule: 'stage',
    when: 'without a day',
    record:
      UNSIGNED +
      `process:
  - {stage: drafting}
`,
    asOf: '2026-03-01',
    en: 'The last stage known by 1 March 2026 is "drafting", without a day.',
    id: 'Tahap terakhir yang diketahui sampai dengan 1 Maret 2026 adalah "penyusunan naskah", tanpa tanggal.',
  },
  {
    rule: 'no-stage-given',
    when: 'nothing about the process',
    record: UNSIGNED,
    asOf: '2026-03-01',
    en: 'No stage of its process is recorded, so it counts as being drafted.',
    id: 'Tahap prosesnya tidak tercatat, jadi naskahnya dianggap sedang disusun.',
  },
  {
    rule: 'nothing-known-yet',
    when: 'before the first fact',
    record:
      UNSIGNED +
      `process:
  - {stage: review, on: 2026-02-06}
`,
    asOf: '2026-01-01',
    en: 'Nothing in the record had happened by 1 January 2026, so it does not count as recorded yet.',
    id: 'Sampai dengan 1 Januari 2026 belum ada isi data ini yang terjadi, jadi perjanjian belum dianggap tercatat.',
  },
  {
    rule: 'stalled',
    when: 'silence',
    record:
      UNSIGNED +
      `process:
  - {stage: review, on: 2026-02-06}
`,
    asOf: '2026-06-01',
    en: 'Nothing has moved since 6 February 2026. After 90 days a process counts as stalled (6 February 2026 + 90 days = 7 May 2026).',
    id: 'Tidak ada kemajuan sejak 6 Februari 2026. Sesudah 90 hari sebuah proses dianggap macet (6 Februari 2026 + 90 hari = 7 Mei 2026).',
  },
  {
    rule: 'ending-soon',
    when: 'within the horizon',
    record: SIGNED + `term: {lasts: P5Y}\n`,
    asOf: '2030-09-01',
    en: 'It is ending soon: 25 January 2031 lies within the next 6 months (1 September 2030 + 6 months = 1 March 2031).',
    id: 'Segera berakhir: 25 Januari 2031 berada dalam 6 bulan ke depan (1 September 2030 + 6 bulan = 1 Maret 2031).',
  },
  {
    rule: 'dormant',
    when: 'since the start',
    record: SIGNED + `term: {lasts: P5Y}\n`,
    asOf: '2028-01-01',
    en: 'Nothing has been held under it since the start, 26 January 2026. After 1 year without an activity it counts as dormant (26 January 2026 + 1 year = 26 January 2027).',
    id: 'Belum ada kegiatan sejak perjanjian mulai, 26 Januari 2026. Sesudah 1 tahun tanpa kegiatan, perjanjian dianggap tidur (26 Januari 2026 + 1 tahun = 26 Januari 2027).',
  },
  {
    rule: 'dormant',
    when: 'since an activity',
    record:
      SIGNED +
      `term: {lasts: P5Y}\n` +
      seminar('seminar-2027', 'Seminar bersama 2027', '2027-05-01/2027-05-03'),
    asOf: '2029-01-01',
    en: 'The last activity under it, "Seminar bersama 2027" (`seminar-2027`), ended on 3 May 2027. After 1 year without an activity it counts as dormant (3 May 2027 + 1 year = 3 May 2028).',
    id: 'Kegiatan terakhirnya, "Seminar bersama 2027" (`seminar-2027`), berakhir pada 3 Mei 2027. Sesudah 1 tahun tanpa kegiatan, perjanjian dianggap tidur (3 Mei 2027 + 1 tahun = 3 Mei 2028).',
  },
  {
    rule: 'follow-up-overdue',
    when: 'not done',
    record:
      SIGNED +
      `follow_ups:
  - {what: Pembahasan teknis, due: 2026-03-31}
`,
    asOf: '2026-04-01',
    en: 'Follow-up 1 ("Pembahasan teknis") was due on 31 March 2026 and is not done.',
    id: 'Tindak lanjut 1 ("Pembahasan teknis") jatuh tempo pada 31 Maret 2026 dan belum selesai.',
  },
  {
    rule: 'follow-up-overdue',
    when: 'of an agreement signed on a doubtful day',
    record:
      HEAD +
      `  - {name: Universitas Bengkulu, signed: 2018-06-15?}
  - {name: Universiti Teknologi Malaysia, signed: 2018-06-15?}
follow_ups:
  - {what: Pembahasan teknis, due: 2026-03-31}
`,
    asOf: '2026-04-01',
    en: 'Follow-up 1 ("Pembahasan teknis") was due on 31 March 2026 and is not done.',
    id: 'Tindak lanjut 1 ("Pembahasan teknis") jatuh tempo pada 31 Maret 2026 dan belum selesai.',
  },
  {
    rule: 'involved-since',
    when: 'a year',
    record: MEMBERSHIP + `involved: 2017\n`,
    asOf: '2019-01-01',
    en: 'Involved since a day between 1 January 2017 and 31 December 2017 (2017).',
    id: 'Terlibat sejak suatu hari antara 1 Januari 2017 dan 31 Desember 2017 (2017).',
  },
  {
    rule: 'joined',
    when: 'about a month',
    record: MEMBERSHIP + `joined: 2018-06~\n`,
    asOf: '2019-01-01',
    en: 'Joined formally between 1 June 2018 and 30 June 2018 (about June 2018).',
    id: 'Resmi menjadi anggota antara 1 Juni 2018 dan 30 Juni 2018 (sekitar Juni 2018).',
  },
  {
    rule: 'left',
    when: 'a day',
    record:
      MEMBERSHIP +
      `joined: 2018-06-01
left: 2021-12-31
`,
    asOf: '2022-01-01',
    en: 'Ceased to be a member on 31 December 2021.',
    id: 'Tidak lagi menjadi anggota sejak 31 Desember 2021.',
  },
  {
    rule: 'no-membership-day',
    when: 'nothing is written',
    record: MEMBERSHIP,
    asOf: '2022-01-01',
    en: 'The record does not say since when: neither `involved` nor `joined` nor `left` is written.',
    id: 'Data tidak menyebutkan sejak kapan: `involved`, `joined`, dan `left` tidak ditulis.',
  },
  {
    rule: 'no-membership-day',
    when: 'everything comes later',
    record: MEMBERSHIP + `joined: 2018-06-01\n`,
    asOf: '2017-01-01',
    en: 'Every day in the record comes after 1 January 2017.',
    id: 'Semua tanggal dalam data ini sesudah 1 Januari 2017.',
  },
  {
    rule: 'held-on',
    when: 'one day',
    record: ACTIVITY + `on: 2026-05-01\n`,
    asOf: '2026-06-01',
    en: 'Recorded as held on 1 May 2026.',
    id: 'Tercatat terlaksana pada 1 Mei 2026.',
  },
  {
    rule: 'held-on',
    when: 'some days',
    record: ACTIVITY + `on: 2026-05-01/2026-05-03\n`,
    asOf: '2026-06-01',
    en: 'Recorded as held from 1 May 2026 to 3 May 2026.',
    id: 'Tercatat terlaksana dari 1 Mei 2026 sampai dengan 3 Mei 2026.',
  },
  {
    rule: 'held-on',
    when: 'about a month',
    record: ACTIVITY + `on: 2026-05~\n`,
    asOf: '2026-07-01',
    en: 'Recorded as held between 1 May 2026 and 31 May 2026 (about May 2026).',
    id: 'Tercatat terlaksana antara 1 Mei 2026 dan 31 Mei 2026 (sekitar Mei 2026).',
  },
  {
    rule: 'held-on',
    when: 'without an end',
    record: ACTIVITY + `on: 2026-05-01/..\n`,
    asOf: '2026-07-01',
    en: 'Recorded as held from 1 May 2026; the last day is not recorded.',
    id: 'Tercatat terlaksana sejak 1 Mei 2026; hari terakhirnya tidak tercatat.',
  },
  {
    rule: 'held-on',
    when: 'without a first day',
    record: ACTIVITY + `on: ../2026-05-03\n`,
    asOf: '2026-07-01',
    en: 'Recorded as held until 3 May 2026.',
    id: 'Tercatat terlaksana sampai 3 Mei 2026.',
  },
  {
    rule: 'planned-for',
    when: 'a year',
    record: ACTIVITY + `planned: 2027\n`,
    asOf: '2026-07-01',
    en: 'Planned to be held between 1 January 2027 and 31 December 2027 (2027).',
    id: 'Direncanakan antara 1 Januari 2027 dan 31 Desember 2027 (2027).',
  },
  {
    rule: 'cancelled-on',
    when: 'a day',
    record:
      ACTIVITY +
      `planned: 2027
cancelled: 2026-09-01
`,
    asOf: '2026-10-01',
    en: 'Cancelled on 1 September 2026.',
    id: 'Dibatalkan pada 1 September 2026.',
  },
  {
    rule: 'no-activity-day',
    when: 'neither day',
    record: ACTIVITY,
    asOf: '2026-10-01',
    en: 'No day is recorded, neither held nor planned.',
    id: 'Tidak ada tanggal yang tercatat, baik pelaksanaan maupun rencana.',
  },
];
