/** A register's own x- keys and its own schemas for them. */
import { describe, expect, test } from 'vitest';
import { check, told } from '../support/registers.ts';

const SCHEMA = JSON.stringify({
  required: ['x-cost-centre'],
  properties: {
    'x-cost-centre': { type: 'string', enum: ['KTM-01', 'KTM-02'] },
    'x-priority': { type: 'integer', minimum: 1 },
  },
});

function findings(keys: string, schema: string | null = SCHEMA): readonly string[] {
  const files = {
    'mou.config.yaml': 'extensions: {institution: schemas/institution.json}\n',
    'institutions/ktm.yaml': `kind: institution\nid: ktm\nname: Kolej Tanjung Melati\n${keys}`,
  };
  return check(schema === null ? files : { ...files, 'schemas/institution.json': schema }).map((finding) =>
    told(finding),
  );
}

describe('records', () => {
  test('that follow the schema have nothing to answer for', () => {
    expect(findings('x-cost-centre: KTM-01\nx-priority: 2\n')).toEqual([]);
  });

  test('are judged at the place of the key', () => {
    expect(findings('x-cost-centre: KTM-1\nx-priority: high\n')).toMatchInlineSnapshot(`
      [
        "institutions/ktm.yaml:4:16 unknown-value: \`KTM-1\` is not a word for \`x-cost-centre\`. Did you mean \`KTM-01\`?",
        "institutions/ktm.yaml:5:13 wrong-type: \`x-priority\` takes a whole number. Write figures alone.",
      ]
    `);
  });

  test('miss what the schema requires', () => {
    expect(findings('x-priority: 0\n')).toMatchInlineSnapshot(`
      [
        "institutions/ktm.yaml:1:1 missing-key: This institution has no \`x-cost-centre\`. Add a line \`x-cost-centre: ...\`.",
        "institutions/ktm.yaml:4:13 wrong-type: \`0\` is too small: \`x-priority\` is 1 or more. Correct the number.",
      ]
    `);
  });

  test('of another kind are not judged', () => {
    const files = {
      'mou.config.yaml': 'extensions: {activity: schemas/a.json}\n',
      'schemas/a.json': SCHEMA,
      'ktm.yaml': 'kind: institution\nid: ktm\nname: Kolej Tanjung Melati\n',
    };
    expect(check(files)).toEqual([]);
  });
});

describe('a schema that cannot be used is a finding in the configuration', () => {
  test.each([
    ['missing', null],
    ['no JSON', '{"properties": '],
    ['no schema', '{"type": "nonsense"}'],
    ['a schema that would fetch another', '{"$ref": "https://example.org/x.json"}'],
  ])('%s', (_, schema) => {
    const [only, ...others] = findings('x-cost-centre: KTM-01\n', schema);
    expect(others).toEqual([]);
    expect(only).toMatch(/^mou\.config\.yaml:1:\d+ own-schema: /);
  });
});
