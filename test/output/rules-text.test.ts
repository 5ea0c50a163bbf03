/** The list of rules and a rule's page, as people see them. */
import { describe, expect, test } from 'vitest';
import type { AnyRuleInfo } from '../../src/findings/rule-info.ts';
import { LANGUAGES } from '../../src/locale/language.ts';
import { rulesMarkdown } from '../../src/output/rules-markdown.ts';
import { rulePage, rulesText } from '../../src/output/rules-text.ts';
import { ruleRows } from '../../src/rules/rule-rows.ts';
import { unusedSuppression } from '../../src/rules/unused-suppression.ts';

const overdue: AnyRuleInfo = {
  id: 'follow-up-overdue',
  severity: 'warning',
  stage: 'attention',
  texts: {
    en: {
      title: 'A follow-up that should have been done, and of which nothing is heard',
      why: 'What was promised at the signing is forgotten first.',
      fix: 'Do it and write down the day under `done`, or agree on another day.',
      messages: {},
    },
    id: {
      title: 'Tindak lanjut yang seharusnya sudah selesai, dan tidak terdengar kabarnya',
      why: 'Yang dijanjikan saat penandatanganan paling cepat terlupa.',
      fix: 'Kerjakan lalu tulis harinya pada `done`, atau sepakati hari lain.',
      messages: {},
    },
  },
  bad: {
    files: {
      'mou.config.yaml': 'language: id\n',
      'agreements/iium-2026.yaml':
        'kind: agreement\nid: iium-2026\n\nfollow_ups:\n  - what: Rapat teknis\n    due: 2026-03-31\n',
    },
    asOf: '2026-04-01',
  },
  good: 'kind: agreement\nid: iium-2026\n',
};
const conflict: AnyRuleInfo = {
  ...unusedSuppression,
  id: 'conflict-marker',
  stage: 'reading',
  severity: 'error',
};
const all = [overdue, unusedSuppression, conflict];
const asConfigured = ruleRows(all, { rules: { 'unused-suppression': 'error' }, attention: 'warning' });

describe.each(LANGUAGES)('in %s', (language) => {
  const showing = { language, colour: false, columns: 80 };

  test('the list, by stage, with what the configuration changed', () => {
    expect(rulesText(asConfigured, showing)).toMatchSnapshot();
  });

  test.each(all.map(({ id }) => id))('the page of %s', (id) => {
    const row = asConfigured.find(({ rule }) => rule.id === id);
    expect(row === undefined ? '' : rulePage(row, showing)).toMatchSnapshot();
  });

  test('the reference page', () => {
    expect(rulesMarkdown(all, language)).toMatchSnapshot();
  });
});

test('nothing is wider than a narrow terminal', () => {
  const lines = rulesText(asConfigured, { language: 'id', colour: false, columns: 60 }).split('\n');
  expect(lines.filter((line) => line.length > 60)).toEqual([]);
});

test('colours change no text', () => {
  const coloured = rulesText(asConfigured, { language: 'en', colour: true, columns: 80 });
  expect(coloured).toContain('\u001b[');
});

test('an example cannot end its own block', () => {
  const tricky = { ...unusedSuppression, bad: 'notes: |\n  ```\n  kind: x\n' };
  expect(rulesMarkdown([tricky], 'en')).toContain('````yaml\nnotes: |\n  ```\n  kind: x\n````');
});

test('what a terminal would obey is named, in the text and on the page', () => {
  const tricky = { ...unusedSuppression, bad: 'name: Museum\u0007 Rempah\n' };
  const [row] = ruleRows([tricky], { rules: {}, attention: 'info' });
  const page = row === undefined ? '' : rulePage(row, { language: 'en', colour: false, columns: 80 });
  expect(page).toContain('    name: Museum<U+0007> Rempah\n');
  expect(rulesMarkdown([tricky], 'en')).toContain('name: Museum<U+0007> Rempah\n');
});

describe('ruleRows', () => {
  test('what depends on the day counts as `attention` says, unless it is off', () => {
    const settings = { rules: { 'follow-up-overdue': 'off' }, attention: 'error' } as const;
    expect(ruleRows([overdue], settings)[0]).toMatchObject({ severity: 'off', changedBy: 'config' });
    expect(ruleRows([overdue], { rules: {}, attention: 'error' })[0]).toMatchObject({ severity: 'error' });
    expect(ruleRows([overdue], { rules: {}, attention: 'info' })[0]).toMatchObject({
      severity: 'info',
      defaultSeverity: 'info',
      changedBy: undefined,
    });
  });

  test('rules come by stage', () => {
    expect(asConfigured.map(({ rule }) => rule.stage)).toEqual(['reading', 'register', 'attention']);
  });
});
