/** Files to attach: read whole, with their fingerprint; what is no paper is refused. */
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAttachment } from '../../src/io/read-attachment.ts';
import { folderOf } from '../support/folders.ts';

const SHA256_OF_SCAN = '59ad1b2fc74287ded1bba7af67765d23ad4a49f1ae51902cc2ed3f8ebee96cfa';

test('gives bytes, name and fingerprint, and the path of what lies in the register', () => {
  const root = folderOf({ 'documents/nota.pdf': 'scan' });
  const outside = folderOf({ 'Pindai.pdf': 'scan' });
  expect(readAttachment(outside, root, 'Pindai.pdf')).toMatchObject({
    name: 'Pindai.pdf',
    sha256: SHA256_OF_SCAN,
    inRegister: undefined,
  });
  expect(readAttachment(join(root, 'documents'), root, 'nota.pdf')).toMatchObject({
    inRegister: 'documents/nota.pdf',
  });
});

test.each([
  ['missing.pdf', 'There is no file `missing.pdf` to attach'],
  ['folder', 'There is no file `folder` to attach'],
  ['empty.pdf', 'empty.pdf is empty'],
  ['large.pdf', 'large.pdf has 101 MB'],
])('refuses %s', (path, said) => {
  const root = folderOf({ 'empty.pdf': '', 'large.pdf': 'x' });
  mkdirSync(join(root, 'folder'));
  truncateSync(join(root, 'large.pdf'), 101 * 1024 * 1024);
  expect(() => readAttachment(root, root, path)).toThrow(said);
});

test.skipIf(process.platform === 'win32')('a link out of the register is a file outside', () => {
  const outside = folderOf({ 'scan.pdf': 'scan' });
  const root = folderOf({});
  symlinkSync(join(outside, 'scan.pdf'), join(root, 'link.pdf'));
  expect(readAttachment(root, root, 'link.pdf').inRegister).toBeUndefined();
});
