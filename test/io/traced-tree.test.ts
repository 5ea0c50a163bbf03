/** A trace of what was asked of a register's files: it holds as long as every answer would be the same. */
import { rmSync, statSync, symlinkSync, truncateSync, utimesSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadRegister } from '../../src/io/load-register.ts';
import { traceHolds, tracedTree, type Trace } from '../../src/io/traced-tree.ts';
import { folderOf } from '../support/folders.ts';

const SCAN = 'x'.repeat(64);

const FILES = {
  'mou.config.yaml': 'format: 1\ninstitution: ula\n',
  '.mouignore': '# nothing yet\n',
  'ula.yaml': 'kind: institution\nid: ula\nname: Universitas Lembah Anai\ncountry: ID\n',
  'agreements/nota.yaml': `kind: agreement
id: nota
title: Nota Kesepahaman
parties: [{institution: ula, signed: 2024-01-26}, {name: Undana, country: ID, signed: 2024-01-26}]
documents:
  - {path: documents/nota.pdf, sha256: ${'0'.repeat(64)}}
  - {path: documents/later.pdf}
`,
  'documents/nota.pdf': SCAN,
};

/** A register that was read, and what was asked of its files. */
function readOnce(fewest = 1): { readonly root: string; readonly trace: Trace | undefined } {
  const root = folderOf(FILES);
  const { tree, trace } = tracedTree(root, fewest);
  loadRegister(tree);
  // As if it came out of a file.
  const { kept } = JSON.parse(JSON.stringify({ kept: trace() })) as { kept?: Trace };
  return { root, trace: kept };
}

function holds(root: string, trace: Trace | undefined, settled = 0): boolean {
  if (trace === undefined) throw new Error('nothing was traced');
  return traceHolds(root, trace, { settled });
}

const SETTLED = Number.POSITIVE_INFINITY;

test('holds while nothing changes, whether files are read again or not', () => {
  const { root, trace } = readOnce();
  expect(holds(root, trace)).toBe(true);
  expect(holds(root, trace, SETTLED)).toBe(true);
});

test('holds where a file was written anew with the same content', () => {
  const { root, trace } = readOnce();
  writeFileSync(join(root, 'ula.yaml'), FILES['ula.yaml']);
  utimesSync(join(root, 'ula.yaml'), 1, 1);
  expect(holds(root, trace, SETTLED)).toBe(true);
});

describe('holds no more', () => {
  const changes: Readonly<Record<string, (root: string) => void>> = {
    'when a file changes': (root) => {
      writeFileSync(join(root, 'ula.yaml'), `${FILES['ula.yaml']}# more\n`);
    },
    'when a file changes, and keeps its size and its time': (root) => {
      const path = join(root, 'ula.yaml');
      const { atime, mtime, ctimeMs } = statSync(path);
      // Within one tick of the disk's clock even the time of the last change would be the same.
      while (statSync(path).ctimeMs === ctimeMs) {
        writeFileSync(path, FILES['ula.yaml'].replace('Anai', 'Anau'));
        utimesSync(path, atime, mtime);
      }
    },
    'when a file is emptied': (root) => {
      truncateSync(join(root, 'ula.yaml'));
    },
    'when a file is gone': (root) => {
      rmSync(join(root, 'ula.yaml'));
    },
    'when a folder stands in its place': (root) => {
      rmSync(join(root, 'ula.yaml'));
      mkdirSync(join(root, 'ula.yaml'));
    },
    'when a file comes': (root) => {
      writeFileSync(join(root, 'agreements/b.yaml'), '');
    },
    'when a file is left out': (root) => {
      writeFileSync(join(root, '.mouignore'), 'agreements/\n');
    },
    'when a folder becomes a register of its own': (root) => {
      writeFileSync(join(root, 'agreements/mou.config.yaml'), 'format: 1\n');
    },
    'when a document comes': (root) => {
      writeFileSync(join(root, 'documents/later.pdf'), '');
    },
    'when a document is gone': (root) => {
      rmSync(join(root, 'documents/nota.pdf'));
    },
    'when a document of a stated fingerprint changes': (root) => {
      writeFileSync(join(root, 'documents/nota.pdf'), SCAN.replace('x', 'y'));
    },
  };

  test.each(Object.entries(changes))('%s', (_, change) => {
    const { root, trace } = readOnce();
    change(root);
    expect(holds(root, trace, SETTLED)).toBe(false);
  });

  test('where a link to the same text stands in the place of a file', () => {
    const { root, trace } = readOnce();
    const elsewhere = join(folderOf({ 'ula.yaml': FILES['ula.yaml'] }), 'ula.yaml');
    rmSync(join(root, 'ula.yaml'));
    symlinkSync(elsewhere, join(root, 'ula.yaml'));
    expect(holds(root, trace, SETTLED)).toBe(false);
  });

  test('in another folder of the same files', () => {
    const { trace } = readOnce();
    expect(holds(folderOf(FILES), trace, SETTLED)).toBe(false);
  });
});

test('reads a file again that may have changed within one tick of the clock', () => {
  const { root, trace } = readOnce();
  if (trace === undefined) throw new Error('nothing was traced');
  const [first, ...others] = trace.files;
  if (first === undefined) throw new Error('no file was read');
  // The disk tells the same of the file, and yet it is another one.
  const [path, size, modified, changed, node] = first;
  const doubtful = { ...trace, files: [[path, size, modified, changed, node, 'other'], ...others] as const };
  expect(traceHolds(root, doubtful, { settled: SETTLED })).toBe(true);
  expect(traceHolds(root, doubtful, { settled: Math.max(modified, changed) })).toBe(false);
});

test('there is none of a small register, nor where a file could not be read', () => {
  expect(readOnce(3).trace).toBe(undefined);
  const root = folderOf(FILES);
  const { tree, trace } = tracedTree(root, 1);
  tree.list([]);
  tree.read({ path: 'ula.yaml', entry: 'file' }, 10);
  expect(trace()).toBe(undefined);
});
