/** What has to be known to set up a register, and the reading of what people answer. */
import type { LastDayConvention } from '../calendar/last-day.ts';
import { INIT_PROBLEMS } from '../locale/init.ts';
import type { Language } from '../locale/language.ts';
import type { Text } from '../locale/text.ts';
import { countryNamed } from '../records/country-names.ts';
import { idFromName } from './id-from-name.ts';

/** `name`, `id` and `country` are those of the institution whose register it is. */
export type RegisterAnswers = {
  readonly name: string;
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly language: Language;
  readonly lastDay: LastDayConvention;
};

/** An answer as it will be used, or what is wrong with it. */
export type Reading = { readonly value: string } | { readonly problem: Text };

/** A name on one line, without what no name holds: line breaks, tabs, control characters. */
export function readName(text: string): Reading {
  const value = text
    .normalize('NFC')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return value === '' ? { problem: INIT_PROBLEMS.name } : { value };
}

/** An id as records know it; one that Windows refuses as a file name is refused. */
export function readId(text: string): Reading {
  const value = text.trim();
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) return { problem: INIT_PROBLEMS.id(idFromName(value)) };
  return DEVICES.test(value) ? { problem: INIT_PROBLEMS.device(value) } : { value };
}

// The names of devices, whatever stands after them: "Naming Files, Paths, and Namespaces", Microsoft Learn.
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A country by its code in small or capital letters, or by its name in Indonesian or English. */
export function readCountry(text: string): Reading {
  const country = countryNamed(text);
  return country === undefined ? { problem: INIT_PROBLEMS.country } : { value: country.id };
}
