/** Records of a way back as files: edited where they are, made where they came from, never outside the register. */
import { describe, expect, test } from 'vitest';
import { backFiles } from '../../../src/output/export/back-files.ts';
import type { PlainMap } from '../../../src/records/read-node.ts';
import type { Register } from '../../../src/register/register.ts';
import type { BackRecord } from '../../../src/sheets/made/plan-back.ts';
import { registerOf } from '../../support/registers.ts';

const FILES = {
  'mitra.yaml': `# Mitra utama.
kind: institution
id: bahari
name: Politeknik Bahari Tarakan # sejak 2019
---
kind: institution
id: kumbar
name: Kolej Teluk Kumbar
`,
};
const { register } = registerOf(FILES);

function dataOf({ byId }: Register, id: string): PlainMap {
  return structuredClone(byId.get(id)?.data ?? {});
}

function known(id: string, after: PlainMap): BackRecord {
  const before = dataOf(register, id);
  return {
    id,
    kind: 'institution',
    file: 'mitra.yaml',
    before,
    after: { ...before, ...after },
    changes: [],
    added: 0,
  };
}

function fresh(id: string, file: string): BackRecord {
  const after: PlainMap = { kind: 'institution', id, name: id.toUpperCase() };
  return { id, kind: 'institution', file, before: undefined, after, changes: [], added: 0 };
}

test('known records are edited in their file, whatever file the export names, and comments stay', () => {
  const records = [
    known('bahari', { city: 'Tarakan' }),
    { ...known('kumbar', { country: 'MY' }), file: 'lain.yaml' },
  ];
  expect(backFiles(register, records)).toEqual({
    refused: [],
    changes: [
      {
        path: 'mitra.yaml',
        before: FILES['mitra.yaml'],
        after: FILES['mitra.yaml']
          .replace('# sejak 2019\n', '# sejak 2019\ncity: Tarakan\n')
          .replace('Kumbar\n', 'Kumbar\ncountry: MY\n'),
      },
    ],
  });
});

test('new records go into the file that they came from, after what is there', () => {
  const { changes } = backFiles(register, [
    fresh('nusa', 'mitra.yaml'),
    fresh('a', 'baru/satu.yaml'),
    fresh('b', 'baru/satu.yaml'),
  ]);
  expect(changes).toEqual([
    {
      path: 'mitra.yaml',
      before: FILES['mitra.yaml'],
      after: `${FILES['mitra.yaml']}---\nkind: institution\nid: nusa\nname: NUSA\n`,
    },
    {
      path: 'baru/satu.yaml',
      before: undefined,
      after: 'kind: institution\nid: a\nname: A\n---\nkind: institution\nid: b\nname: B\n',
    },
  ]);
});

describe('a path that is none of a register', () => {
  test.each([
    '../luar.yaml',
    '/etc/luar.yaml',
    'C:/luar.yaml',
    'a\\b.yaml',
    'mou.config.yaml',
    '.mou/cache/a.yaml',
    'a/.git/b.yaml',
    'catatan.txt',
    'a//b.yaml',
    'a:b.yaml',
    '',
  ])('%j', (file) => {
    expect(backFiles(register, [fresh('nusa', file)]).changes.map(({ path }) => path)).toEqual([
      'institutions/nusa.yaml',
    ]);
  });
});

test('a file that cannot be edited without losing something is named, and left', () => {
  const shared = registerOf('kind: institution\nid: a\nname: &n Nusa\nalso_known_as: [*n]\n').register;
  const before = dataOf(shared, 'a');
  const record: BackRecord = { ...known('bahari', {}), id: 'a', before, after: { ...before, name: 'Baru' } };
  expect(backFiles(shared, [record])).toEqual({ changes: [], refused: ['register.yaml'] });
});
