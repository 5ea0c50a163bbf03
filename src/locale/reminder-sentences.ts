/** The sentences of a reminder: what happens or happened, and what to do next. */
/** What the sentences are made of: the day in words, how far away it is, and the words of the matter itself. */
export type ReminderWords = {
  /** "25 January 2031", or "between ... and ...". */
  readonly day: string;
  /** "in 3 months", "yesterday". */
  readonly away: string;
  readonly passed: boolean;
  /** What a follow-up says, the year of dues. */
  readonly item: string;
  readonly id: string;
  /** Whether the office has decided to renew. */
  readonly renewing: boolean;
  readonly lapsed: boolean;
  /** Whether notice prevents a renewal that comes by itself, rather than proposes one. */
  readonly automatic: boolean;
};

type Sentences = { readonly says: string; readonly next: string };

type Telling = Readonly<Record<string, (words: ReminderWords) => Sentences>>;

const ENGLISH = {
  'last-day': ({ day, away, passed, renewing, lapsed, id }) => ({
    says: passed
      ? `${lapsed ? 'It lapsed for want of activities; its' : 'Its'} last day was ${day}, ${away}.`
      : `Its last day is ${day}, ${away}.`,
    next: renewing
      ? `Renewal is under way: have the new paper signed, and record it with \`supersedes: [${id}]\`.`
      : passed
        ? 'Say what becomes of it: record the paper that follows, or close it with `closure: {decision: archived}`.'
        : 'Settle with the partner whether it goes on, and record what was decided: `closure: {decision: renewing}` or `closure: {decision: not-renewing}`.',
  }),
  'notice-deadline': ({ day, away, passed, automatic }) => ({
    says: passed ? `Notice could be given until ${day}, ${away}.` : `Notice counts until ${day}, ${away}.`,
    next: passed
      ? automatic
        ? 'It goes on by itself now. If that is not wanted, talk to the partner.'
        : 'Ask the partner whether a late proposal is still welcome.'
      : automatic
        ? 'It goes on by itself unless notice is given: decide, and write to the partner in time if it is to end.'
        : 'Decide, and propose the renewal to the partner in time.',
  }),
  'renewal-decision': ({ day, away, id }) => ({
    says: `Nobody has recorded whether it is to be renewed; its last day is ${day}, ${away}.`,
    next: `Decide, and record it: \`mou renew ${id}\` prepares the successor; otherwise write \`closure: {decision: not-renewing}\`.`,
  }),
  lapse: ({ day, away }) => ({
    says: `It lapses after ${day}, ${away}, unless something is done under it.`,
    next: 'Hold an activity before that day, and record it with this agreement in its `under`.',
  }),
  'follow-up': ({ item, day, away, passed }) => ({
    says: passed ? `"${item}" was due on ${day}, ${away}.` : `"${item}" is due on ${day}, ${away}.`,
    next: 'Do it, and write `done` with the day; or agree on another `due`.',
  }),
  unsigned: ({ day, away, passed }) => ({
    says: `It ${passed ? 'should have begun' : 'should begin'} on ${day}, ${away}, and not all have signed.`,
    next: 'Get the missing signature and record `signed`, or agree on a later start.',
  }),
  stalled: ({ day, away }) => ({
    says: `Its process has counted as stalled since ${day}, ${away}.`,
    next: 'Ask the partner and record the new stage, or close the matter: `closure: {decision: abandoned}`.',
  }),
  dormant: ({ day, away, passed }) => ({
    says: passed
      ? `It has counted as dormant since ${day}, ${away}: nothing is recorded as done under it.`
      : `It counts as dormant from ${day}, ${away}, if nothing is done under it.`,
    next: 'Plan an activity, or record those that were held and name this agreement in their `under`.',
  }),
  dues: ({ item, day, away, passed }) => ({
    says: `The dues of ${item} ${passed ? 'were' : 'are'} payable by ${day}, ${away}.`,
    next: 'Pay, and write `paid` with the day.',
  }),
  evidence: ({ day, away }) => ({
    says: `It was held on ${day}, ${away}, and no evidence of it is recorded.`,
    next: 'Name a report, an attendance list or a photo under `evidence`.',
  }),
  report: ({ day, away, passed }) => ({
    says: `The cooperation report (Laporan Kerma) ${passed ? 'was' : 'is'} due on ${day}, ${away}.`,
    next: 'Complete the records of the semester, report them, and write the day under `reported`.',
  }),
} satisfies Telling;

