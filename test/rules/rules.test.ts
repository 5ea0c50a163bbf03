/** What every rule across records promises: one bad example with one finding, a good one without, both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { AnyRuleInfo, RuleExample } from '../../src/findings/rule-info.ts';
import { LANGUAGES } from '../../src/locale/language.ts';
import { rules, rulesById } from '../../src/rules/index.ts';
import { checkExample, notesOf, told } from '../support/registers.ts';

const RULES_FOLDER = fileURLToPath(new URL('../../src/rules/', import.meta.url));

/** Every rule that stands in src/rules: those that run, and those that the check itself raises. */
const ruleFiles = readdirSync(RULES_FOLDER).filter((name) => {
  const text = readFileSync(RULES_FOLDER + name, 'utf8');
  return /\bdefineRule<|: RuleInfo</.test(text) && !text.includes('export function defineRule');
});
const ownRules = ruleFiles.map((name) => rulesById.get(name.replace('.ts', '')));

test('every file with a rule is in the list, under its own name', () => {
  expect(ruleFiles.length).toBeGreaterThan(20);
  expect(ownRules.map((rule) => rule && `${rule.id}.ts`)).toEqual(ruleFiles);
});

test('the list is in the order of the ids', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted());
});

describe.each(ownRules.filter((rule) => rule !== undefined))('$id', (rule) => {
  test('the bad example yields exactly its own finding, and no error of another rule', () => {
    const findings = checkExample(rule.bad);
    expect(
      findings.filter((finding) => finding.rule === rule.id).map((finding) => told(finding)),
    ).toHaveLength(1);
    const others = findings.filter((finding) => finding.rule !== rule.id && finding.severity === 'error');
    expect(others.map((finding) => told(finding))).toEqual([]);
  });

  test('the good example yields none of it, and no error', () => {
    const findings = checkExample(rule.good);
    const wrong = findings.filter((finding) => finding.rule === rule.id || finding.severity === 'error');
    expect(wrong.map((finding) => told(finding))).toEqual([]);
  });

  test('bad and good examples differ in what the rule is about, and in little else', () => {
    expect(rule.bad).not.toEqual(rule.good);
    expect(Math.abs(textOf(rule.bad).length - textOf(rule.good).length)).toBeLessThan(120);
  });

  test('both languages have every text, and never the same', () => {
    const { en, id } = rule.texts;
    expect(Object.keys(id.messages).sort()).toEqual(Object.keys(en.messages).sort());
    for (const part of ['title', 'why', 'fix'] as const) expect(id[part]).not.toBe(en[part]);
  });

  test.each(LANGUAGES)('the texts in %s are sentences', (language) => {
    const { title, why, fix } = rule.texts[language];
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(why).toMatch(/^[\p{Lu}`].*\.$/u);
    expect(fix).toMatch(/^[\p{Lu}`].*\.$/u);
    expect(sentenceCount(why)).toBeLessThanOrEqual(3);
  });

  test('the finding of the bad example is worded in both languages, its notes too', () => {
    const said = LANGUAGES.map((language) => wordsOf(rule, language));
    for (const words of said) expect(words.join(' ')).not.toMatch(/undefined|\[object|NaN/);
    expect(said[0]).not.toEqual(said[1]);
  });
});

function wordsOf(rule: AnyRuleInfo, language: (typeof LANGUAGES)[number]): readonly string[] {
  const findings = checkExample(rule.bad).filter((finding) => finding.rule === rule.id);
  return findings.flatMap((finding) => [told(finding, language), ...notesOf(finding, language)]);
}

function textOf(example: RuleExample): string {
  return typeof example === 'string' ? example : Object.values(example.files).join('\n');
}

/** Full stops between sentences, not those in "article 47(4)." or "Univ. X". */
function sentenceCount(text: string): number {
  return text.split(/[.?!:] (?=\p{Lu})/u).length;
}
