/** What a finding counts as: the rule's word, the configuration's, the command line's. */
import { describe, expect, test } from 'vitest';
import type { PlacedFinding, SeveritySetting } from '../../src/findings/finding.ts';
import { rulesById } from '../../src/rules/index.ts';
import { applySeverities, type SeverityPolicy } from '../../src/rules/severities.ts';

const POLICY: SeverityPolicy = { configured: {}, asked: {}, strict: false, attention: 'info' };

function settled(rule: string, policy: Partial<SeverityPolicy>): readonly (readonly [string, boolean])[] {
  const at = { file: 'a.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 };
  const finding: PlacedFinding = {
    rule,
    message: { key: 'x', data: {} },
    at,
    record: undefined,
    related: [],
  };
  const findings = applySeverities([finding], rulesById, { ...POLICY, ...policy });
  return findings.map(({ severity, attention }) => [severity, attention]);
}

describe('a rule across records', () => {
  test.each<[string, Partial<SeverityPolicy>, SeveritySetting]>([
    ['has its own severity', {}, 'warning'],
    ['is set by the configuration', { configured: { 'number-missing': 'error' } }, 'error'],
    [
      'is set by the command line above all',
      { configured: { 'number-missing': 'error' }, asked: { 'number-missing': 'info' } },
      'info',
    ],
    ['is an error where warnings count as errors', { strict: true }, 'error'],
    ['is not touched by attention', { attention: 'error' }, 'warning'],
  ])('%s', (_, policy, severity) => {
    expect(settled('number-missing', policy)).toEqual([[severity, false]]);
  });

  test('is left out where it is off', () => {
    expect(settled('number-missing', { configured: { 'number-missing': 'off' } })).toEqual([]);
    expect(settled('number-missing', { asked: { 'number-missing': 'off' }, strict: true })).toEqual([]);
  });
});

describe('a rule that depends on the day', () => {
  test.each<[string, Partial<SeverityPolicy>, SeveritySetting, boolean]>([
    ['stands apart and counts for nothing', {}, 'info', true],
    ['stands apart where warnings count as errors too', { strict: true }, 'info', true],
    ['counts as attention says', { attention: 'error' }, 'error', false],
    ['counts as it is set by name', { configured: { dormant: 'warning' } }, 'warning', false],
    ['counts by name before attention', { asked: { dormant: 'info' }, attention: 'error' }, 'info', true],
  ])('%s', (_, policy, severity, attention) => {
    expect(settled('dormant', policy)).toEqual([[severity, attention]]);
  });

  test('is left out where attention is off', () => {
    expect(settled('dormant', { attention: 'off' })).toEqual([]);
  });
});
