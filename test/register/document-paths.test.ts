/** Paths of documents: the same judgement on every system. */
import { describe, expect, test } from 'vitest';
import { pathFault, pathMeant } from '../../src/register/document-paths.ts';

test.each([
  ['documents/x.pdf', undefined],
  ['x.pdf', undefined],
  ['documents/a..b.pdf', undefined],
  ['Arsip 2025/Nota (1).pdf', undefined],
  ['../x.pdf', 'leaves'],
  ['documents/../../x.pdf', 'leaves'],
  ['..', 'leaves'],
  ['/etc/passwd', 'absolute'],
  ['//server/arsip/x.pdf', 'absolute'],
  ['C:/x.pdf', 'drive'],
  ['c:x.pdf', 'drive'],
  ['C:\\x.pdf', 'drive'],
  ['documents\\x.pdf', 'backslashes'],
  ['\\\\server\\x.pdf', 'backslashes'],
])('%s: %s', (path, fault) => {
  expect(pathFault(path)).toBe(fault);
});

describe('pathMeant', () => {
  test.each([
    ['../documents/x.pdf', 'agreements/x.yaml', 'documents/x.pdf'],
    ['../../documents/x.pdf', 'agreements/2025/x.yaml', 'documents/x.pdf'],
    ['./../documents/x.pdf', 'agreements/x.yaml', 'documents/x.pdf'],
    ['documents\\2025\\x.pdf', 'x.yaml', 'documents/2025/x.pdf'],
    ['../x.pdf', 'x.yaml', undefined],
    ['/documents/x.pdf', 'agreements/x.yaml', undefined],
    ['C:\\x.pdf', 'agreements/x.yaml', undefined],
  ])('%s in %s: %s', (path, file, meant) => {
    expect(pathMeant(path, file)).toBe(meant);
  });
});
