/** Whatever people answer, what is written is one YAML text that reads as what they answered. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { yamlText } from '../../src/editing/yaml-text.ts';

describe('yamlText', () => {
  test.each([
    ['Politeknik Negeri Jember', 'Politeknik Negeri Jember'],
    ['Prof. Dr. Siti Aminah, M.Pd.', 'Prof. Dr. Siti Aminah, M.Pd.'],
    ['Université Paris-Saclay', 'Université Paris-Saclay'],
    ['มหาวิทยาลัยเชียงใหม่', 'มหาวิทยาลัยเชียงใหม่'],
    ['PT Maju & Jaya (Persero)', 'PT Maju & Jaya (Persero)'],
    ['SMA: Unggulan', '"SMA: Unggulan"'],
    ['SMA Unggulan:', '"SMA Unggulan:"'],
    ['Kampus #1', '"Kampus #1"'],
    ["Institut Qur'an", '"Institut Qur\'an"'],
    ['Sekolah "Cahaya"', '"Sekolah \\"Cahaya\\""'],
    ['C:\\Data', '"C:\\\\Data"'],
    ['{{name}}', '"{{name}}"'],
    ['[a, b]', '"[a, b]"'],
    ['- satu', '"- satu"'],
    ['*semua', '"*semua"'],
    ['& rekan', '"& rekan"'],
    ['@kampus', '"@kampus"'],
    ['---', '"---"'],
    ['', '""'],
    [' depan', '" depan"'],
    ['belakang ', '"belakang "'],
    ['satu\ndua', '"satu\\ndua"'],
    ['NO', '"NO"'],
    ['true', '"true"'],
    ['1945', '"1945"'],
    ['2026-01-26', '"2026-01-26"'],
    ['a\u2028b', '"a\\u2028b"'],
    ['a\u202eb', '"a\\u202eb"'],
    ['a\u0085b', '"a\\u0085b"'],
  ])('%j is written %s', (text, written) => {
    expect(yamlText(text)).toBe(written);
  });

  test('any text at all comes back from YAML as it was, in a block, in a list and before a comment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = yamlText(text);
        expect(written).not.toMatch(/[\r\n\u0085\u2028\u2029]/);
        expect(parse(`a: ${written} # b: c\nd:\n  - ${written}\n`)).toEqual({ a: text, d: [text] });
      }),
      { numRuns: 2000 },
    );
  });

  test('nothing that YAML minds gets out of the quotes', () => {
    const mischief = fc.stringMatching(/^[\s:#"'`{}[\]|>&*!%@,?\-\\a-c\n~=<]{0,12}$/);
    fc.assert(
      fc.property(mischief, (text) => {
        const documents = parseAllDocuments(`kind: institution\nname: ${yamlText(text)}\n`);
        expect([documents].flat().map((document) => document.toJS() as unknown)).toEqual([
          { kind: 'institution', name: text },
        ]);
      }),
      { numRuns: 2000 },
    );
  });
});
