/** The excerpt under a finding: right place, right width, nothing that a terminal would obey. */
import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../src/output/code-frame.ts';
import { paintWith } from '../../src/output/paint.ts';
import { visible } from '../../src/output/visible.ts';

function frame(text: string, line: number, column: number, endColumn: number, columns = 80): string {
  const place = { file: 'a.yaml', line, column, endLine: line, endColumn };
  const paint = paintWith(false);
  return codeFrame({ place, lines: text.split('\n'), columns, paint, colourOfMark: (mark) => mark });
}

describe('codeFrame', () => {
  test('shows two lines before the place and underlines it', () => {
    const text = 'kind: agreement\nid: unej-um\ntittle: Nota Kesepahaman\nparties:';
    expect(frame(text, 3, 1, 7)).toBe(
      [
        '    1 | kind: agreement',
        '    2 | id: unej-um',
        '  > 3 | tittle: Nota Kesepahaman',
        '      | ~~~~~~',
      ].join('\n'),
    );
  });

  test('does not reach into the document before', () => {
    expect(frame('id: a\n---\nid: b', 3, 5, 6)).toBe('  > 3 | id: b\n      |     ~');
  });

  test('underlines under wide letters', () => {
    expect(frame('name: 東京大学 x', 1, 12, 13)).toBe('  > 1 | name: 東京大学 x\n      |                ~');
  });

  test('cuts a long line around the place', () => {
    const text = `title: ${'Nota Kesepahaman '.repeat(20)}`;
    const lines = frame(text, 1, 200, 210, 60).split('\n');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(60);
    expect(lines[0]).toMatch(/… .*…$/);
    expect(lines[1]).toContain('~~~~~~~~~~');
  });

  test('a place past the end of the line still has one mark', () => {
    expect(frame('title', 1, 6, 7)).toBe('  > 1 | title\n      |      ~');
  });

  test('a text over several lines is underlined to the end of its first', () => {
    const place = { file: 'a.yaml', line: 1, column: 8, endLine: 3, endColumn: 2 };
    const shown = codeFrame({
      place,
      lines: ['notes: |', '  a', '  b'],
      columns: 80,
      paint: paintWith(false),
      colourOfMark: (m) => m,
    });
    expect(shown).toBe('  > 1 | notes: |\n      |        ~');
  });
});

describe('visible', () => {
  test('shows what a terminal would obey', () => {
    expect(visible('\u001b[31mred\u001b[0m')).toBe('<U+001B>[31mred<U+001B>[0m');
    expect(visible('bel\u0007 \u009b31m')).toBe('bel<U+0007> <U+009B>31m');
    expect(visible('a\u202eb\u2066c\u200bd')).toBe('a<U+202E>b<U+2066>c<U+200B>d');
    expect(visible('line\nfeed\ttab')).toBe('line<U+000A>feed tab');
  });

  test('leaves people’s letters alone', () => {
    const names = 'Prof. Dr. Éloïse O’Neill – 東京大学 – جامعة – Universitas Padjadjaran';
    expect(visible(names)).toBe(names);
  });
});
