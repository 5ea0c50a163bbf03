/** Which files of a folder are read, and how those that must not be are answered. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskTree } from '../../src/io/disk-tree.ts';
import { findRegistersBelow, findRoot } from '../../src/io/find-registers.ts';
import { loadRegister } from '../../src/io/load-register.ts';
import { folderOf } from '../support/folders.ts';

const UNEJ = 'kind: institution\nid: unej\nname: Universitas Jember\n';
const onUnix = test.skipIf(process.platform === 'win32');

describe('files that are read', () => {
  test('YAML files at any depth, in the order of their paths', () => {
    const root = folderOf({
      'b.yml': UNEJ,
      'a.yaml': UNEJ,
      'agreements/2026/um.yaml': UNEJ,
      'notes.txt': 'no record',
      'mou.config.yaml': 'format: 1\n',
    });
    expect(pathsOf(root)).toEqual(['a.yaml', 'agreements/2026/um.yaml', 'b.yml']);
  });

  test('nothing hidden, nothing of package managers, nothing that is excluded', () => {
    const root = folderOf({
      '.git/x.yaml': UNEJ,
      '.hidden.yaml': UNEJ,
      'node_modules/x.yaml': UNEJ,
      'drafts/x.yaml': UNEJ,
      'old/x.yaml': UNEJ,
      'kept.yaml': UNEJ,
      '.mouignore': 'old/\n# a comment\n',
    });
    expect(pathsOf(root, ['drafts/'])).toEqual(['kept.yaml']);
  });

  test('a folder with a configuration of its own is another register', () => {
    const root = folderOf({
      'mou.config.yaml': '',
      'a.yaml': UNEJ,
      'other/mou.config.yaml': '',
      'other/b.yaml': UNEJ,
    });
    expect(pathsOf(root)).toEqual(['a.yaml']);
    expect(findRegistersBelow(root)).toEqual([root, join(root, 'other')]);
    expect(findRoot(join(root, 'other'))).toBe(join(root, 'other'));
  });
});

describe('files that are refused', () => {
  onUnix('a FIFO is named and never waited for', () => {
    const root = folderOf({ 'a.yaml': UNEJ });
    execFileSync('mkfifo', [join(root, 'pipe.yaml')]);
    expect(refusals(root)).toEqual([{ file: 'pipe.yaml', key: 'notRegular' }]);
  });

  onUnix('a link that leads out of the register is not followed', () => {
    const outside = folderOf({ 'secret.yaml': 'password: x\n' });
    const root = folderOf({ 'a.yaml': UNEJ });
    symlinkSync(join(outside, 'secret.yaml'), join(root, 'link.yaml'));
    symlinkSync(outside, join(root, 'folder'));
    expect(refusals(root)).toEqual([{ file: 'link.yaml', key: 'linkOutside' }]);
  });

  onUnix('a link inside the register is the file that it leads to, read once', () => {
    const root = folderOf({ 'a.yaml': UNEJ });
    symlinkSync(join(root, 'a.yaml'), join(root, 'b.yaml'));
    expect(loadRegister(diskTree(root)).register.records).toHaveLength(1);
  });

  test('a file over the limit is not read, and the limit is a setting', () => {
    const big = `${UNEJ}notes: ${'a'.repeat(2000)}\n`;
    const root = folderOf({ 'a.yaml': big, 'mou.config.yaml': 'limits: {file_size: 1000}\n' });
    expect(refusals(root)).toEqual([{ file: 'a.yaml', key: 'tooLarge' }]);
  });

  test('a folder that the computer does not open is named, not passed over and not a crash', () => {
    const gone = join(folderOf({}), 'closed');
    expect(findRegistersBelow(gone)).toEqual([]);
    expect(refusals(gone)).toEqual([{ file: '.', key: 'denied' }]);
  });

  const asOneself = test.skipIf(process.platform === 'win32' || process.getuid?.() === 0);

  asOneself('so is a folder without read permission inside a register', () => {
    const root = folderOf({ 'a.yaml': UNEJ, 'closed/b.yaml': UNEJ });
    chmodSync(join(root, 'closed'), 0o000);
    expect(findRegistersBelow(root)).toEqual([]);
    expect(refusals(root)).toEqual([{ file: 'closed', key: 'denied' }]);
    chmodSync(join(root, 'closed'), 0o700);
  });

  test('a file that is not UTF-8 is refused at the byte that is wrong', () => {
    const root = folderOf({ 'a.yaml': Buffer.from('kind: institution\nname: Universit\xe9\n', 'latin1') });
    const [finding] = loadRegister(diskTree(root)).findings;
    expect(finding).toMatchObject({ message: { key: 'notUtf8' }, at: { line: 2, column: 16 } });
  });
});

describe('documents', () => {
  test('are found, missed, or outside, whatever the path tries', () => {
    const root = folderOf({ 'documents/mou.pdf': 'scan', 'a.yaml': UNEJ });
    const { document } = diskTree(root);
    mkdirSync(join(root, 'documents/folder'));
    writeFileSync(join(root, '..', 'outside.pdf'), 'x');
    expect(document('documents/mou.pdf', false)).toEqual({ at: 'found', sha256: undefined });
    const scanned = createHash('sha256').update('scan').digest('hex');
    expect(document('documents/mou.pdf', true)).toEqual({ at: 'found', sha256: scanned });
    expect(document('documents/none.pdf', true)).toEqual({ at: 'missing' });
    expect(document('documents/folder', true)).toEqual({ at: 'missing' });
    for (const path of [
      '../outside.pdf',
      '/etc/passwd',
      'C:\\scan.pdf',
      'documents\\mou.pdf',
      'a/../../outside.pdf',
    ]) {
      expect(document(path, true), path).toEqual({ at: 'outside' });
    }
  });

  test('with a name that no disk takes are missed', () => {
    const { document } = diskTree(folderOf({}));
    expect(document(`${'a'.repeat(5000)}.pdf`, true)).toEqual({ at: 'missing' });
  });

  onUnix('behind a link to itself are missed', () => {
    const root = folderOf({});
    symlinkSync('mou.pdf', join(root, 'mou.pdf'));
    expect(diskTree(root).document('mou.pdf', true)).toEqual({ at: 'missing' });
  });
});

function pathsOf(root: string, exclude: readonly string[] = []): readonly string[] {
  return diskTree(root)
    .list(exclude)
    .map(({ path }) => path);
}

function refusals(root: string): readonly { file: string; key: string }[] {
  return loadRegister(diskTree(root)).findings.map(({ at, message }) => ({
    file: at.file,
    key: message.key,
  }));
}
