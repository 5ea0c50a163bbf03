/** A register's files as a commit has them, read without touching the working tree. */
import { posix } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { compareText } from '../findings/finding.ts';
import { startOfFile } from '../findings/place.ts';
import { decodeFile, type Decoded } from '../records/decode.ts';
import { fault } from '../records/fault.ts';
import { pathFault } from '../register/document-paths.ts';
import { CONFIG_FILE } from '../register/read-config.ts';
import { sha256 } from './sha256.ts';
import { IGNORE_FILE, isRecordName, isSkippedName, type FileTree } from './file-tree.ts';
import { askGit, askGitLine } from './git.ts';

type Blob = { readonly hash: string; readonly isFile: boolean };

/**
 * The files below `root` in a commit of the repository around it. Those that are not `wanted` are read only once they
 * are asked for.
 */
export function gitTree(root: string, commit: string, wanted = (_: string): boolean => true): FileTree {
  return treeOf(root, listBlobs(root, commit), wanted);
}

/** The files below `root` as they are staged for the next commit. */
export function stagedTree(root: string): FileTree {
  return treeOf(root, listStaged(root), () => true);
}

function treeOf(root: string, blobs: ReadonlyMap<string, Blob>, wanted: (path: string) => boolean): FileTree {
  const records = [...blobs]
    .filter(([path]) => isRecordName(path) && wanted(path))
    .map(([, { hash }]) => hash);
  const contents = readBlobs(root, records);
  const bytesOf = (path: string): Uint8Array | undefined => {
    const hash = blobs.get(path)?.hash;
    return hash === undefined ? undefined : (contents.get(hash) ?? readBlobs(root, [hash]).get(hash));
  };
  return {
    has: (path) => blobs.has(path),
    list: (exclude) => {
      const ignored = ignore()
        .add(textOf(bytesOf(IGNORE_FILE)))
        .add([...exclude]);
      const others = [...blobs.keys()]
        .filter((path) => path.endsWith(`/${CONFIG_FILE}`))
        .map((path) => posix.dirname(path));
      return [...blobs]
        .filter(([path]) => isRecord(path, ignored, others))
        .map(([path, { isFile }]) => ({ path, entry: isFile ? ('file' as const) : ('not-regular' as const) }))
        .sort((a, b) => compareText(a.path, b.path));
    },
    read: (file, limit) => readAt(file.path, bytesOf(file.path), limit),
    document: (path, hashed) => {
      if (pathFault(path) !== undefined) return { at: 'outside' };
      const normal = posix.normalize(path);
      if (!hashed) return blobs.has(normal) ? { at: 'found', sha256: undefined } : { at: 'missing' };
      const bytes = bytesOf(normal);
      return bytes === undefined ? { at: 'missing' } : { at: 'found', sha256: sha256(bytes) };
    },
  };
}

function isRecord(path: string, ignored: Ignore, others: readonly string[]): boolean {
  if (path === CONFIG_FILE || !isRecordName(path) || path.split('/').some(isSkippedName)) return false;
  return !others.some((folder) => path.startsWith(`${folder}/`)) && !ignored.ignores(path);
}

function readAt(path: string, bytes: Uint8Array | undefined, limit: number): Decoded {
  const at = startOfFile(path);
  if (bytes === undefined) {
    return { file: undefined, findings: [fault('unreadable-file', 'notRegular', {}, at)] };
  }
  if (bytes.length > limit) {
    return {
      file: undefined,
      findings: [fault('unreadable-file', 'tooLarge', { bytes: bytes.length, limit }, at)],
    };
  }
  return decodeFile(path, bytes);
}

/** Regular files and links below the root, by path from it; submodules are left out. */
function listBlobs(root: string, commit: string): ReadonlyMap<string, Blob> {
  const prefix = askGitLine(root, ['rev-parse', '--show-prefix']) ?? '';
  const listing = askGit(root, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    commit,
    ...(prefix === '' ? [] : [prefix]),
  ]);
  const lines = (listing ?? Buffer.alloc(0))
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '');
  return new Map(lines.flatMap((line) => readTreeLine(line, prefix)));
}

/** Regular files and links in the index, below the root. */
function listStaged(root: string): ReadonlyMap<string, Blob> {
  const listing = askGit(root, ['ls-files', '--stage', '-z', '--', '.']) ?? Buffer.alloc(0);
  const lines = listing.toString('utf8').split('\0');
  return new Map(
    lines.flatMap((line): [string, Blob][] => {
      const [, mode, hash, path] = /^(\d+) ([0-9a-f]+) 0\t(.*)$/s.exec(line) ?? [];
      if (mode === undefined || mode === SUBMODULE || hash === undefined || path === undefined) return [];
      return [[path, { hash, isFile: mode !== LINK }]];
    }),
  );
}

const LINK = '120000';
const SUBMODULE = '160000';

function readTreeLine(line: string, prefix: string): readonly [string, Blob][] {
  const [, mode, type, hash, path] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
  if (type !== 'blob' || hash === undefined || path === undefined) return [];
  return [[path.slice(prefix.length), { hash, isFile: mode !== LINK }]];
}

/** The contents of blobs by hash, in one call. */
function readBlobs(root: string, hashes: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  if (hashes.length === 0) return contents;
  const answer = askGit(root, ['cat-file', '--batch'], `${hashes.join('\n')}\n`) ?? Buffer.alloc(0);
  let offset = 0;
  while (offset < answer.length) {
    const lineEnd = answer.indexOf('\n', offset);
    const [hash, type, size] = answer.subarray(offset, lineEnd).toString('utf8').split(' ');
    const start = lineEnd + 1;
    if (hash === undefined || type !== 'blob') {
      offset = start;
      continue;
    }
    contents.set(hash, answer.subarray(start, start + Number(size)));
    offset = start + Number(size) + 1;
  }
  return contents;
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes ?? new Uint8Array());
}
