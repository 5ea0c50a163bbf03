/** What `mou new` and the other editing commands ask on a terminal. */
import type { Kind } from './kind-names.ts';
import type { Language } from './language.ts';

type NewQuestions = {
  readonly intro: Readonly<Record<Kind, string>>;
  readonly stopped: string;
  readonly needed: string;
  readonly partner: string;
  /** For what the list does not hold; `typed` is what was looked for in it. */
  readonly other: (typed: string) => string;
  readonly otherName: string;
  readonly instrument: string;
  readonly notKnown: string;
  readonly forms: string;
  readonly lasts: string;
  readonly name: string;
  readonly country: string;
  readonly type: string;
  readonly title: string;
  readonly form: string;
  readonly held: string;
  readonly under: string;
  readonly none: string;
  readonly network: string;
};

export const NEW_QUESTIONS: Readonly<Record<Language, NewQuestions>> = {
  en: {
    intro: {
      agreement: 'A new agreement. Enter accepts, typing searches, Ctrl+C stops.',
      institution: 'A new institution. Enter accepts, typing searches, Ctrl+C stops.',
      activity: 'A new activity. Enter accepts, typing searches, Ctrl+C stops.',
      membership: 'A new membership. Enter accepts, typing searches, Ctrl+C stops.',
    },
    stopped: 'You stopped before the last answer. Nothing was written.',
    needed: 'This is needed.',
    partner: 'With whom?',
    other: (typed) => (typed === '' ? 'another one: type its name' : `another one: “${typed}”`),
    otherName: 'What is it called? Its country may stand in brackets: Chiang Mai University (TH)',
    instrument: 'What is the paper?',
    notKnown: 'not known yet',
    forms: 'Which forms of cooperation?',
    lasts: 'How long does it last, as in 5 years? (Enter: not known yet)',
    name: 'What is it called, as it writes itself?',
    country: 'In which country is it? (two-letter code or name; Enter: not known)',
    type: 'What sort of institution is it?',
    title: 'What is it called?',
    form: 'What sort of activity is it?',
    held: 'When was it held, as in 2026-03-02 or 2026-03-02/2026-03-05? (Enter: not held yet)',
    under: 'Which agreement does it carry out?',
    none: 'none',
    network: 'Of which network?',
  },
  id: {
    intro: {
      agreement: 'Perjanjian baru. Enter menerima, ketik untuk mencari, Ctrl+C berhenti.',
      institution: 'Lembaga baru. Enter menerima, ketik untuk mencari, Ctrl+C berhenti.',
      activity: 'Kegiatan baru. Enter menerima, ketik untuk mencari, Ctrl+C berhenti.',
      membership: 'Keanggotaan baru. Enter menerima, ketik untuk mencari, Ctrl+C berhenti.',
    },
    stopped: 'Anda berhenti sebelum jawaban terakhir. Tidak ada yang ditulis.',
    needed: 'Ini diperlukan.',
    partner: 'Dengan siapa?',
    other: (typed) => (typed === '' ? 'yang lain: ketik namanya' : `yang lain: “${typed}”`),
    otherName: 'Apa namanya? Negaranya boleh dalam kurung: Chiang Mai University (TH)',
    instrument: 'Apa jenis naskahnya?',
    notKnown: 'belum diketahui',
    forms: 'Bentuk kegiatan apa saja?',
    lasts: 'Berapa lama berlakunya, misalnya 5 tahun? (Enter: belum diketahui)',
    name: 'Apa namanya, seperti yang dipakainya sendiri?',
    country: 'Di negara mana? (kode dua huruf atau nama; Enter: tidak diketahui)',
    type: 'Lembaga apa?',
    title: 'Apa judulnya?',
    form: 'Kegiatan apa?',
    held: 'Kapan dilaksanakan, misalnya 2026-03-02 atau 2026-03-02/2026-03-05? (Enter: belum)',
    under: 'Melaksanakan perjanjian yang mana?',
    none: 'tidak ada',
    network: 'Jejaring yang mana?',
  },
};
