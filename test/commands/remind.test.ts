/** `mou remind` as people run it: what it shows, what it writes down, and that it says everything once. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { runMou, type fakeContext } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';
import { REMINDER_STORY } from '../support/reminder-story.ts';
import { editorValidator, validatorOf } from '../schemas/schema-files.ts';

type Differing = NonNullable<Parameters<typeof fakeContext>[0]>;

const remind = (cwd: string, words: readonly string[] = [], differing: Differing = {}) =>
  runMou(['remind', ...words], { cwd, ...differing });

const ledgerIn = (folder: string): string =>
  existsSync(join(folder, '.mou/reminders.jsonl'))
    ? readFileSync(join(folder, '.mou/reminders.jsonl'), 'utf8')
    : '';

describe('mou remind', () => {
  test.each([
    ['in English, 80 columns', ['--lang', 'en'], {}],
    ['in Indonesian, 40 columns', ['--lang', 'id'], { columns: 40 }],
  ])('%s', async (_, words, differing) => {
    const folder = folderOf(REMINDER_STORY);
    const { out, err, code } = await remind(folder, words, differing);
    expect(code).toBe(0);
    expect(out).toMatchSnapshot();
    expect(err).toMatchSnapshot();
  });

  it('writes nothing', async () => {
    const folder = folderOf(REMINDER_STORY);
    await remind(folder);
    expect(existsSync(join(folder, '.mou'))).toBe(false);
  });

  it('is no wider than the terminal', async () => {
    for (const columns of [40, 60, 80, 100]) {
      const { out } = await remind(folderOf(REMINDER_STORY), [], { columns });
      expect(out.split('\n').filter((line) => line.length > columns)).toEqual([]);
    }
  });

  it('says where nothing is due, and nothing comes', async () => {
    const folder = folderOf({ 'x.yaml': 'kind: institution\nid: x\nname: X\n' });
    const { out, err } = await remind(folder, ['--lang', 'en']);
    expect(out).toBe(
      'Reminders of the register · 26 January 2026\n\nNothing is due.\n\nNothing comes next.\n',
    );
    expect(err).toBe('');
  });

  it('shows hostile titles as text', async () => {
    const folder = folderOf({
      'x.yaml': `kind: activity
id: x
title: "Rapat\\u001b[31m\\u202e"
form: meeting
planned: 2026
follow_ups: [{what: "Surat\\r\\nBcc: x@example.org", due: 2026-01-20}]
`,
    });
    const { out } = await remind(folder, ['--lang', 'en']);
    for (const one of ['\u001b', '\r', '\u202e']) expect(out).not.toContain(one);
    expect(out).toContain('"Surat Bcc: x@example.org" was due on 20 January 2026');
  });

  it('shows one owner alone', async () => {
    const { out } = await remind(folderOf(REMINDER_STORY), ['--owner', 'dean', '--lang', 'en']);
    expect(out).toContain('Dean of Engineering');
    expect(out).not.toContain('Kantor Urusan Internasional');
  });

  it('says that mistakes may hide something', async () => {
    const { err } = await remind(folderOf({ ...REMINDER_STORY, 'x.yaml': 'kind: agreement\n' }), [
      '--lang',
      'en',
    ]);
    expect(err).toContain('see `mou check`');
  });
});

describe('mou remind --record', () => {
  it('writes down what it has shown, and shows it no more', async () => {
    const folder = folderOf(REMINDER_STORY);
    const first = await remind(folder, ['--record', '--lang', 'en']);
    expect(first.err).toBe('12 reminders written down as told, in .mou/reminders.jsonl.\n');
    const lines = ledgerIn(folder);
    expect(lines.trimEnd().split('\n')).toHaveLength(12);
    const second = await remind(folder, ['--record', '--lang', 'en']);
    expect(second.out).toContain('Nothing is due.');
    expect(ledgerIn(folder)).toBe(lines);
  });

  it('of one owner leaves the others as they were', async () => {
    const folder = folderOf(REMINDER_STORY);
    await remind(folder, ['--record', '--owner', 'dean']);
    const { out } = await remind(folder, ['--lang', 'en']);
    expect(out).toContain('Kantor Urusan Internasional');
    expect(out).not.toContain('Dean of Engineering');
  });

  it('writes nothing with --dry-run', async () => {
    const folder = folderOf(REMINDER_STORY);
    const { err } = await remind(folder, ['--record', '--dry-run', '--lang', 'en']);
    expect(err).toBe('12 reminders would be written down as told; nothing was.\n');
    expect(ledgerIn(folder)).toBe('');
  });

  it('goes on where somebody broke the ledger, and says how many lines it passed over', async () => {
    const folder = folderOf({
      ...REMINDER_STORY,
      '.mou/reminders.jsonl': '{"v":9}\n<<<<<<< HEAD\n{"v":1,"on',
    });
    const { err } = await remind(folder, ['--record', '--lang', 'en']);
    expect(err).toContain('2 lines of .mou/reminders.jsonl could not be read and were passed over');
    expect(ledgerIn(folder).split('\n')[2]).toBe('{"v":1,"on');
    const second = await remind(folder, ['--lang', 'en']);
    expect(second.out).toContain('Nothing is due.');
  });

  it('makes up for runs that did not take place with one reminder for each matter', async () => {
    const folder = folderOf(REMINDER_STORY);
    await remind(folder, ['--record', '--as-of', '2025-10-05']);
    await remind(folder, ['--record', '--as-of', '2026-01-26']);
    const lines = ledgerIn(folder)
      .split('\n')
      .filter((line) => line.includes('"nota-2021","what":"last-day"'));
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { on: '2025-10-05', rung: 'P6M', skipped: ['P1Y'] },
      { on: '2026-01-26', rung: 'P3M' },
    ]);
  });

  it('in one branch and in another is joined by git line by line', async () => {
    const [one, other] = [folderOf(REMINDER_STORY), folderOf(REMINDER_STORY)];
    await remind(one, ['--record', '--owner', 'dean']);
    await remind(other, ['--record', '--owner', 'kui']);
    writeFileSync(join(one, '.mou/reminders.jsonl'), ledgerIn(one) + ledgerIn(other));
    const { out } = await remind(one, ['--lang', 'en']);
    expect(out).not.toContain('Dean of Engineering');
    expect(out).not.toContain('Kantor Urusan Internasional');
    expect(out).toContain('Sri Hartati');
  });
});

describe('mou remind --format json follows reminders.schema.json', () => {
  const validate = validatorOf(editorValidator(), 'reminders.schema.json');
  const UNCERTAIN = `kind: agreement
id: kira-kira
title: Nota yang Tanggalnya Tidak Pasti
parties: [{institution: ula, signed: 2021}, {name: Kolej Teluk Kumbar, signed: 2021-03~}]
term: {lasts: 5 tahun}
`;
  test.each([
    ['a register with many reminders', REMINDER_STORY, []],
    ['uncertain days', { ...REMINDER_STORY, 'x.yaml': UNCERTAIN }, []],
    ['nothing', { 'x.yaml': 'kind: institution\nid: x\nname: X\n' }, []],
    ['what is written down', REMINDER_STORY, ['--record']],
  ])('%s', async (_, files, words) => {
    const { out, code } = await remind(folderOf(files), ['--format', 'json', ...words]);
    expect(code).toBe(0);
    const report: unknown = JSON.parse(out);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report).toMatchObject({ recorded: words.length > 0, as_of: '2026-01-26' });
  });
});

describe('what is passed on to an owner', () => {
  it('speaks the owner’s language, as Markdown', async () => {
    const { out } = await remind(folderOf(REMINDER_STORY), ['--format', 'markdown']);
    expect(out).toMatchSnapshot();
  });

  it('is a short text for WhatsApp, with a link that holds it', async () => {
    const { out } = await remind(folderOf(REMINDER_STORY), [
      '--format',
      'whatsapp',
      '--owner',
      '6281200000000',
    ]);
    const [text = '', link = ''] = out.trimEnd().split(/\n\n(?=https)/);
    expect(text).toMatch(/^\*Pengingat untuk Sri Hartati\*\n/);
    const url = new URL(link);
    expect(url.origin + url.pathname).toBe('https://wa.me/6281200000000');
    expect(url.searchParams.get('text')).toBe(text);
  });

  it('says the same by templates that were copied into the register, until somebody changes them', async () => {
    const [folder, plain] = [folderOf(REMINDER_STORY), folderOf(REMINDER_STORY)];
    expect((await runMou(['templates', 'copy', 'reminders'], { cwd: folder })).code).toBe(0);
    const before = await remind(folder, ['--format', 'markdown']);
    expect(before.out).toBe((await remind(plain, ['--format', 'markdown'])).out);
    const path = join(folder, 'templates/reminders/digest.en.md.hbs');
    writeFileSync(path, `# MoU\n${readFileSync(path, 'utf8')}`);
    expect((await remind(folder, ['--format', 'markdown'])).out).toContain('# MoU\n## Reminders for Dean');
  });

  it('keeps hostile titles texts in Markdown', async () => {
    const folder = folderOf({
      'x.yaml': `kind: activity
id: x
title: "**[x](javascript:alert(1))** <script>"
form: meeting
planned: 2026
follow_ups: [{what: "# A\\n- B", due: 2026-01-20}]
`,
    });
    const { out } = await remind(folder, ['--format', 'markdown']);
    expect(out).not.toMatch(/<script|(?<!\\)\[x\]/);
  });
});

describe('mou remind --eml', () => {
  it('writes a draft for each owner, the same bytes every time', async () => {
    const [one, other] = [folderOf(REMINDER_STORY), folderOf(REMINDER_STORY)];
    const first = await remind(one, ['--eml', 'surel', '--lang', 'en']);
    await remind(other, ['--eml', 'surel', '--lang', 'id']);
    expect(first).toMatchObject({ code: 0, out: '' });
    for (const name of ['2026-01-26-kui.eml', '2026-01-26-dean.eml', '2026-01-26-6281200000000.eml']) {
      expect(first.err).toContain(`surel/${name} written.`);
      const text = readFileSync(join(one, 'surel', name), 'utf8');
      expect(text).toMatch(/^X-Unsent: 1\r$/m);
      expect(text).not.toMatch(/[^\r]\n/);
      expect(readFileSync(join(other, 'surel', name), 'utf8')).toBe(text);
    }
    expect(ledgerIn(one)).toBe('');
    const again = await remind(one, ['--eml', 'surel', '--lang', 'en', '--record']);
    expect(again.err).toContain('surel/2026-01-26-kui.eml is there already, with the same bytes.');
    expect(again.err).toContain('12 reminders written down as told');
  });

  it('is no draft where it is known whom it comes from', async () => {
    const folder = folderOf(REMINDER_STORY);
    await remind(folder, ['--eml', '.', '--owner', 'dean'], { env: { MOU_MAIL_FROM: 'mou@ula.example.id' } });
    const text = readFileSync(join(folder, '2026-01-26-dean.eml'), 'utf8');
    expect(text).toContain('From: Universitas Lembah Anai <mou@ula.example.id>');
    expect(text).not.toContain('X-Unsent');
  });

  it('writes nothing with --dry-run, and over another file only with --force', async () => {
    const folder = folderOf({ ...REMINDER_STORY, 'x/2026-01-26-dean.eml': 'lain' });
    const dry = await remind(folder, ['--eml', 'y', '--dry-run', '--lang', 'en']);
    expect(dry.err).toContain('y/2026-01-26-kui.eml would be written.');
    expect(existsSync(join(folder, 'y'))).toBe(false);
    expect((await remind(folder, ['--eml', 'x', '--owner', 'dean'])).code).toBe(2);
    expect((await remind(folder, ['--eml', 'x', '--owner', 'dean', '--force'])).code).toBe(0);
  });
});
