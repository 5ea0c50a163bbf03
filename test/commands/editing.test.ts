/** Everyday editing by command: what is written, what is told, and that nothing else changes. */
import { chmodSync, chownSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../source-files.ts';
import { LANGUAGES } from '../../src/locale/language.ts';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';
import { office } from '../support/office.ts';

describe('mou sign', () => {
  test('records who signed and when, in the lines of that party alone', async () => {
    const { mou, changed } = office();
    const words = [
      '--number',
      'B-1/PBT/2026',
      '--signatory',
      'Ir. Laila Sari, M.T.',
      '--position',
      'Direktur',
    ];
    const { out, code } = await mou(
      'sign',
      'pks-bahari',
      '--party',
      'poltekba',
      '--on',
      '2026-01-20',
      ...words,
    );
    expect(changed('agreements/pks-bahari.yaml')).toEqual([
      '+    number: B-1/PBT/2026',
      '+    signatory:',
      '+      name: Ir. Laila Sari, M.T.',
      '+      position: Direktur',
      '+    signed: 2026-01-20',
    ]);
    expect(out).toContain('Second party (Politeknik Bahari Tarakan) signed on 20 January 2026.');
    expect(out).toContain('Not in force yet: First party and Third party still to sign.');
    expect(code).toBe(0);
  });

  test('tells the last day once all have signed, and what mou check will miss', async () => {
    const { mou, folder } = office();
    await mou('new', 'agreement', '--party', 'cmu', '--lasts', '2 tahun', '--id', 'pks-dua');
    const { out } = await mou('sign', 'pks-dua', '--place', 'Chiang Mai');
    expect(out).toContain('In force from 26 January 2026 to 25 January 2028, that day included.');
    expect(out).toContain('State: in force.');
    expect(out).toMatch(/mou check will have this to say:[^]*signatory-missing/);
    expect(readFileSync(join(folder, 'agreements/pks-dua.yaml'), 'utf8')).toContain(
      'signing:\n  place: Chiang Mai\n',
    );
  });

  test('takes as much of a date as is known', async () => {
    const { mou, changed } = office();
    await mou('sign', 'pks-bahari', '--party', '1', '--on', '2025-12~');
    expect(changed('agreements/pks-bahari.yaml')).toEqual(['+    signed: 2025-12~']);
  });
});

describe('mou amend', () => {
  test('adds the addendum, and tells how the last day moves', async () => {
    const { mou, changed } = office();
    const { out } = await mou(
      'amend',
      'nota-bahari',
      '--until',
      '2028-12-31',
      '--number',
      '3/ADD',
      '--form',
      'magang',
    );
    expect(changed('agreements/nota-bahari.yaml')).toEqual([
      '+amendments:',
      '+  - number: 3/ADD',
      '+    signed: 2026-01-26',
      '+    until: 2028-12-31',
      '+    scope: [internship]',
    ]);
    expect(out).toContain(
      'In force from 1 April 2021 to 31 December 2028, that day included (before: 31 March 2026).',
    );
  });

  test.each([
    ['en', [], 'Counted: 2 years from 26 January 2026, the day the addendum was signed, to 25 January 2028.'],
    ['en', [], 'To count on from the end it had until now instead: --effective 2026-04-01.'],
    [
      'id',
      [],
      'Dihitung: 2 tahun sejak 26 Januari 2026, hari adendum ditandatangani, sampai dengan 25 Januari 2028.',
    ],
    ['id', [], 'Untuk menyambung dari akhir yang berlaku sampai sekarang: --effective 2026-04-01.'],
    ['en', ['--effective', '2026-04-01'], 'Counted: 2 years from 1 April 2026 to 31 March 2028.'],
  ])(
    'says in %s, with %j, from which day a length counts and where it leads',
    async (language, more, said) => {
      const { mou } = office();
      const { out } = await mou(
        'amend',
        'nota-bahari',
        '--lasts',
        '2 years',
        '--dry-run',
        '--lang',
        language,
        ...more,
      );
      expect(out.replace(/\s+/g, ' ')).toContain(said);
      expect(out.includes('--effective')).toBe(more.length === 0);
    },
  );

  test('a length that cannot be read is counted from no day', async () => {
    const { mou } = office();
    expect((await mou('amend', 'nota-bahari', '--lasts', 'lama')).out).not.toContain('Counted');
  });
});

describe('mou terminate', () => {
  test('records the last day, and tells it', async () => {
    const { mou, changed } = office();
    const { out } = await mou(
      'terminate',
      'nota-bahari',
      '--last-day',
      '2026-02-28',
      '--by',
      '2',
      '--reason',
      'a: b',
    );
    expect(changed('agreements/nota-bahari.yaml')).toEqual([
      '+termination:',
      '+  last_day: 2026-02-28',
      '+  by: poltek-tarakan',
      '+  reason: "a: b"',
    ]);
    expect(out).toContain('to 28 February 2026, that day included (before: 31 March 2026).');
  });

  test('notice alone is recorded, and said to end nothing; the last day follows later', async () => {
    const { mou, changed } = office();
    const first = await mou('terminate', 'nota-bahari', '--notice-given', 'yesterday');
    expect(first.out).toContain('Notice alone ends nothing');
    await mou('terminate', 'nota-bahari', '--last-day', '2026-02-28');
    expect(changed('agreements/nota-bahari.yaml')).toEqual([
      '+termination:',
      '+  notice_given: 2026-01-25',
      '+  last_day: 2026-02-28',
    ]);
  });
});

describe('mou done', () => {
  test.each([
    ['by number', ['1']],
    ['by words', ['rancangan', 'pks']],
  ])('%s', async (_, which) => {
    const { mou, changed } = office();
    const { out } = await mou('done', 'rapat-2025', ...which);
    expect(changed('activities/rapat-2025.yaml')).toEqual(['+    done: 2026-01-26']);
    expect(out).toContain('Still open in this record: 1.');
  });

  test('words that only one open follow-up has mean that one', async () => {
    const { mou, read } = office();
    await mou('done', 'rapat-2025', 'menyusun daftar', '--on', '2026-01-02');
    expect(read('activities/rapat-2025.yaml')).toContain('perusahaan pelayaran\n    done: 2026-01-02\n');
    const { out } = await mou('done', 'rapat-2025');
    expect(out).toContain('Nothing else is open in this record.');
  });
});

describe('mou attach', () => {
  test('copies a scan under the name of its record, and completes the entry of the paper', async () => {
    const { mou, folder, changed } = office();
    writeFileSync(join(folder, '..', 'Pindai 01.PDF'), 'scan');
    const { out } = await mou('attach', 'nota-bahari', '../Pindai 01.PDF');
    expect(changed('agreements/nota-bahari.yaml')).toEqual([
      '-  - kind: signed',
      '+  - path: documents/nota-bahari-2.pdf',
      '+    sha256: 59ad1b2fc74287ded1bba7af67765d23ad4a49f1ae51902cc2ed3f8ebee96cfa',
      '+    kind: signed',
    ]);
    expect(out).toContain('Copied to documents/nota-bahari-2.pdf');
    expect(readFileSync(join(folder, 'documents/nota-bahari-2.pdf'), 'utf8')).toBe('scan');
    const check = await mou('check', '--format', 'compact');
    expect(check.out).not.toContain('document-changed');
  });

  test('links what lies in the register already, and knows it again', async () => {
    const { mou, folder, changed } = office();
    const { out } = await mou('attach', 'rapat-2025', 'documents/nota-bahari.pdf');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('linked with its fingerprint, not copied');
    expect(changed('activities/rapat-2025.yaml').slice(0, 2)).toEqual([
      '+evidence:',
      '+  - path: documents/nota-bahari.pdf',
    ]);
    writeFileSync(join(folder, 'documents/nota-bahari.pdf'), 'another');
    expect((await mou('check', '--format', 'compact')).out).toContain('document-changed');
  });
});

describe('mou renew', () => {
  test('prepares a successor from the day after, and marks the old one', async () => {
    const { mou, read, changed } = office();
    const { out } = await mou('renew', 'nota-bahari');
    expect(changed('agreements/nota-bahari.yaml')).toEqual([
      '+closure:',
      '+  on: 2026-01-26',
      '+  decision: renewing',
    ]);
    expect(out).toContain('Proposed window, once signed: 1 April 2026 to 31 March 2031.');
    const successor = read('agreements/nota-bahari-2026.yaml');
    expect(successor).toContain('supersedes: [nota-bahari]\n');
    expect(successor).toContain('term:\n  from: 2026-04-01\n  lasts: 5 tahun\n');
    expect(successor).not.toMatch(/number|signed/);
    expect((await mou('renew', 'nota-bahari')).code).toBe(2);
  });

  test('what has ended is renewed from the signing, into the file that is asked for', async () => {
    const { mou, read } = office();
    const { out } = await mou(
      'renew',
      'nota-cmu',
      '--file',
      'agreements/lain.yaml',
      '--id',
      'cmu-baru',
      '--lasts',
      '3 years',
    );
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /nota-cmu ended on \d+ \w+ \d{4}: nothing is in force until all have signed/,
    );
    expect(read('agreements/lain.yaml')).toMatch(
      /---\nkind: agreement\nid: cmu-baru\n[^]*term:\n {2}lasts: 3 years\n/,
    );
    expect(read('agreements/nota-cmu.yaml')).toContain(
      'closure:\r\n  on: 2026-01-26\r\n  decision: renewing\r\n',
    );
  });
});

