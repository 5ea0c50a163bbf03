/** The window of an agreement in one sentence, for people who cannot see its picture. */
import type { Language } from './language.ts';

type Window = {
  readonly isSigned: boolean;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly state: string;
  readonly asOf: string;
};

export const WINDOW_TEXTS: Readonly<Record<Language, { readonly alt: (window: Window) => string }>> = {
  en: {
    alt: ({ isSigned, from, to, state, asOf }) => {
      const since = from === undefined ? '' : ` from ${from}`;
      const until = to === undefined ? ' with no known end' : ` to ${to}`;
      return `${isSigned ? 'Window' : 'On its way to signature'}${since}${until}; ${state} as of ${asOf}.`;
    },
  },
  id: {
    alt: ({ isSigned, from, to, state, asOf }) => {
      const since = from === undefined ? '' : ` sejak ${from}`;
      const until = to === undefined ? ', akhirnya tidak diketahui' : ` sampai ${to}`;
      return `${isSigned ? 'Masa berlaku' : 'Dalam proses'}${since}${until}; ${state} per ${asOf}.`;
    },
  },
};
