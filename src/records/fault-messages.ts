/** The reading rules, their messages, and the data of each; the sentences stand in `faults/`. */
import type { Day } from '../calendar/day.ts';
import type { Text } from '../locale/text.ts';

/** Words for what a field takes, worded by each language. */
export type ExpectedType = 'text' | 'number' | 'integer' | 'text-or-map';

/** A field's name with the value that stands there, shortened where it is long. */
type Field = { readonly key: string };
type FieldValue = Field & { readonly value: string };
type Suggested = { readonly suggestion: string | undefined };
type Nothing = Readonly<Record<string, never>>;

export type FaultMessages = {
  'yaml-syntax': {
    tab: Nothing;
    /** A blank that looks like one and is none, as copied texts bring along. */
    strangeBlank: Nothing;
    /** `value` is what follows the field's name. */
    missingColon: FieldValue & { readonly text: string };
    missingSpace: FieldValue;
    looseText: { readonly text: string };
    separator: Nothing;
    /** Without a key the value is an entry of a list. */
    colonInValue: { readonly key: string | undefined; readonly value: string };
    indentedAfterValue: Field;
    indent: Nothing;
    /** A field in the column of the hyphens of a list, to whose items it belongs. */
    besideItem: FieldValue & { readonly parent: string };
    wordQuotes: { readonly value: string | undefined };
    unclosedQuote: { readonly quote: string };
    textAfterQuote: { readonly quote: string };
    unclosedBracket: { readonly bracket: string };
    extraBracket: { readonly bracket: string };
    missingComma: Nothing;
    extraComma: Nothing;
    commaInValue: FieldValue;
    valueWithoutName: { readonly value: string };
    reservedCharacter: { readonly character: string; readonly value: string };
    dashAlone: Field;
    listOnKeyLine: Field;
    listDash: Field;
    backslash: Nothing;
    notFields: Nothing;
    other: { readonly detail: string };
  };
  'conflict-marker': { found: { readonly marker: string } };
  'wrong-encoding': { utf16: Nothing; notUtf8: Nothing; control: { readonly code: string } };
  'unreadable-file': {
    notRegular: Nothing;
    linkOutside: Nothing;
    denied: { readonly detail: string };
    tooLarge: { readonly bytes: number; readonly limit: number };
  };
  /** Without a limit the parser itself gave up. */
  'too-complex': { depth: { readonly limit: number | undefined }; aliases: { readonly limit: number } };
  'duplicate-key': { again: Field; first: Field; newRecord: Nothing };
  'unsupported-yaml': {
    tag: { readonly tag: string };
    complexKey: Nothing;
    unsafeKey: Field;
    mergeKey: Nothing;
    unknownAlias: { readonly name: string };
  };
  'missing-value': {
    empty: Field;
    emptyItem: Field;
    hash: Field;
    /** A dash, a question mark or "belum ada" in a field that takes no free text. */
    placeholder: FieldValue;
  };
  'unknown-kind': { missing: Nothing; unknown: { readonly value: string } & Suggested };
  'unknown-key': {
    /** `notes` is there to take what has no field. */
    unknown: Field & Suggested & { readonly hasNotes: boolean };
    /** The field exists, but within another one of this place. */
    inside: Field & { readonly parent: string };
    /** The field exists, but in the items of a list of this place. */
    insideItems: Field & { readonly parent: string };
    /** The field exists, but beside the one that holds it here. */
    outside: Field & { readonly parent: string };
    status: Field;
  };
  'missing-key': {
    /** `kind` is the kind of record; undefined where the field is missing further inside, in `parent`. */
    missing: Field & { readonly kind: string | undefined; readonly parent: string | undefined };
  };
  'wrong-type': {
    expected: FieldValue & Suggested & { readonly expected: ExpectedType };
    colonInText: { readonly value: string };
    yesNo: FieldValue & Suggested;
    /** `suggestion` is the value as a list, where that can be told. */
    list: FieldValue & Suggested;
    /** `fields` are the names of what belongs there, the likeliest first. */
    parts: FieldValue & { readonly fields: readonly string[] };
    writtenNumber: FieldValue & { readonly plain: string };
    ambiguousNumber: FieldValue & { readonly thousands: string; readonly fraction: string };
    tooSmall: FieldValue & { readonly limit: number };
    tooLarge: FieldValue & { readonly limit: number };
  };
  'invalid-day': {
    notADay: FieldValue & Suggested;
    notADate: FieldValue & Suggested;
    notAPeriod: FieldValue & Suggested;
    notAStart: FieldValue & Suggested;
    twoReadings: { readonly value: string; readonly dayFirst: Day; readonly monthFirst: Day };
    spreadsheetNumber: { readonly value: string; readonly day: Day };
    noSuchMonth: { readonly value: string; readonly month: number } & Suggested;
    noSuchDay: {
      readonly value: string;
      readonly year: number;
      readonly month: number;
      readonly last: number;
    };
    notExact: FieldValue;
    /** As in `invalid-duration`. */
    noEnd: FieldValue;
    reversed: { readonly value: string; readonly suggestion: string };
  };
  'invalid-duration': {
    unreadable: FieldValue;
    noUnit: FieldValue;
    noTime: FieldValue;
    negative: FieldValue;
    contradiction: FieldValue;
    notExact: FieldValue;
    tooLong: FieldValue;
    /** A day stands where a length of time belongs. */
    day: FieldValue;
    /** Words for "without an end" or "as agreed" where the last day of a term is told. */
    noEnd: FieldValue;
  };
  'invalid-id': {
    form: FieldValue & Suggested;
    reference: FieldValue & Suggested;
    /** A reference that may also be described in place. */
    inPlace: FieldValue;
    /** The name of an institution that has a record. */
    nameOfRecord: FieldValue & { readonly id: string };
    owner: FieldValue;
    /** A party of the same agreement, which its position may name as well. */
    party: FieldValue & Suggested;
  };
  'unknown-value': {
    unknown: FieldValue & Suggested & { readonly allowed: readonly string[] };
    /** One of very many codes; `examples` are some that are common here. */
    code: FieldValue & Suggested & { readonly examples: readonly string[] };
  };
  'unknown-country': {
    name: FieldValue & { readonly code: string; readonly country: Text };
    unknown: FieldValue & {
      readonly suggestion: { readonly code: string; readonly country: Text } | undefined;
    };
  };
  'invalid-value': {
    email: FieldValue;
    whatsapp: FieldValue;
    dayOfYear: FieldValue;
    webAddress: FieldValue & Suggested;
    fingerprint: FieldValue;
    constant: FieldValue & { readonly expected: string };
    form: FieldValue;
    timeZone: FieldValue;
  };
  'own-schema': {
    missing: { readonly path: string };
    unusable: { readonly path: string; readonly detail: string };
  };
  'too-few': { items: Field & { readonly minimum: number; readonly count: number } };
  'nameless-party': { party: Nothing };
  'word-quotes': { found: FieldValue };
};

export type FaultId = keyof FaultMessages;
