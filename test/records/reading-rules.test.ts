/** What every reading rule promises: a bad example with its one finding, a good one without, both languages. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { wordMessage, type AnyRuleInfo, type RuleExample } from '../../src/findings/rule-info.ts';
import { LANGUAGES } from '../../src/locale/language.ts';
import { fault } from '../../src/records/fault.ts';
import { readingRules } from '../../src/records/faults/index.ts';
import { startOfFile } from '../../src/findings/place.ts';
import type { PlacedFinding } from '../../src/findings/finding.ts';
import { check, told } from '../support/registers.ts';
import { LIMITS, placed, read } from './reading.ts';

const FOLDER = fileURLToPath(new URL('../../src/records/faults/', import.meta.url));
const NO_RULES = ['index.ts', 'wording.ts'];
const rulesById = new Map(readingRules.map((rule) => [rule.id, rule]));

test('every file is a rule of the list, under its own name and in order', () => {
  const files = readdirSync(FOLDER).filter((name) => !NO_RULES.includes(name));
  expect(readingRules.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
});

test('all are errors of reading; only curly quotation marks leave a record usable', () => {
  expect(new Set(readingRules.map(({ stage }) => stage))).toEqual(new Set(['reading']));
  expect(readingRules.filter(({ severity }) => severity !== 'error').map(({ id }) => id)).toEqual([
    'word-quotes',
  ]);
});

/** Raised by what stands around a record: its test is where it is raised. */
const NOT_IN_TEXT = ['own-schema'];

describe.each(readingRules.filter(({ id }) => !NOT_IN_TEXT.includes(id)))('$id, by example', (rule) => {
  test('the bad example yields exactly its own finding', () => {
    expect(findingsIn(rule.bad).map((finding) => finding.rule)).toEqual([rule.id]);
  });

  test('the good example yields none, and is read', () => {
    expect(findingsIn(rule.good).map(placed)).toEqual([]);
    expect(recordsIn(rule.good)).toBeGreaterThan(0);
  });

  test('the sentence about the bad example stands in both languages', () => {
    const [finding] = findingsIn(rule.bad);
    if (finding === undefined) throw new Error('no finding');
    const said = LANGUAGES.map((language) => wordMessage(rule.id, finding.message, rulesById, language));
    expect(new Set(said).size).toBe(LANGUAGES.length);
  });

  test('no rule across records finds anything in the good example', () => {
    const { 'mou.config.yaml': _, ...files } = filesOf(rule.good);
    expect(check(files).map((finding) => told(finding))).toEqual([]);
  });
});

