/** What `mou init` asks on a terminal. */
import type { LastDayConvention } from '../calendar/last-day.ts';
import type { Language } from './language.ts';

type InitQuestions = {
  readonly intro: string;
  readonly name: string;
  readonly id: string;
  readonly country: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly lastDay: (start: string) => string;
  readonly lastDayChoice: Readonly<Record<LastDayConvention, (end: string) => string>>;
  readonly outro: string;
  readonly cancelled: string;
};

/** The questions in each language, in the order in which they are asked. */
export const INIT_QUESTIONS: Readonly<Record<Language, InitQuestions>> = {
  en: {
    intro: 'A new register. Enter accepts, the arrow keys choose, Ctrl+C stops.',
    name: 'What is your institution called?',
    id: 'By what short name shall records mean it? (mou rename can change it later)',
    country: 'In which country is it? (two-letter code or name)',
    language: 'In which language shall mou speak in this register?',
    languages: { id: 'Indonesian', en: 'English' },
    lastDay: (start) =>
      [
        `An agreement of five years is signed on ${start}.`,
        'On which day is it in force for the last time? Offices differ: follow your',
        'own habit. A single agreement can still be counted the other way.',
      ].join('\n'),
    lastDayChoice: {
      'day-before': (end) => `${end}, the day before the same date (day-before)`,
      anniversary: (end) => `${end}, the same date (anniversary)`,
    },
    outro: 'Thank you.',
    cancelled: 'You stopped before the last answer. Nothing was written.',
  },
  id: {
    intro: 'Register baru. Enter menerima, tombol panah memilih, Ctrl+C berhenti.',
    name: 'Apa nama lembaga Anda?',
    id: 'Apa nama pendeknya, untuk dipakai dalam data? (kelak dapat diganti dengan mou rename)',
    country: 'Di negara mana? (kode dua huruf atau nama)',
    language: 'Dengan bahasa apa mou berbicara dalam register ini?',
    languages: { id: 'Indonesia', en: 'Inggris' },
    lastDay: (start) =>
      [
        `Sebuah perjanjian lima tahun ditandatangani pada ${start}.`,
        'Pada tanggal berapa ia terakhir kali berlaku? Kebiasaan kantor berbeda:',
        'ikuti kebiasaan Anda. Satu perjanjian masih dapat dihitung dengan cara lain.',
      ].join('\n'),
    lastDayChoice: {
      'day-before': (end) => `${end}, sehari sebelum tanggal yang sama (day-before)`,
      anniversary: (end) => `${end}, tanggal yang sama (anniversary)`,
    },
    outro: 'Terima kasih.',
    cancelled: 'Anda berhenti sebelum jawaban terakhir. Tidak ada yang ditulis.',
  },
};