describe('mou merge', () => {
  test('names one institution everywhere, keeps the other name, takes over what is not known', async () => {
    const { mou, read, changed } = office();
    const { out, code } = await mou('merge', 'poltek-tarakan', 'bahari');
    expect(code).toBe(0);
    expect(changed('agreements/nota-bahari.yaml')).toEqual([
      '-  - institution: poltek-tarakan # id kedua',
      '+  - institution: bahari # id kedua',
    ]);
    expect(changed('activities/rapat-2025.yaml').filter((line) => line.startsWith('+'))).toEqual([
      '+host: bahari',
      '+units: [ula/kui, bahari/kapal]',
      '+  - institution: bahari',
      '+      - { name: Laila Sari, unit: bahari/kapal }',
    ]);
    expect(read('institutions/mitra.yaml')).toContain('also_known_as: [Poltekba, Poltek Bahari Tarakan]\n');
    expect(read('institutions/mitra.yaml')).not.toContain('poltek-tarakan');
    expect(out).toContain('Taken over from it: city, website, units, notes.');
    expect(out).toContain('The comments in its record go with it');
    expect((await mou('check', '--strict')).code).toBe(0);
  });

  test('a list that names both names one of them once', async () => {
    const { mou, folder, read } = office();
    const path = 'activities/pameran.yaml';
    const text =
      'kind: activity\nid: pameran\ntitle: Pameran\nform: seminar\nparticipants: [bahari, cmu, poltek-tarakan]\n';
    writeFileSync(join(folder, path), text);
    await mou('merge', 'poltek-tarakan', 'bahari');
    expect(read(path)).toBe(text.replace(', poltek-tarakan', ''));
  });
});

