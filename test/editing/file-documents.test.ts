/** Whole records put into a file and taken out of it. */
import { describe, expect, test } from 'vitest';
import { appendDocument, removeDocument } from '../../src/editing/file-documents.ts';

const JEJARING = `# Enam jejaring lain.
kind: institution
id: renper
name: RENPER
---
# hanya singkatannya yang disebut
kind: institution
id: miicema
name: MIICEMA
--- # dari artikel
kind: institution
id: ioaf
name: IOAF
`;

const without = (document: number, text = JEJARING): string | undefined =>
  removeDocument({ path: 'jejaring.yaml', text }, document);

describe('removeDocument', () => {
  test('takes a record out with the remarks that belong to it', () => {
    expect(without(0)).toBe(JEJARING.slice(JEJARING.indexOf('# hanya')));
    expect(without(1)).toBe(
      `# Enam jejaring lain.\nkind: institution\nid: renper\nname: RENPER\n${JEJARING.slice(JEJARING.indexOf('--- # dari'))}`,
    );
    expect(without(2)).toBe(JEJARING.slice(0, JEJARING.indexOf('--- # dari')));
  });

  test('does the same with the line ends of Windows', () => {
    const windows = JEJARING.replaceAll('\n', '\r\n');
    for (const document of [0, 1, 2]) {
      expect(without(document, windows)).toBe(without(document)?.replaceAll('\n', '\r\n'));
    }
  });

  test('leaves nothing of a file with one record', () => {
    expect(without(0, '# satu\nkind: institution\nid: its\n')).toBeUndefined();
    expect(without(0, '---\nkind: institution\nid: its\n')).toBeUndefined();
  });
});

describe('appendDocument', () => {
  test.each([
    ['', 'kind: activity\n', 'kind: activity\n'],
    ['kind: a\n', 'kind: b\n', 'kind: a\n---\nkind: b\n'],
    ['kind: a', 'kind: b\n', 'kind: a\n---\nkind: b\n'],
    ['kind: a\r\nid: x\r\n', 'kind: b\nid: y\n', 'kind: a\r\nid: x\r\n---\r\nkind: b\r\nid: y\r\n'],
  ])('puts %j and %j together', (file, record, together) => {
    expect(appendDocument(file, record)).toBe(together);
  });
});
