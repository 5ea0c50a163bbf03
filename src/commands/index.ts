/** The one list of commands; each is loaded when it is called. */
import type { CommandEntry } from './command.ts';

export const commands: readonly CommandEntry[] = [
  {
    name: 'check',
    summary: {
      en: 'Check the records of a register',
      id: 'Memeriksa data dalam sebuah register',
    },
    load: async () => (await import('./check.ts')).check,
  },
];