describe('mou rename', () => {
  test('changes the id in every file, in the settings, and the name of its own file', async () => {
    const { mou, folder, changed, read } = office();
    const { out } = await mou('rename', 'ula', 'lembah-anai');
    expect(out).toContain('10 references changed, in 6 files.');
    expect(existsSync(join(folder, 'institutions/ula.yaml'))).toBe(false);
    expect(changed('institutions/lembah-anai.yaml', 'institutions/ula.yaml')).toEqual([
      '-id: ula',
      '+id: lembah-anai',
    ]);
    expect(changed('mou.config.yaml')).toEqual([
      '-institution: ula # kita sendiri',
      '+institution: lembah-anai # kita sendiri',
      '-  kui: { name: Rina Wulandari, email: rina@example.ac.id, unit: ula/kui }',
      '+  kui: { name: Rina Wulandari, email: rina@example.ac.id, unit: lembah-anai/kui }',
    ]);
    expect(read('agreements/nota-cmu.yaml').split('\r\n').length).toBe(10);
    expect((await mou('check')).code).toBe(0);
  });

  test('what was wrong before is no news under the new id, and keeps nobody from renaming', async () => {
    const { mou, folder } = office();
    const wrong =
      'kind: agreement\nid: nota-x\ntitle: Nota X\nparties: [{ institution: ula }, { institution: ipb }]\n';
    writeFileSync(join(folder, 'agreements/nota-x.yaml'), wrong);
    const { out, code } = await mou('rename', 'nota-x', 'nota-y');
    expect(code).toBe(0);
    expect(out).not.toContain('mou check will have this to say');
  });

  test('what has been reminded of is not reminded of again under the new id', async () => {
    const { mou, folder, read } = office();
    const due = ['remind', '--record', '--as-of', '2026-01-26'];
    const first = await mou(...due);
    expect(read('.mou/reminders.jsonl')).toContain('"record":"nota-bahari"');
    await mou('rename', 'nota-bahari', 'nota-poltekba');
    expect(read('.mou/reminders.jsonl')).not.toContain('"record":"nota-bahari"');
    expect(existsSync(join(folder, 'agreements/nota-poltekba.yaml'))).toBe(true);
    const second = await mou(...due);
    expect(first.out).toContain('nota-bahari');
    expect(second.out).toContain('Nothing is due.');
  });

  test.skipIf(process.platform === 'win32')('changes nothing at all where the disk refuses one file', () => {
    const { folder } = office();
    const before = filesIn(folder);
    chmodSync(join(folder, 'activities'), 0o555);
    const { stderr, status } = asNobody(folder, ['rename', 'ula', 'lembah-anai', '--lang', 'en']);
    chmodSync(join(folder, 'activities'), 0o755);
    expect(stderr).toMatch(
      /activities\/rapat-2025\.yaml cannot be written \(EACCES\)\. Nothing was changed\./,
    );
    expect(status).toBe(2);
    expect(filesIn(folder)).toEqual(before);
  });
});

