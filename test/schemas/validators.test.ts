/** The generated validators: a wrong value is found once, by the rule that it breaks. */
import { describe, expect, test } from 'vitest';
import { validators, type SchemaProblem } from '../../src/generated/validators.js';

const CMU = { name: 'Chiang Mai University', country: 'TH' };
const agreement = (more: object) => ({
  kind: 'agreement',
  id: 'cmu-2025',
  title: 'Nota Kesepahaman',
  parties: [{ institution: 'unmul' }, CMU],
  ...more,
});
const parties = (...list: unknown[]) => agreement({ parties: list });
const activity = (more: object) => ({
  kind: 'activity',
  id: 'x',
  title: 'Kuliah',
  form: 'training',
  ...more,
});
const membership = (more: object) => ({
  kind: 'membership',
  id: 'x',
  network: 'auap',
  member: 'unmul',
  ...more,
});
const institution = (more: object) => ({ kind: 'institution', id: 'cmu', name: 'CMU', ...more });

type Kind = keyof typeof validators;

function problems(kind: Kind, data: unknown): readonly string[] {
  const validate = validators[kind];
  validate(data);
  return (validate.errors ?? []).map(
    ({ keyword, instancePath }: SchemaProblem) => `${keyword} ${instancePath}`,
  );
}

describe('what is right has no problems', () => {
  test.each<[string, Kind, unknown]>([
    ['an agreement with the least that it needs', 'agreement', agreement({})],
    ['a party that nobody named', 'agreement', parties({ institution: 'unmul' }, { unnamed: true })],
    ['an institution in place', 'agreement', parties({ institution: CMU }, { institution: 'unmul' })],
    ['own keys', 'agreement', agreement({ 'x-agenda': [1, { a: 2 }] })],
    ['an own form', 'agreement', agreement({ scope: ['debate-camp'] })],
    ['a party by its position', 'agreement', agreement({ termination: { by: '2' } })],
    ['a term from signing', 'agreement', agreement({ term: { from: 'signing', lasts: '5 (lima) tahun' } })],
    ['a term from a month', 'agreement', agreement({ term: { from: '2018-06~', until: '2023' } })],
    ['an interval', 'activity', activity({ on: '2025-10-03/2025-10-05' })],
    [
      'participants of every sort',
      'activity',
      activity({ participants: ['unmul', CMU, { group: 'sekolah' }] }),
    ],
    ['a person as member', 'membership', membership({ member: { name: 'Ratna', institution: 'unmul' } })],
    ['a network in place', 'membership', membership({ network: CMU })],
    ['units below units', 'institution', institution({ units: [{ id: 'a', units: [{ id: 'b' }] }] })],
    ['no settings', 'config', {}],
  ])('%s', (_, kind, data) => {
    expect(problems(kind, data)).toEqual([]);
  });
});

describe('what is wrong is found once', () => {
  test.each<[string, Kind, unknown, string]>([
    ['no title', 'agreement', { ...agreement({}), title: undefined }, 'required '],
    ['one party', 'agreement', parties(CMU), 'minItems /parties'],
    ['a nameless party', 'agreement', parties({ number: '1' }, CMU), 'needsOneOf /parties/0'],
    ['a party that is a text', 'agreement', parties('unmul', CMU), 'type /parties/0'],
    [
      'an institution in place without name',
      'agreement',
      parties({ institution: { country: 'TH' } }, CMU),
      'required /parties/0/institution',
    ],
    [
      'an institution that is a name',
      'agreement',
      parties({ institution: 'Chiang Mai' }, CMU),
      'pattern /parties/0/institution',
    ],
    [
      'an institution that is a list',
      'agreement',
      parties({ institution: ['cmu'] }, CMU),
      'type /parties/0/institution',
    ],
    ['a misspelt key', 'agreement', agreement({ tittle: 'x' }), 'additionalProperties '],
    [
      'a misspelt key in a party',
      'agreement',
      parties({ ...CMU, sign: 'x' }, CMU),
      'additionalProperties /parties/0',
    ],
    [
      'a misspelt key in an owner',
      'agreement',
      agreement({ owner: { nmae: 'x' } }),
      'additionalProperties /owner',
    ],
    ['an unknown instrument', 'agreement', agreement({ instrument: 'memo' }), 'enum /instrument'],
    [
      'a country by its name',
      'agreement',
      parties({ ...CMU, country: 'Malaysia' }, CMU),
      'enum /parties/0/country',
    ],
    [
      'a day that is none',
      'agreement',
      parties({ ...CMU, signed: '31/12/2025' }, CMU),
      'format /parties/0/signed',
    ],
    [
      'a month where a day must be',
      'agreement',
      agreement({ termination: { last_day: '2029-06' } }),
      'format /termination/last_day',
    ],
    ['a start that is neither', 'agreement', agreement({ term: { from: 'Signing' } }), 'format /term/from'],
    ['a length without unit', 'agreement', agreement({ term: { lasts: '5' } }), 'format /term/lasts'],
    ['an interval in a term', 'agreement', agreement({ term: { until: '2025/2026' } }), 'format /term/until'],
    [
      'an amount with dots',
      'agreement',
      agreement({ value: { amount: '100.000.000' } }),
      'type /value/amount',
    ],
    ['half a renewal', 'agreement', agreement({ renewal: { times: 1.5 } }), 'type /renewal/times'],
    ['a form with blanks', 'activity', activity({ form: 'Kuliah Tamu' }), 'pattern /form'],
    ['an empty title', 'activity', activity({ title: ' ' }), 'pattern /title'],
    [
      'an unknown kind of unit',
      'institution',
      institution({ units: [{ units: [{ kind: 'prodi' }] }] }),
      'enum /units/0/units/0/kind',
    ],
    [
      'a website without https',
      'institution',
      institution({ website: 'www.cmu.example.th' }),
      'pattern /website',
    ],
    [
      'an e-mail with two lines',
      'institution',
      institution({ contacts: [{ email: 'a@b.id\nBcc: c@d.id' }] }),
      'format /contacts/0/email',
    ],
    ['a year of dues in words', 'membership', membership({ dues: [{ year: 'lalu' }] }), 'type /dues/0/year'],
    ['another format', 'config', { format: 2 }, 'const /format'],
    ['an unknown severity', 'config', { rules: { 'number-missing': 'no' } }, 'enum /rules/number-missing'],
  ])('%s', (_, kind, data, expected) => {
    expect(problems(kind, JSON.parse(JSON.stringify(data)))).toEqual([expected]);
  });
});

test('a nameless party comes with the keys of which one is needed', () => {
  const validate = validators.agreement;
  validate(parties({}, CMU));
  expect(validate.errors?.[0]?.params).toEqual({ properties: ['institution', 'name', 'unnamed'] });
});