const INDONESIAN = {
  'last-day': ({ day, away, passed, renewing, lapsed, id }) => ({
    says: passed
      ? `${lapsed ? 'Gugur karena tanpa kegiatan; hari' : 'Hari'} terakhirnya ${day}, ${away}.`
      : `Hari terakhirnya ${day}, ${away}.`,
    next: renewing
      ? `Perpanjangan sedang diproses: mintakan tanda tangan naskah barunya, lalu catat dengan \`supersedes: [${id}]\`.`
      : passed
        ? 'Tentukan kelanjutannya: catat naskah penerusnya, atau tutup dengan `closure: {decision: archived}`.'
        : 'Sepakati dengan mitra apakah kerja sama ini dilanjutkan, lalu catat keputusannya: `closure: {decision: renewing}` atau `closure: {decision: not-renewing}`.',
  }),
  'notice-deadline': ({ day, away, passed, automatic }) => ({
    says: passed
      ? `Pemberitahuan dapat disampaikan sampai ${day}, ${away}.`
      : `Pemberitahuan paling lambat disampaikan ${day}, ${away}.`,
    next: passed
      ? automatic
        ? 'Perjanjian ini kini berlanjut dengan sendirinya. Bila tidak dikehendaki, bicarakan dengan mitra.'
        : 'Tanyakan kepada mitra apakah usulan yang terlambat masih dapat diterima.'
      : automatic
        ? 'Tanpa pemberitahuan, perjanjian ini berlanjut dengan sendirinya: putuskan, dan surati mitra tepat waktu bila hendak diakhiri.'
        : 'Putuskan, lalu sampaikan usulan perpanjangan kepada mitra tepat waktu.',
  }),
  'renewal-decision': ({ day, away, id }) => ({
    says: `Belum dicatat apakah akan diperpanjang; hari terakhirnya ${day}, ${away}.`,
    next: `Putuskan, lalu catat: \`mou renew ${id}\` menyiapkan penerusnya; bila tidak, tulis \`closure: {decision: not-renewing}\`.`,
  }),
  lapse: ({ day, away }) => ({
    says: `Gugur sesudah ${day}, ${away}, bila tetap tanpa kegiatan.`,
    next: 'Adakan kegiatan sebelum hari itu, lalu catat dan sebutkan perjanjian ini pada `under`-nya.',
  }),
  'follow-up': ({ item, day, away }) => ({
    says: `"${item}" jatuh tempo ${day}, ${away}.`,
    next: 'Kerjakan, lalu tulis `done` beserta tanggalnya; atau sepakati `due` yang baru.',
  }),
  unsigned: ({ day, away, passed }) => ({
    says: `${passed ? 'Seharusnya sudah mulai' : 'Seharusnya mulai'} ${day}, ${away}, tetapi belum semua pihak menandatangani.`,
    next: 'Mintakan tanda tangan yang kurang dan catat `signed`, atau sepakati tanggal mulai yang lebih lambat.',
  }),
  stalled: ({ day, away }) => ({
    says: `Prosesnya terhitung macet sejak ${day}, ${away}.`,
    next: 'Tanyakan kepada mitra dan catat tahap barunya, atau tutup urusannya: `closure: {decision: abandoned}`.',
  }),
  dormant: ({ day, away, passed }) => ({
    says: passed
      ? `Terhitung tidur sejak ${day}, ${away}: belum ada kegiatan yang tercatat di bawahnya.`
      : `Terhitung tidur mulai ${day}, ${away}, bila tetap tanpa kegiatan.`,
    next: 'Rencanakan kegiatan, atau catat yang sudah dilaksanakan dan sebutkan perjanjian ini pada `under`-nya.',
  }),
  dues: ({ item, day, away }) => ({
    says: `Iuran ${item} jatuh tempo ${day}, ${away}.`,
    next: 'Bayar, lalu tulis `paid` beserta tanggalnya.',
  }),
  evidence: ({ day, away }) => ({
    says: `Dilaksanakan ${day}, ${away}, dan belum ada buktinya.`,
    next: 'Sebutkan laporan, daftar hadir, atau foto pada `evidence`.',
  }),
  report: ({ day, away }) => ({
    says: `Laporan kerja sama (Laporan Kerma) jatuh tempo ${day}, ${away}.`,
    next: 'Lengkapi data semester ini, laporkan, lalu tulis tanggalnya pada `reported`.',
  }),
} satisfies Telling;

/** What a reminder says, and what to do next, by what it reminds of. */
export const REMINDER_SENTENCES = { en: ENGLISH, id: INDONESIAN } as const;
