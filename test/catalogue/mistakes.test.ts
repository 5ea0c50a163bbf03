/** Ten mistakes of an ordinary office day: each is found where it is, in its own words, and nothing besides. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../source-files.ts';
import { checkFolder } from '../support/registers.ts';

const FOLDER = join(ROOT, 'test/fixtures/mistakes');

/** What is found in each folder: the file, the line and the column, the message. */
const MISTAKES: Readonly<Record<string, readonly string[]>> = {
  'bom-and-windows-line-ends': [],
  'country-name': ['institutions.yaml:11:10 unknown-country.name'],
  'day-first-date': ['agreements/darul-hikmah-2025.yaml:19:13 invalid-day.notADate'],
  'fourteenth-month': ['agreements/teh-kebun-sentosa-2026.yaml:23:10 invalid-day.noSuchMonth'],
  'missing-colon': ['agreements/magang-rls-2025.yaml:12:5 yaml-syntax.missingColon'],
  'misspelt-key': ['agreements/rsud-muara-teratai-2024.yaml:4:1 unknown-key.unknown'],
  'tab-indentation': [
    'agreements/dispar-teluk-sagu-2025.yaml:10:1 yaml-syntax.tab',
    'agreements/dispar-teluk-sagu-2025.yaml:11:1 yaml-syntax.tab',
  ],
  'unknown-id': ['agreements/tirta-gemilang-2025.yaml:13:18 unknown-reference.record'],
  'unquoted-colon-in-title': ['agreements/bpr-arta-jingga-2025.yaml:3:8 yaml-syntax.colonInValue'],
  'utf-16': ['agreements/hotel-kirana-2025.yaml:1:1 wrong-encoding.utf16'],
  'word-quotes': [
    'agreements/perpusda-mahoni-2025.yaml:3:8 word-quotes.found',
    'agreements/perpusda-mahoni-2025.yaml:8:13 word-quotes.found',
    'agreements/perpusda-mahoni-2025.yaml:9:23 yaml-syntax.commaInValue',
    'agreements/perpusda-mahoni-2025.yaml:12:13 word-quotes.found',
    'agreements/perpusda-mahoni-2025.yaml:13:23 yaml-syntax.commaInValue',
  ],
};

test.each(Object.entries(MISTAKES))('%s', (name, expected) => {
  const findings = checkFolder(join(FOLDER, name)).filter(({ attention }) => !attention);
  expect(findings.some(({ severity }) => severity === 'error')).toBe(expected.length > 0);
  expect(
    findings.map(({ at, rule, message }) => `${at.file}:${at.line}:${at.column} ${rule}.${message.key}`),
  ).toEqual(expected);
});

test('each folder is one of them, and all but one hold a mistake', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(MISTAKES).sort());
  expect(Object.values(MISTAKES).filter((found) => found.length > 0)).toHaveLength(10);
});
