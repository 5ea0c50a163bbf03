/** The questions of mou new, answered key by key as on a terminal. */
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { make } from '../../src/commands/new.ts';
import type { NewOptions } from '../../src/commands/new-options.ts';
import { askNew } from '../../src/io/ask-new.ts';
import { CHOICE_LIST_TEXTS } from '../../src/locale/choice-list.ts';
import { LANGUAGES } from '../../src/locale/language.ts';
import { NEW_QUESTIONS } from '../../src/locale/new-questions.ts';
import type { Kind } from '../../src/records/record.ts';
import { fakeContext } from '../support/context.ts';
import { office } from '../support/office.ts';

const ENTER = '\r';
const TAB = '\t';
const BACKSPACE = '\u007f';
const UP = '\u001b[A';
const CTRL_C = '\u0003';
const CLEAR = '\u0015'; // Ctrl+U takes away what stands there

type Step = readonly [awaited: string, ...keys: string[]];

const NOTHING: NewOptions = {
  ...{ lang: 'id', dryRun: false, asOf: '2026-01-26' },
  ...{ party: [], form: [], under: [], alsoKnownAs: [], open: false },
};

/** Runs mou new in the office and answers each question once it is shown. */
async function answer(
  kind: Kind,
  steps: readonly Step[],
  given: Partial<NewOptions> = {},
): Promise<{ readonly out: string; readonly shown: string; readonly read: (path: string) => string }> {
  const { folder, read } = office();
  const [input, output] = [new PassThrough(), new PassThrough()];
  const left = [...steps];
  let shown = '';
  let unread = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    shown += stripVTControlCharacters(text);
    unread += stripVTControlCharacters(text);
    const [awaited, ...keys] = left[0] ?? [];
    if (awaited === undefined || !unread.includes(awaited)) return;
    left.shift();
    unread = '';
    for (const [index, key] of keys.entries()) setTimeout(() => input.write(key), 20 * (index + 1));
  });
  const context = fakeContext({ cwd: folder, interactive: true, columns: 100 });
  await make(context, [kind], { ...NOTHING, ...given }, (asked, asking) =>
    askNew(asked, { ...asking, terminal: { input, output } }),
  );
  expect(left).toEqual([]);
  return { out: context.said.out, shown, read };
}

