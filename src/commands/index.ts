/** The one list of commands; each is loaded when it is called. */
import type { CommandEntry } from './command.ts';

export const commands: readonly CommandEntry[] = [
  {
    name: 'init',
    group: 'begin',
    summary: { en: 'Set up a register', id: 'Menyiapkan sebuah register' },
    load: async () => (await import('./init.ts')).init,
  },
  {
    name: 'import',
    group: 'begin',
    summary: {
      en: 'Rows of a spreadsheet as records, with every assumption listed',
      id: 'Baris lembar kerja menjadi data, dengan semua asumsi terdaftar',
    },
    load: async () => (await import('./import.ts')).importCommand,
  },
  {
    name: 'new',
    group: 'begin',
    summary: {
      en: 'Make an agreement, an institution, an activity or a membership',
      id: 'Membuat perjanjian, lembaga, kegiatan, atau keanggotaan',
    },
    load: async () => (await import('./new.ts')).newRecord,
  },
  {
    name: 'check',
    group: 'check',
    summary: {
      en: 'Check the records of a register',
      id: 'Memeriksa data dalam sebuah register',
    },
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'rules',
    group: 'check',
    summary: {
      en: 'List the rules of mou check, or explain one',
      id: 'Memuat aturan mou check, atau menjelaskan salah satunya',
    },
    load: async () => (await import('./rules.ts')).rules,
  },
  {
    name: 'fmt',
    group: 'check',
    summary: {
      en: 'Put the fields of every record in one order and spacing',
      id: 'Merapikan urutan dan spasi isian setiap data',
    },
    load: async () => (await import('./fmt.ts')).fmt,
  },
  {
    name: 'diff',
    group: 'check',
    summary: {
      en: 'What a change means: windows, deadlines, states and findings that move',
      id: 'Arti sebuah perubahan: masa berlaku, batas, status, temuan yang bergeser',
    },
    load: async () => (await import('./diff.ts')).diff,
  },
  {
    name: 'status',
    group: 'look',
    summary: {
      en: 'The register at a glance: counts, what needs somebody, the next dates',
      id: 'Register sekilas: jumlah, yang perlu ditangani, tanggal berikutnya',
    },
    load: async () => (await import('./status.ts')).status,
  },
  {
    name: 'list',
    group: 'look',
    summary: {
      en: 'A table of agreements or other records, chosen by state, partner, days ...',
      id: 'Daftar perjanjian atau data lain, menurut status, mitra, hari ...',
    },
    load: async () => (await import('./list.ts')).list,
  },
  {
    name: 'show',
    group: 'look',
    summary: {
      en: 'One record: parties, window, family, activities, findings',
      id: 'Satu data: para pihak, masa berlaku, keluarga, kegiatan, temuan',
    },
    load: async () => (await import('./show.ts')).show,
  },
  {
    name: 'explain',
    group: 'look',
    summary: {
      en: 'Why a date is what it is: every step, its rule and its lines',
      id: 'Mengapa sebuah tanggal demikian: setiap langkah, aturan, dan barisnya',
    },
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'timeline',
    group: 'look',
    summary: {
      en: 'Agreements as bars over time, in the terminal or as a picture for paper',
      id: 'Perjanjian sebagai batang sepanjang waktu, di terminal atau sebagai gambar',
    },
    load: async () => (await import('./timeline.ts')).timeline,
  },
  {
    name: 'log',
    group: 'look',
    summary: {
      en: 'The history of one record in git, in words',
      id: 'Riwayat satu data dalam git, dengan kata-kata',
    },
    load: async () => (await import('./log.ts')).log,
  },
  {
    name: 'sign',
    group: 'edit',
    summary: {
      en: 'Record who signed an agreement, and when',
      id: 'Mencatat siapa yang menandatangani perjanjian, dan kapan',
    },
    load: async () => (await import('./sign.ts')).sign,
  },
  {
    name: 'renew',
    group: 'edit',
    summary: { en: 'Prepare the successor of an agreement', id: 'Menyiapkan penerus sebuah perjanjian' },
    load: async () => (await import('./renew.ts')).renew,
  },
  {
    name: 'amend',
    group: 'edit',
    summary: {
      en: 'Record an addendum: a new end, other forms',
      id: 'Mencatat adendum: akhir yang baru, bentuk kegiatan lain',
    },
    load: async () => (await import('./amend.ts')).amend,
  },
  {
    name: 'terminate',
    group: 'edit',
    summary: {
      en: 'Record that an agreement ends before its end',
      id: 'Mencatat pengakhiran perjanjian sebelum waktunya',
    },
    load: async () => (await import('./terminate.ts')).terminate,
  },
  {
    name: 'done',
    group: 'edit',
    summary: { en: 'Record that a follow-up is done', id: 'Mencatat tindak lanjut yang selesai' },
    load: async () => (await import('./done.ts')).done,
  },
  {
    name: 'attach',
    group: 'edit',
    summary: {
      en: 'Copy a scan into the register and link it',
      id: 'Menyalin hasil pindai ke register dan menautkannya',
    },
    load: async () => (await import('./attach.ts')).attach,
  },
  {
    name: 'merge',
    group: 'edit',
    summary: {
      en: 'Make two records of one institution one',
      id: 'Menggabungkan dua data dari satu lembaga',
    },
    load: async () => (await import('./merge.ts')).merge,
  },
  {
    name: 'rename',
    group: 'edit',
    summary: { en: 'Change an id everywhere it is named', id: 'Mengganti id di mana pun disebut' },
    load: async () => (await import('./rename.ts')).rename,
  },
  {
    name: 'remind',
    group: 'hand-on',
    summary: {
      en: 'What somebody has to be reminded of: shown, written down as told, or sent',
      id: 'Hal yang perlu diingatkan: ditampilkan, dicatat sudah disampaikan, atau dikirim',
    },
    load: async () => (await import('./remind.ts')).remind,
  },
  {
    name: 'calendar',
    group: 'hand-on',
    summary: {
      en: 'Last days, notice deadlines and follow-ups for any calendar',
      id: 'Hari terakhir, batas pemberitahuan, dan tindak lanjut untuk kalender apa pun',
    },
    load: async () => (await import('./calendar.ts')).calendar,
  },
  {
    name: 'report',
    group: 'hand-on',
    summary: {
      en: 'Pages to print and to hand on: summary, register, letters, minutes',
      id: 'Halaman untuk dicetak dan dibagikan: ringkasan, rekapitulasi, surat, notulen',
    },
    load: async () => (await import('./report.ts')).report,
  },
  {
    name: 'templates',
    group: 'hand-on',
    summary: {
      en: 'The templates of reports: list them, or copy them to make your own',
      id: 'Templat laporan: menampilkan daftarnya, atau menyalin untuk diubah',
    },
    load: async () => (await import('./templates.ts')).templates,
  },
  {
    name: 'export',
    group: 'hand-on',
    summary: {
      en: 'Records as a workbook, CSV or JSON, whole enough to come back',
      id: 'Data sebagai buku kerja, CSV, atau JSON, cukup utuh untuk dikembalikan',
    },
    load: async () => (await import('./export.ts')).exportCommand,
  },
  {
    name: 'schema',
    group: 'more',
    summary: {
      en: 'The record format as JSON Schema',
      id: 'Bentuk data sebagai JSON Schema',
    },
    load: async () => (await import('./schema.ts')).schema,
  },
  {
    name: 'completions',
    group: 'more',
    summary: {
      en: 'Let the tab key complete commands, ids and words in your shell',
      id: 'Membuat tombol tab melengkapi perintah, id, dan kata dalam shell',
    },
    load: async () => (await import('./completions.ts')).completions,
  },
];
