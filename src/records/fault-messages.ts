/** The reading rules, their messages, and the data of each; the sentences stand in `faults/`. */

/** Words for what a field takes, worded by each language. */
export type ExpectedType = 'text' | 'number' | 'integer' | 'boolean' | 'list' | 'map' | 'text-or-map';

/** A field's name with the value that stands there, shortened where it is long. */
type Field = { readonly key: string };
type FieldValue = Field & { readonly value: string };
type Nothing = Readonly<Record<never, never>>;

export type FaultMessages = {
  'yaml-syntax': {
    tab: Nothing;
    missingColon: { readonly text: string; readonly key: string | undefined };
    colonInValue: { readonly key: string };
    indentedAfterValue: { readonly key: string };
    wordQuotes: Nothing;
    unclosedQuote: { readonly quote: string };
    textAfterQuote: { readonly quote: string };
    unclosedBracket: { readonly bracket: string };
    indent: Nothing;
    reservedCharacter: { readonly character: string };
    unknownAlias: { readonly name: string };
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
  'too-complex': { depth: { readonly limit: number }; aliases: { readonly limit: number } };
  'duplicate-key': { again: Field; first: Field };
  'unsupported-yaml': {
    tag: { readonly tag: string };
    complexKey: Nothing;
    unsafeKey: Field;
    mergeKey: Nothing;
  };
  'missing-value': { empty: Field; hash: Field };
  'unknown-kind': {
    missing: Nothing;
    unknown: { readonly value: string; readonly suggestion: string | undefined };
  };
  'unknown-key': { unknown: Field & { readonly suggestion: string | undefined } };
  'missing-key': { missing: Field & { readonly kind: string } };
  'wrong-type': {
    expected: FieldValue & { readonly expected: ExpectedType };
    groupedNumber: FieldValue & { readonly plain: string };
    outOfRange: FieldValue & { readonly limit: string };
  };
  'invalid-day': {
    notADay: FieldValue & { readonly suggestion: string | undefined };
    noSuchDay: FieldValue;
    notExact: FieldValue;
    notUncertain: FieldValue & { readonly suggestion: string | undefined };
  };
  'invalid-duration': { unreadable: FieldValue };
  'invalid-id': { form: FieldValue & { readonly suggestion: string | undefined } };
  'unknown-value': {
    unknown: FieldValue & { readonly allowed: readonly string[]; readonly suggestion: string | undefined };
  };
  'unknown-country': {
    name: FieldValue & { readonly code: string; readonly country: string };
    unknown: FieldValue;
  };
  'invalid-value': {
    email: FieldValue;
    form: FieldValue & { readonly example: string | undefined };
    constant: FieldValue & { readonly expected: string };
    notAllowed: Field;
    own: FieldValue & { readonly detail: string };
  };
  'too-few': { items: Field & { readonly minimum: number; readonly count: number } };
  'nameless-party': { party: Nothing; institution: Field };
  'word-quotes': { found: FieldValue };
};

export type FaultId = keyof FaultMessages;
