/** What a list must not leave out silently is counted, each document once. */
import { expect, test } from 'vitest';
import { countUnread } from '../../src/register/unread-documents.ts';
import { registerOf } from '../support/registers.ts';

const GOOD = 'kind: institution\nid: ula\nname: Universitas Lembah Anai\n';

test.each([
  ['nothing is wrong', { 'a.yaml': GOOD }, 0],
  ['a misspelt key harms nobody', { 'a.yaml': `${GOOD}cuontry: ID\n` }, 0],
  ['a document without what it needs', { 'a.yaml': 'kind: institution\nid: bahari\n' }, 1],
  ['one without an id', { 'a.yaml': 'kind: institution\nname: Politeknik\n' }, 1],
  ['one without a kind', { 'a.yaml': 'id: bahari\nname: Politeknik\n' }, 1],
  ['one that is no YAML', { 'a.yaml': 'kind: "institution\nid: bahari\n' }, 1],
  ['one of two in a file', { 'a.yaml': `${GOOD}---\nkind: institution\n` }, 1],
  ['two of three in a file', { 'a.yaml': `kind: x\nid: a\n---\n${GOOD}---\nid: b\n` }, 2],
  ['blank documents are none', { 'a.yaml': `---\n---\n${GOOD}---\n# nothing\n` }, 0],
  ['a conflict that git left', { 'a.yaml': `<<<<<<< HEAD\n${GOOD}=======\n${GOOD}>>>>>>> other\n` }, 1],
  ['two files', { 'a.yaml': 'kind: x\n', 'b.yaml': 'kind: institution\nid: b\n', 'c.yaml': GOOD }, 2],
  ['the configuration is no record', { 'mou.config.yaml': 'languag: id\n', 'a.yaml': GOOD }, 0],
])('%s', (_, files, expected) => {
  const { register, findings } = registerOf(files);
  expect(countUnread(register, findings)).toBe(expected);
});

test('a file that could not even be decoded counts as one', () => {
  const { register } = registerOf({ 'a.yaml': GOOD });
  const at = { file: 'b.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const finding = { rule: 'encoding', message: { key: 'x', data: {} }, at, record: undefined, related: [] };
  expect(countUnread(register, [finding, finding])).toBe(1);
});