describe.each(readingRules)('$id', (rule) => {
  test('the examples differ in little', () => {
    const [bad, good] = [textOf(rule.bad), textOf(rule.good)];
    expect(bad).not.toBe(good);
    expect(Math.abs(bad.length - good.length)).toBeLessThan(150);
  });

  test('both languages have every message', () => {
    const { en, id } = rule.texts;
    expect(Object.keys(id.messages).sort()).toEqual(Object.keys(en.messages).sort());
  });

  test('no text is the same in both languages', () => {
    const [english = [], indonesian = []] = (['en', 'id'] as const).map((language) =>
      textsOf(rule, language),
    );
    for (const [index, sentence] of english.entries()) expect(indonesian[index]).not.toBe(sentence);
  });

  test.each(LANGUAGES)('its texts in %s are sentences', (language) => {
    const { title, why, fix } = rule.texts[language];
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(title.length).toBeLessThan(70);
    for (const text of [why, fix]) expect(text).toMatch(/^[\p{Lu}`].*\.$/su);
    expect(why.split(/[.?!] (?=\p{Lu})/u).length).toBeLessThanOrEqual(3);
  });

  test.each(LANGUAGES)('its messages in %s say what to do, in words of the office', (language) => {
    for (const message of messagesOf(rule, language, NOTES)) {
      expect(message).toMatch(/^[\p{Lu}`(].*[.?)]$/su);
      expect(message.length).toBeLessThan(420);
      expect(message).not.toMatch(
        /undefined|\[object|NaN|null|\bstring\b|\bmap\b|\barray\b|\bobject\b|schema(?!`)/,
      );
    }
  });
});

/** Data that is enough for any message. */
const ANY_DATA = {
  ...{ key: 'signed', value: 'abc', text: 'abc', quote: '"', bracket: ']', character: '@', detail: 'EACCES' },
  ...{
    marker: '<<<<<<<',
    code: 'MY',
    bytes: 2_000_000,
    limit: 100,
    tag: '!x',
    name: 'x',
    suggestion: '2026-01-26',
    id: 'polije',
  },
  ...{ parent: 'term', kind: 'agreement', expected: 'number', fields: ['lasts', 'until'], plain: '100000' },
  ...{
    thousands: '100000',
    fraction: '100',
    dayFirst: '2026-04-03',
    monthFirst: '2026-03-04',
    day: '2026-01-26',
  },
  ...{
    month: 2,
    year: 2026,
    last: 28,
    allowed: ['mou', 'moa'],
    examples: ['IDR', 'USD'],
    minimum: 2,
    count: 1,
  },
  country: { en: 'Japan', id: 'Jepang' },
  path: 'kunci/institution.json',
  hasNotes: true,
};
const WITHOUT_SUGGESTION = { ...ANY_DATA, suggestion: undefined, limit: 0, kind: undefined, count: 0 };

/** What stands at a related place: a few words, no advice. */
const NOTES = ['first'];

function messagesOf(
  rule: AnyRuleInfo,
  language: 'en' | 'id',
  except: readonly string[] = [],
): readonly string[] {
  const datas = rule.id === 'unknown-country' ? COUNTRY_DATA : [ANY_DATA, WITHOUT_SUGGESTION];
  const keys = Object.keys(rule.texts[language].messages).filter((key) => !except.includes(key));
  return keys.flatMap((key) =>
    datas
      // A period the wrong way round is known the right way round as well.
      .filter((data) => key !== 'reversed' || data.suggestion !== undefined)
      .map((data) => wordMessage(rule.id, { key, data }, rulesById, language)),
  );
}

const COUNTRY_DATA = [
  WITHOUT_SUGGESTION,
  { ...ANY_DATA, suggestion: { code: 'JP', country: ANY_DATA.country } },
];

function textsOf(rule: AnyRuleInfo, language: 'en' | 'id'): readonly string[] {
  const { title, why, fix } = rule.texts[language];
  return [title, why, fix, ...messagesOf(rule, language)];
}

function filesOf(example: RuleExample): Readonly<Record<string, string>> {
  return typeof example === 'string' ? { 'records.yaml': example } : example.files;
}

function textOf(example: RuleExample): string {
  return Object.values(filesOf(example)).join('');
}

type Limits = { readonly depth: number; readonly aliases: number; readonly file_size: number };

/** The limits that an example's own configuration sets. */
function limitsOf(files: Readonly<Record<string, string>>): Limits {
  const config = parse(files['mou.config.yaml'] ?? '') as { limits?: Partial<Limits> } | null;
  return { ...LIMITS, file_size: 1_048_576, ...config?.limits };
}

function readingsOf(example: RuleExample): readonly ReturnType<typeof read>[] {
  const files = filesOf(example);
  const limits = limitsOf(files);
  return Object.entries(files).flatMap(([path, text]) => {
    if (path === 'mou.config.yaml') return [];
    // What the shell says of a file before it is read.
    const data = { bytes: text.length, limit: limits.file_size };
    const tooLarge = fault('unreadable-file', 'tooLarge', data, startOfFile(path));
    return text.length > limits.file_size
      ? [{ records: [], broken: [], findings: [tooLarge] }]
      : [read(text, limits)];
  });
}

function findingsIn(example: RuleExample): readonly PlacedFinding[] {
  return readingsOf(example).flatMap(({ findings }) => findings);
}

function recordsIn(example: RuleExample): number {
  return readingsOf(example).flatMap(({ records }) => records).length;
}
