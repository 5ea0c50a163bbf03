/** What `mou remind` says beside the reminders themselves. */
import type { Language } from './language.ts';
import { formatCount } from './numbers.ts';

type RemindTexts = {
  readonly notRecorded: string;
  readonly recorded: (count: number) => string;
  readonly wouldRecord: (count: number) => string;
  readonly passedOver: (count: number) => string;
};

const REMINDERS = { en: ['reminder', 'reminders'], id: 'pengingat' } as const;
const LINES = { en: ['line', 'lines'], id: 'baris' } as const;

export const REMIND_TEXTS: Readonly<Record<Language, RemindTexts>> = {
  en: {
    notRecorded:
      'Nothing was written down: these stay due until `mou remind --record` or `mou remind --send`.',
    recorded: (count) =>
      `${formatCount(count, REMINDERS, 'en')} written down as told, in .mou/reminders.jsonl.`,
    wouldRecord: (count) =>
      `${formatCount(count, REMINDERS, 'en')} would be written down as told; nothing was.`,
    passedOver: (count) =>
      `${formatCount(count, LINES, 'en')} of .mou/reminders.jsonl could not be read and ${count === 1 ? 'was' : 'were'} passed over; what ${count === 1 ? 'it says' : 'they say'} may be told again.`,
  },
  id: {
    notRecorded:
      'Tidak ada yang dicatat: semua ini tetap diingatkan sampai `mou remind --record` atau `mou remind --send`.',
    recorded: (count) =>
      `${formatCount(count, REMINDERS, 'id')} dicatat sudah disampaikan, dalam .mou/reminders.jsonl.`,
    wouldRecord: (count) =>
      `${formatCount(count, REMINDERS, 'id')} akan dicatat sudah disampaikan; belum ada yang dicatat.`,
    passedOver: (count) =>
      `${formatCount(count, LINES, 'id')} dalam .mou/reminders.jsonl tidak terbaca dan dilewati; isinya mungkin diingatkan lagi.`,
  },
};