const NOBODY = 65_534;

/** Runs the built program in a folder as somebody to whom the disk can say no: root is refused nothing. */
function asNobody(folder: string, argv: readonly string[]): { stderr: string; status: number | null } {
  if (process.getuid?.() !== 0) {
    return spawnSync(process.execPath, [join(ROOT, 'bin/mou.js'), ...argv], {
      cwd: folder,
      encoding: 'utf8',
    });
  }
  // Root's own folders may be closed to others.
  const program = folderOf({});
  for (const part of ['bin', 'dist', 'schemas', 'package.json']) {
    cpSync(join(ROOT, part), join(program, part), { recursive: true });
  }
  for (const root of [folder, program]) {
    for (const path of ['', ...readdirSync(root, { recursive: true, encoding: 'utf8' })]) {
      chownSync(join(root, path), NOBODY, NOBODY);
    }
  }
  const options = { cwd: folder, encoding: 'utf8', uid: NOBODY, gid: NOBODY } as const;
  return spawnSync(process.execPath, [join(program, 'bin/mou.js'), ...argv], options);
}

describe('mou new', () => {
  test.each<[argv: readonly string[], path: string, text: string]>([
    [
      [
        'institution',
        '--name',
        'International Islamic University Malaysia',
        '--also-known-as',
        'IIUM',
        '--country',
        'Malaysia',
      ],
      'institutions/mitra.yaml',
      '---\nkind: institution\nid: iium\nname: International Islamic University Malaysia\nalso_known_as: [IIUM]\ncountry: MY\n',
    ],
    [
      [
        'agreement',
        '--party',
        'Chiang Mai University',
        '--instrument',
        'MoU',
        '--form',
        'magang,training',
        '--owner',
        'kui',
      ],
      'agreements/cmu-2026.yaml',
      'kind: agreement\nid: cmu-2026\ntitle: Nota Kesepahaman Universitas Lembah Anai dan Chiang Mai University\ninstrument: mou\nscope: [internship, training]\nparties:\n  - institution: ula\n  - institution: cmu\nowner: kui\n',
    ],
    [
      [
        'activity',
        '--title',
        'Kuliah tamu',
        '--form',
        'guest-lecture',
        '--on',
        '2026-01-20',
        '--under',
        'nota-bahari',
      ],
      'activities/kuliah-tamu-2026.yaml',
      'kind: activity\nid: kuliah-tamu-2026\ntitle: Kuliah tamu\nform: guest-lecture\non: 2026-01-20\nunder: [nota-bahari]\n',
    ],
    [
      ['membership', '--network', 'ASEAN Learning Network (Malaysia)', '--joined', '2018-06~'],
      'memberships/ula-asean-learning-network.yaml',
      'kind: membership\nid: ula-asean-learning-network\nnetwork:\n  name: ASEAN Learning Network\n  country: MY\nmember: ula\njoined: 2018-06~\n',
    ],
  ])('%j', async (argv, path, text) => {
    const { mou, read } = office();
    const { out, code, err } = await mou('new', ...argv, '--lang', 'id');
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(read(path).endsWith(text), read(path)).toBe(true);
    expect(out).toContain(path);
    expect((await mou('check')).code).toBe(0);
  });

  test('takes a record as a pattern, without what was its own', async () => {
    const { mou, read } = office();
    await mou('new', 'agreement', '--from', 'nota-bahari', '--id', 'nota-baru', '--title', 'Nota Baru');
    expect(read('agreements/nota-baru.yaml')).toContain('term:\n  lasts: 5 tahun\n');
    expect(read('agreements/nota-baru.yaml')).not.toMatch(/signed|number|documents/);
  });
});