describe('mou new on a terminal', () => {
  test('finds a partner by a few letters, and proposes id, title and file', async () => {
    const { read, shown } = await answer('agreement', [
      ['Dengan siapa?', 'chi', ENTER],
      ['Apa jenis naskahnya?', ENTER],
      ['Bentuk kegiatan apa saja?', 'magang', TAB, ENTER],
      ['Berapa lama', '5 tahun', ENTER],
    ]);
    expect(shown).toContain('Chiang Mai University (cmu)');
    expect(shown).not.toContain('Universitas Lembah Anai (ula)');
    expect(read('agreements/cmu-2026.yaml')).toBe(`kind: agreement
id: cmu-2026
title: Nota Kesepahaman Universitas Lembah Anai dan Chiang Mai University
instrument: mou
scope: [internship]
parties:
  - institution: ula
  - institution: cmu
term:
  lasts: 5 tahun
`);
  });

  test.each(LANGUAGES)('says in %s how one searches and chooses', async (lang) => {
    const questions = NEW_QUESTIONS[lang];
    const { search, noneFits, fitting, keys } = CHOICE_LIST_TEXTS[lang];
    const { shown, read } = await answer(
      'agreement',
      [
        [questions.partner, 'zzz'],
        [questions.other('zzz'), ...Array<string>(3).fill(BACKSPACE), 'chi', ENTER],
        [questions.instrument, ENTER],
        [questions.forms, 'zzz'],
        [noneFits, ...Array<string>(3).fill(BACKSPACE), 'internship', TAB, ENTER],
        [questions.lasts, ENTER],
      ],
      { lang },
    );
    for (const text of [`${search} zzz`, fitting(1), ...keys.one, ...keys.several]) {
      expect(shown).toContain(text);
    }
    expect(read('agreements/cmu-2026.yaml')).toContain('scope: [internship]');
    expect(lang === 'id' ? shown : '').not.toMatch(/Search|match|select|confirm|navigate/);
  });

  test('takes a partner that the register does not know, and leaves out what is not known', async () => {
    const { read } = await answer('agreement', [
      ['Dengan siapa?', UP, ENTER],
      ['Apa namanya?', 'Kolej Teluk Kumbar (Malaysia)', ENTER],
      ['Apa jenis naskahnya?', UP, ENTER],
      ['Bentuk kegiatan apa saja?', ENTER],
      ['Berapa lama', ENTER],
    ]);
    expect(read('agreements/kolej-teluk-kumbar-2026.yaml')).toBe(`kind: agreement
id: kolej-teluk-kumbar-2026
title: Kerja sama Universitas Lembah Anai dan Kolej Teluk Kumbar
parties:
  - institution: ula
  - name: Kolej Teluk Kumbar
    country: MY
`);
  });

  test('asks for no more than what the command line has left open, and again for what is needed', async () => {
    const { read, shown } = await answer(
      'institution',
      [
        ['Apa namanya', ENTER],
        ['Ini diperlukan.', 'Institut Teknologi Padang', ENTER],
        ['Lembaga apa?', ENTER],
      ],
      { country: 'ID' },
    );
    expect(shown).not.toContain('Di negara mana?');
    expect(read('institutions/mitra.yaml')).toContain('id: institut-teknologi-padang\n');
  });

  test.each<[kind: Kind, steps: readonly Step[], path: string]>([
    [
      'activity',
      [
        ['Apa judulnya?', 'Kuliah tamu', ENTER],
        ['Kegiatan apa?', 'kuliah', ENTER],
        ['Kapan dilaksanakan', '2026-01-20', ENTER],
        ['Melaksanakan perjanjian', 'nota-bahari', ENTER],
      ],
      'activities/kuliah-tamu-2026.yaml',
    ],
    ['membership', [['Jejaring yang mana?', 'chi', ENTER]], 'memberships/ula-cmu.yaml'],
  ])('an %s', async (_, steps, path) => {
    const { read, out } = await answer(_, steps);
    expect(read(path)).toContain(`kind: ${_}\n`);
    expect(out).toContain(path);
  });

  test('what the list does not hold becomes the name of a new partner', async () => {
    const { read, shown } = await answer('agreement', [
      ['Dengan siapa?', 'Kolej Baru'],
      ['yang lain: “Kolej Baru”', ENTER],
      ['Apa namanya?', ' (Malaysia)', ENTER],
      ['Apa jenis naskahnya?', UP, ENTER],
      ['Bentuk kegiatan apa saja?', ENTER],
      ['Berapa lama', ENTER],
    ]);
    expect(shown).not.toMatch(/Search|match|confirm|selected/);
    expect(read('agreements/kolej-baru-2026.yaml')).toContain('  - name: Kolej Baru\n    country: MY\n');
  });

  test('does not accept a list in which nothing matches', async () => {
    const { read } = await answer('activity', [
      ['Apa judulnya?', 'Kuliah tamu', ENTER],
      ['Kegiatan apa?', 'zzz', ENTER],
      ['Tidak ada yang cocok', BACKSPACE, BACKSPACE, BACKSPACE, 'kuliah', ENTER],
      ['Kapan dilaksanakan', ENTER],
      ['Melaksanakan perjanjian', ENTER],
    ]);
    expect(read('activities/kuliah-tamu.yaml')).toContain('title: Kuliah tamu\n');
  });

  test('asks again for a duration and a day that it cannot read, and says which days may be meant', async () => {
    const { read } = await answer(
      'agreement',
      [
        ['Berapa lama', 'lima taun', ENTER],
        ['jangka waktu ini tidak dimengerti', CLEAR, '5 (lima) tahun', ENTER],
      ],
      { party: ['cmu'], instrument: 'mou', form: ['internship'] },
    );
    expect(read('agreements/cmu-2026.yaml')).toContain('lasts: 5 (lima) tahun\n');
    const { read: readActivity } = await answer(
      'activity',
      [
        ['Kapan dilaksanakan', '02/11/2025', ENTER],
        ['dapat berarti 2 November 2025 atau 11 Februari 2025', CLEAR, '2 November 2025', ENTER],
        ['Melaksanakan perjanjian', ENTER],
      ],
      { title: 'Kuliah tamu', form: ['guest-lecture'] },
    );
    expect(readActivity('activities/kuliah-tamu-2025.yaml')).toContain('on: 2025-11-02\n');
  });

  test('Ctrl+C writes nothing', async () => {
    await expect(
      answer('agreement', [
        ['Dengan siapa?', 'chi', ENTER],
        ['Apa jenis naskahnya?', CTRL_C],
      ]),
    ).rejects.toThrow('You stopped before the last answer. Nothing was written.');
  });
});
