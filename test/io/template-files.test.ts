/** Where templates come from: the register first, then the package. */
import { expect, test } from 'vitest';
import { FileError } from '../../src/errors.ts';
import { ownTemplate, packageTemplate, templateSource } from '../../src/io/template-files.ts';
import { folderOf } from '../support/folders.ts';

const PATH = 'init/id/institution.yaml.hbs';

test('the template that comes with mou, where the register has none', () => {
  const root = folderOf({ 'mou.config.yaml': 'format: 1\n' });
  expect(templateSource(root)(PATH)).toMatchObject({ name: `templates/${PATH}` });
  expect(templateSource(root)(PATH)).toEqual(packageTemplate(PATH));
  expect(ownTemplate(root, PATH)).toBeUndefined();
});

test('the one of the register before it, with line ends as they are inside mou', () => {
  const root = folderOf({ [`templates/${PATH}`]: 'milik kami\r\n{{name}}\r\n' });
  expect(templateSource(root)(PATH)).toEqual({ name: `templates/${PATH}`, text: 'milik kami\n{{name}}\n' });
});

test('none where neither has one', () => {
  expect(templateSource(folderOf({}))('reports/tidak-ada.id.md.hbs')).toBeUndefined();
});

test.each([
  ['a folder', { [`templates/${PATH}/a.txt`]: '' }, /cannot be read as a template \(not a file\)/],
  ['another encoding', { [`templates/${PATH}`]: Uint8Array.of(0x61, 0xff) }, /not UTF-8/],
  ['far too much', { [`templates/${PATH}`]: 'a'.repeat(1_100_000) }, /too large/],
])('%s in its place is told', (_, files, cause) => {
  const source = templateSource(folderOf(files));
  expect(() => source(PATH)).toThrow(FileError);
  expect(() => source(PATH)).toThrow(cause);
});