describe('every editing command', () => {
  test.each([
    [['sign', 'pks-bahari', '--party', '1']],
    [['amend', 'nota-bahari', '--lasts', '2 years']],
    [['terminate', 'nota-bahari', '--last-day', '2026-02-28']],
    [['done', 'rapat-2025', '1']],
    [['attach', 'rapat-2025', 'documents/nota-bahari.pdf']],
    [['renew', 'nota-bahari']],
    [['merge', 'poltek-tarakan', 'bahari']],
    [['rename', 'ula', 'lembah-anai']],
    [['new', 'institution', '--name', 'ITS']],
    [['fmt']],
  ])('%j writes nothing with --dry-run, and shows the lines', async (argv) => {
    const { mou, folder } = office();
    const before = filesIn(folder);
    const { out, code } = await mou(...argv, '--dry-run');
    expect(code).toBe(0);
    expect(out).toMatch(/^(?:@@ |\+\+\+ )/m);
    expect(filesIn(folder)).toEqual(before);
  });

  test('writes no mistake into a register, and says which one it would be', async () => {
    const { mou, folder } = office();
    const before = filesIn(folder);
    const { err, code } = await mou('amend', 'nota-bahari', '--lasts', 'lama sekali');
    expect(err).toContain('the register would then have a mistake that it does not have now');
    expect(err).toContain('invalid-duration');
    expect(code).toBe(2);
    expect(filesIn(folder)).toEqual(before);
  });

  test('says nothing of what was wrong before', async () => {
    const { mou } = office();
    expect((await mou('done', 'rapat-2025', '1')).out).not.toContain('mou check will have this to say');
  });
});

function filesIn(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(path, 'latin1')]));
}

test.each(LANGUAGES)('what mou init writes is in canonical form, in %s', async (language) => {
  const folder = folderOf({});
  await runMou(['init', '.', '--name', 'Politeknik Negeri Jember', '--lang', language], { cwd: folder });
  const { out, code } = await runMou(['fmt', '--check', '--lang', 'en'], { cwd: folder });
  expect(out).toBe('3 files looked at: all in order.\n');
  expect(code).toBe(0);
});
