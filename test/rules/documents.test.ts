/** The rules about documents: missing, not there, changed, outside the register. */
import { describe, expect, test } from 'vitest';
import { check, sentences } from '../support/registers.ts';

const PDF = 'Nota Kesepahaman';
const SHA256 = '9a1b3fe6ddfc1cdd8b1b4e2b5d6a0b5a3f7c4a1d2e3f4a5b6c7d8e9f0a1b2c3d';

const record = (documents: string): string => `kind: agreement
id: tarakan-2025
title: Nota Kesepahaman Riset Kelautan
parties: [{name: Universitas Lembah Anai}, {name: Politeknik Bahari Tarakan}]
documents: [${documents}]
`;

const register = (documents: string): Record<string, string> => ({
  'agreements/tarakan-2025.yaml': record(documents),
  'documents/tarakan-2025.pdf': PDF,
});

describe('document-not-found', () => {
  test('says nothing where nobody could look: on standard input', () => {
    const files = record('{path: documents/hilang.pdf}');
    expect(check(files, { ruleIds: ['document-not-found'], documents: new Map() })).toEqual([]);
  });

  test.each([
    ['{path: documents/tarakan-2025.pdf}', 0],
    ['{path: documents/Tarakan-2025.pdf}', 1],
    ['{path: documents/a.pdf}, {path: documents/b.pdf}', 2],
    ['{original_at: Lemari 3}', 0],
    ['{path: ../keluar.pdf}', 0],
  ])('%s: %i', (documents, count) => {
    expect(sentences(register(documents), 'document-not-found')).toHaveLength(count);
  });

  test('looks at the evidence of activities too', () => {
    const activity = `kind: activity
id: riset-2025
title: Riset Pesisir
form: joint-research
on: 2025-11-02
evidence: [{path: documents/laporan.pdf}]
`;
    expect(sentences(activity, 'document-not-found')).toEqual([
      expect.stringContaining('documents/laporan.pdf'),
    ]);
  });
});

describe('document-changed', () => {
  const facts = (sha256: string | undefined): Map<string, { at: 'found'; sha256: string | undefined }> =>
    new Map([['documents/tarakan-2025.pdf', { at: 'found' as const, sha256 }]]);

  test.each([
    ['the same', SHA256, SHA256, 0],
    ['the same in capitals', SHA256.toUpperCase(), SHA256, 0],
    ['another', SHA256.replace('9', '8'), SHA256, 1],
    ['unknown, as nobody hashed the file', SHA256, undefined, 0],
  ])('a hash that is %s', (_, stated, found, count) => {
    const files = register(`{path: documents/tarakan-2025.pdf, sha256: "${stated}"}`);
    expect(check(files, { ruleIds: ['document-changed'], documents: facts(found) })).toHaveLength(count);
  });

  test('says nothing where no hash is stated, or the file is not there', () => {
    expect(sentences(register('{path: documents/tarakan-2025.pdf}'), 'document-changed')).toEqual([]);
    expect(
      sentences(register(`{path: documents/hilang.pdf, sha256: "${SHA256}"}`), 'document-changed'),
    ).toEqual([]);
  });
});

describe('document-outside-register', () => {
  test.each([
    ['../documents/x.pdf', 'leads upwards', 'documents/x.pdf'],
    ['../../x.pdf', 'leads upwards', undefined],
    ['documents/../x.pdf', 'leads upwards', 'agreements/x.pdf'],
    ['/home/rina/x.pdf', "begins at the root of a computer's disk", undefined],
    ['C:\\Users\\Rina\\x.pdf', 'names a drive', undefined],
    ['d:/arsip/x.pdf', 'names a drive', undefined],
    ['documents\\x.pdf', 'backslashes', 'documents/x.pdf'],
    ['..\\documents\\x.pdf', 'backslashes', 'documents/x.pdf'],
    ['\\\\server\\arsip\\x.pdf', 'backslashes', undefined],
  ])('%s', (path, sentence, replacement) => {
    const files = register(`{path: '${path}'}`);
    const [found, ...others] = check(files, { ruleIds: ['document-outside-register'] });
    expect(others).toEqual([]);
    expect(found?.replacement).toBe(replacement);
    expect(sentences(files, 'document-outside-register')[0]).toContain(sentence);
  });

  test.each(['documents/x.pdf', 'documents/a..b.pdf', './documents/x.pdf', 'arsip 2025/x.pdf'])(
    '%s lies inside',
    (path) => {
      expect(sentences(register(`{path: '${path}'}`), 'document-outside-register')).toEqual([]);
    },
  );

  test('a link that leads out is told by the one who looked', () => {
    const documents = new Map([['documents/x.pdf', { at: 'outside' as const }]]);
    const found = check(register('{path: documents/x.pdf}'), {
      ruleIds: ['document-outside-register'],
      documents,
    });
    expect(found.map(({ message }) => message.key)).toEqual(['link']);
  });
});

describe('document-missing', () => {
  const agreement = (lines: string): string => `kind: agreement
id: tarakan-2025
title: Nota Kesepahaman Riset Kelautan
${lines}
`;
  const signed = `parties:
  - {name: Universitas Lembah Anai, signed: 2025-09-14}
  - {name: Politeknik Bahari Tarakan, signed: 2025-09}`;
  const halfSigned = signed.replace(', signed: 2025-09}', '}');
  const imported = `parties: [{name: Universitas Lembah Anai}, {name: Politeknik Bahari Tarakan}]
term: {from: 2021-03-01}`;

  test.each([
    ['signed', signed, 1],
    ['imported, with a start and no signing', imported, 1],
    ['signed by one party', halfSigned, 0],
    ['being prepared', `${imported}\nprocess: [{stage: drafting}]`, 0],
    ['signed, with a paper in a drawer', `${signed}\ndocuments: [{original_at: Lemari 3}]`, 0],
    ['signed, with a scan', `${signed}\ndocuments: [{path: documents/x.pdf}]`, 0],
    ['signed, with a draft', `${signed}\ndocuments: [{path: documents/x.docx, kind: draft}]`, 1],
    ['signed, with a document that is nowhere', `${signed}\ndocuments: [{kind: signed}]`, 1],
  ])('%s', (_, lines, count) => {
    expect(sentences(agreement(lines), 'document-missing')).toHaveLength(count);
  });
});
