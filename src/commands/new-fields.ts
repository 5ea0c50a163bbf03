/** What is given on the command line, as the fields of a new record. */
import type { Day } from '../calendar/day.ts';
import { readDayWord } from '../calendar/day-words.ts';
import type { Language } from '../locale/language.ts';
import { instrumentLabel } from '../output/labels.ts';
import { countryNamed } from '../records/country-names.ts';
import type { PlainMap, PlainValue } from '../records/read-node.ts';
import type { Kind } from '../records/record.ts';
import { institutionOf, ourInstitution } from '../register/parties.ts';
import type { Register } from '../register/register.ts';
import type { Text } from '../locale/text.ts';
import { formatList } from '../locale/lists.ts';
import { readForms } from './form-words.ts';
import { asParty, asReference, readInstitution } from './institution-words.ts';
import type { NewOptions } from './new-options.ts';
import { INSTITUTION_TYPE_OPTION, INSTRUMENT_OPTION } from './list-words.ts';
import { commaApart, readWords, type WordOption } from './word-option.ts';

type Given = {
  readonly register: Register;
  readonly options: NewOptions;
  readonly today: Day;
  readonly language: Language;
};

/** The fields that the options give; those of a list only where it is not empty. */
export function fieldsGiven(kind: Kind, given: Given): PlainMap {
  const fields: Fields = { ...OF_KIND[kind](given), owner: given.options.owner };
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, PlainValue] => !isNothing(entry[1])),
  );
}

/** The id that one word means. */
function wordGiven(option: WordOption, word: string | undefined): string | undefined {
  return word === undefined ? undefined : readWords(option, [word])[0];
}

type Fields = Readonly<Record<string, PlainValue | undefined>>;

const OF_KIND: Readonly<Record<Kind, (given: Given) => Fields>> = {
  agreement: ({ register, options, today, language }) => {
    const parties = partiesOf(register, options.party);
    const { title, lasts } = options;
    const instrument = wordGiven(INSTRUMENT_OPTION, options.instrument);
    const term = withoutNothing({
      from: dayGiven(options.starts, today),
      lasts,
      until: dayGiven(options.until, today),
      open: options.open ? true : undefined,
    });
    return {
      title: title ?? titleOf(register, instrument, parties, language),
      instrument,
      scope: [...readForms('--form', register, options.form)],
      parties,
      term,
      under: options.under[0],
    };
  },
  institution: ({ options: { name, alsoKnownAs, type, country, city } }) => ({
    name,
    also_known_as: [...alsoKnownAs],
    type: wordGiven(INSTITUTION_TYPE_OPTION, type),
    country: country === undefined ? undefined : (countryNamed(country)?.id ?? country),
    city,
  }),
  activity: ({ register, options, today }) => ({
    title: options.title,
    form: readForms('--form', register, options.form)[0],
    on: dayGiven(options.on, today),
    planned: dayGiven(options.planned, today),
    place: options.place,
    host:
      options.host === undefined ? undefined : asReference(readInstitution('--host', register, options.host)),
    under: [...commaApart(options.under)],
  }),
  membership: ({ register, options: { network, member, joined } }) => ({
    network: network === undefined ? undefined : asReference(readInstitution('--network', register, network)),
    member:
      member === undefined
        ? ourReference(register)
        : asReference(readInstitution('--member', register, member)),
    joined,
  }),
};

/** The parties in their order; ours first where nobody named it. */
function partiesOf(register: Register, words: readonly string[]): PlainMap[] {
  if (words.length === 0) return [];
  const parties = words.map((word) => asParty(readInstitution('--party', register, word)));
  const ours = ourReference(register);
  const own = typeof ours === 'string' ? { institution: ours } : ours;
  const isNamed = parties.some((party) => JSON.stringify(party) === JSON.stringify(own));
  return own === undefined || isNamed ? parties : [own, ...parties];
}

function ourReference(register: Register): string | PlainMap | undefined {
  const ours = ourInstitution(register);
  if (ours === undefined) return undefined;
  return (
    ours.id ?? { name: ours.name ?? '', ...(ours.country === undefined ? {} : { country: ours.country }) }
  );
}

/** "Nota Kesepahaman Universitas Lembah Anai dan Chiang Mai University". */
function titleOf(
  register: Register,
  instrument: string | undefined,
  parties: readonly PlainMap[],
  language: Language,
): string | undefined {
  if (parties.length < 2) return undefined;
  const names = parties.map(({ institution, name }) =>
    typeof institution === 'string' ? institutionOf(register, institution).name : name,
  );
  const list = formatList(names.map(String), 'and', language);
  const paper = instrument === undefined ? COOPERATION[language] : instrumentLabel(instrument, language);
  return language === 'en' && instrument !== undefined ? `${paper} between ${list}` : `${paper} ${list}`;
}

const COOPERATION: Text = { en: 'Cooperation of', id: 'Kerja sama' };

/** A day as people type it; anything else as it is written, for a record may hold as much of a date as is known. */
function dayGiven(text: string | undefined, today: Day): string | undefined {
  return text === undefined ? undefined : (readDayWord(text, today) ?? text.trim());
}

function withoutNothing(map: Fields): PlainMap {
  return Object.fromEntries(
    Object.entries(map).filter((entry): entry is [string, PlainValue] => entry[1] !== undefined),
  );
}

function isNothing(value: PlainValue | undefined): boolean {
  return value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);
}
