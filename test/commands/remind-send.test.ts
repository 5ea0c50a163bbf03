/** `mou remind --send` against a mail server: everything arrives once, whatever the server does. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { describe, expect, it, test } from 'vitest';
import { readLedger } from '../../src/reminders/ledger.ts';
import { dayOf, runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';
import { mailServer, type MailServer, type TakenMail } from '../support/mail-server.ts';
import { REMINDER_STORY } from '../support/reminder-story.ts';

const DAY = '2026-01-26';

const send = (cwd: string, { env }: MailServer, ...words: readonly string[]) =>
  runMou(['remind', '--send', '--lang', 'en', '--as-of', DAY, ...words], { cwd, env });

const ledgerIn = (folder: string): string =>
  existsSync(join(folder, '.mou/reminders.jsonl'))
    ? readFileSync(join(folder, '.mou/reminders.jsonl'), 'utf8')
    : '';

const idOf = ({ raw }: TakenMail): string => /^Message-ID: (.*)$/m.exec(raw)?.[1]?.trim() ?? '';
const settledIn = (folder: string) => [...readLedger(ledgerIn(folder)).climbed].sort();
const begunIn = (folder: string) => readLedger(ledgerIn(folder)).begun;

describe('a server that takes everything', () => {
  it('gets one mail for each owner, and nothing on the next run', async () => {
    const [folder, server] = [folderOf(REMINDER_STORY), await mailServer()];
    const first = await send(folder, server);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toBe(
      `Sri Hartati: 1 reminder sent to kui@ula.example.id.
Dean of Engineering: 4 reminders sent to dean@ula.example.id and sekretariat@ula.example.id.
Kantor Urusan Internasional: 7 reminders sent to kui@ula.example.id.
`,
    );
    expect(server.arrived.map(({ to }) => to)).toEqual([
      ['kui@ula.example.id'],
      ['dean@ula.example.id', 'sekretariat@ula.example.id'],
      ['kui@ula.example.id'],
    ]);
    const ledger = ledgerIn(folder);
    const second = await send(folder, server);
    expect(second).toMatchObject({ code: 0, out: '', err: 'Nothing is due, so no mail was sent.\n' });
    expect(server.arrived).toHaveLength(3);
    expect(ledgerIn(folder)).toBe(ledger);
    expect(begunIn(folder)).toEqual([]);
  });

  it('leaves the same settled as --record does', async () => {
    const [sent, recorded, server] = [folderOf(REMINDER_STORY), folderOf(REMINDER_STORY), await mailServer()];
    await send(sent, server);
    await runMou(['remind', '--record', '--as-of', DAY], { cwd: recorded });
    expect(settledIn(sent)).toEqual(settledIn(recorded));
  });

  it('gets exactly the bytes that --dry-run shows', async () => {
    const [folder, server] = [folderOf(REMINDER_STORY), await mailServer()];
    const dry = await send(folder, server, '--dry-run', '--owner', 'dean');
    expect(server.arrived).toEqual([]);
    expect(ledgerIn(folder)).toBe('');
    await send(folder, server, '--owner', 'dean');
    expect(server.arrived.map(({ raw }) => raw)).toEqual([dry.out]);
    expect(dry.err).toBe(
      'Would be sent to dean@ula.example.id and sekretariat@ula.example.id by 127.0.0.1:\n',
    );
  });
});

describe('a mail', () => {
  const mailTo = async (files: Readonly<Record<string, string>>, owner: string) => {
    const server = await mailServer();
    await send(folderOf(files), server, '--owner', owner);
    const [mail] = server.arrived;
    if (mail === undefined) throw new Error('no mail arrived');
    return { raw: mail.raw, mail: await simpleParser(mail.raw) };
  };

  it('speaks its owner’s language in both parts, and has a subject that sorts by day', async () => {
    const english = await mailTo(REMINDER_STORY, 'dean');
    expect(english.mail.subject).toBe(
      '2026-01-26 Partnership reminders: 2 to see to, 1 urgent (Universitas Lembah Anai)',
    );
    expect(english.mail.text).toContain('Its last day is 31 July 2026, in 6 months.');
    expect(english.mail.html).toContain('In force from 1 August 2024 to 31 July 2026.');
    const indonesian = await mailTo(REMINDER_STORY, 'kui');
    expect(indonesian.mail.subject).toBe(
      '2026-01-26 Pengingat kerja sama: 4 hal, 3 mendesak (Universitas Lembah Anai)',
    );
    expect(indonesian.mail.text).toContain('Yang perlu dilakukan: Sepakati dengan mitra');
  });

  it('goes to the office where its owner has no address, and says so', async () => {
    const { mail } = await mailTo(REMINDER_STORY, '6281200000000');
    expect(mail.text).toContain('Sri Hartati belum memiliki alamat surel: mohon diteruskan.');
    expect(mail.html).toContain('https://wa.me/6281200000000');
  });

  it('is made by nobody: no answering machine should answer it', async () => {
    const { mail, raw } = await mailTo(REMINDER_STORY, 'dean');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.date?.toISOString()).toBe('2026-01-26T00:00:00.000Z');
    expect(raw.split('\r\n').every((line) => line.length <= 998)).toBe(true);
  });

  it('keeps hostile names and titles what they are: text', async () => {
    const { mail, raw } = await mailTo(
      {
        'mou.config.yaml': `institution: {name: "Kampus\\r\\nBcc: korban@example.org"}
owners: {kui: {name: "Kantor\\r\\nX-Hack: 1 <x@example.org>, y", email: kui@ula.example.id}}
`,
        'x.yaml': `kind: activity
id: x
title: "</td><script>alert(1)</script>{{institution}}\\r\\n.\\r\\nMAIL FROM:<x@example.org>"
form: meeting
planned: 2026
follow_ups: [{what: "<img src=x onerror=alert(1)>\\n.\\nQUIT", due: 2026-01-27}]
`,
      },
      'kui',
    );
    const header = raw.slice(0, raw.indexOf('\r\n\r\n'));
    expect(header).not.toMatch(/^(Bcc|X-Hack):/im);
    expect(mail.to).toMatchObject({ value: [{ address: 'kui@ula.example.id' }] });
    expect(mail.html).not.toMatch(/<script|<img/);
    expect(mail.html).toContain('&lt;script&gt;');
    expect(mail.text).toContain('{{institution}}');
  });

  it('is made by the register’s own template', async () => {
    const { mail } = await mailTo(
      { ...REMINDER_STORY, 'templates/reminders/subject.en.txt.hbs': 'MoU: {{count}} of {{as_of}}' },
      'dean',
    );
    expect(mail.subject).toBe('MoU: 2 of 2026-01-26');
  });
});

describe('a server that does not take it', () => {
  test.each([
    ['refuses the text', { onMail: () => 'refuse' as const }, 'no room here'],
    ['refuses every address', { refuses: () => 'unknown user' }, 'unknown user'],
  ])('%s: nothing is handed over, and the next run says everything', async (_, behaviour, words) => {
    const [folder, server] = [folderOf(REMINDER_STORY), await mailServer(behaviour)];
    const first = await send(folder, server, '--owner', 'dean');
    expect(first.code).toBe(2);
    expect(first.err).toContain(words);
    expect(first.err).toContain('Its reminders stay due.');
    expect(settledIn(folder)).toEqual([]);
    expect(begunIn(folder)).toEqual([]);
    server.behave({});
    const second = await send(folder, server, '--owner', 'dean');
    expect(second.code).toBe(0);
    expect(settledIn(folder)).not.toEqual([]);
  });

  it('is not there: the same', async () => {
    const [folder, server] = [folderOf(REMINDER_STORY), await mailServer()];
    const nowhere = { ...server, env: { ...server.env, MOU_SMTP_PORT: '1' } };
    const { code, err } = await send(folder, nowhere, '--owner', 'dean');
    expect(code).toBe(2);
    expect(err).toContain('ECONNREFUSED');
    expect(begunIn(folder)).toEqual([]);
  });

  it('cannot keep the mail secret: it is not sent, and no password either', async () => {
    const [folder, server] = [folderOf(REMINDER_STORY), await mailServer()];
    const { MOU_SMTP_SECURITY: _, ...env } = server.env;
    const { code, err } = await send(folder, { ...server, env }, '--owner', 'dean');
    expect(code).toBe(2);
    expect(err).toMatch(/STARTTLS/);
    expect(server.arrived).toEqual([]);
    expect(begunIn(folder)).toEqual([]);
  });

  test.each([
    ['the right password', 'rahasia', 0, 1],
    ['another password', 'salah', 2, 0],
  ])('asks for a password, and gets %s', async (_, MOU_SMTP_PASSWORD, code, mails) => {
    const [folder, server] = [folderOf(REMINDER_STORY), await mailServer({ password: 'rahasia' })];
    const env = { ...server.env, MOU_SMTP_USER: 'kui', MOU_SMTP_PASSWORD };
    const answer = await send(folder, { ...server, env }, '--owner', 'dean');
    expect(answer.code).toBe(code);
    expect(answer.err).not.toContain(MOU_SMTP_PASSWORD);
    expect(server.arrived).toHaveLength(mails);
    expect(begunIn(folder)).toEqual([]);
  });

  it('refuses one of two addresses: only that one gets it again, as the same mail', async () => {
    const refuses = (address: string) => (address.startsWith('sekretariat') ? 'mailbox full' : undefined);
    const [folder, server] = [folderOf(REMINDER_STORY), await mailServer({ refuses })];
    const first = await send(folder, server, '--owner', 'dean');
    expect(first.code).toBe(2);
    expect(first.out).toBe('Dean of Engineering: 4 reminders sent to dean@ula.example.id.\n');
    expect(first.err).toContain(
      'sekretariat@ula.example.id was refused by the mail server (RCPT TO: 550 mailbox full)',
    );
    const settled = settledIn(folder);
    const again = await send(folder, server, '--owner', 'dean');
    expect(again.code).toBe(2);
    server.behave({});
    await send(folder, server, '--owner', 'dean');
    expect(server.arrived.map(({ to }) => to)).toEqual([
      ['dean@ula.example.id'],
      ['sekretariat@ula.example.id'],
    ]);
    const [one, other] = server.arrived;
    expect(other && idOf(other)).toBe(one && idOf(one));
    expect(settledIn(folder)).toEqual(settled);
    expect(begunIn(folder)).toEqual([]);
  });

  it('refuses one of two addresses for months: what comes due meanwhile goes out all the same', async () => {
    const refuses = (address: string) => (address.startsWith('sekretariat') ? 'mailbox full' : undefined);
    const [folder, server] = [folderOf(REMINDER_STORY), await mailServer({ refuses })];
    await send(folder, server, '--owner', 'dean');
    const words = ['remind', '--send', '--owner', 'dean', '--lang', 'en', '--as-of', '2026-07-01'];
    const later = await runMou(words, { cwd: folder, env: server.env, today: () => dayOf('2026-07-01') });
    expect(later.out).toContain('sent to dean@ula.example.id.');
    const rungs = ledgerIn(folder)
      .split('\n')
      .filter((line) => line.startsWith('{"v":1,"on":"2026-07-01","record":"magang-2024","what":"last-day"'));
    expect(rungs).toEqual([expect.stringContaining('"rung":"P1M","skipped":["P6M","P3M"]')]);
  });

  it('refuses one of two addresses until somebody takes it out of the settings', async () => {
    const refuses = (address: string) => (address.startsWith('sekretariat') ? 'no such user' : undefined);
    const [folder, server] = [folderOf(REMINDER_STORY), await mailServer({ refuses })];
    await send(folder, server, '--owner', 'dean');
    const path = join(folder, 'mou.config.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('cc: [sekretariat@ula.example.id], ', ''));
    const { code } = await send(folder, server, '--owner', 'dean');
    expect(code).toBe(0);
    expect(server.arrived).toHaveLength(1);
    expect(begunIn(folder)).toEqual([]);
  });

  test.each([
    ['hangs up after the text', 'drop' as const],
    ['never answers', 'silence' as const],
  ])('%s: the same mail goes out again under the same Message-ID', async (_, answer) => {
    const [folder, server] = [folderOf(REMINDER_STORY), await mailServer({ onMail: () => answer })];
    const first = await send(folder, server, '--owner', 'dean');
    expect(first.code).toBe(2);
    expect(first.err).toContain('the mail may have arrived or not');
    expect(begunIn(folder)).toHaveLength(1);
    server.behave({});
    // Weeks later there is more to say: the old mail goes out as it was, and what is new in another.
    const later = await runMou(
      ['remind', '--send', '--owner', 'dean', '--as-of', '2026-02-10', '--lang', 'en'],
      {
        cwd: folder,
        env: server.env,
        today: () => dayOf('2026-02-10'),
      },
    );
    expect(later.code).toBe(0);
    const [lost, again, more] = server.arrived;
    expect(again).toEqual(lost);
    expect(more && idOf(more)).not.toBe(again && idOf(again));
    expect(begunIn(folder)).toEqual([]);
  });

  it('falls silent again: the mail waits, and nothing of it is put into another', async () => {
    const [folder, server] = [folderOf(REMINDER_STORY), await mailServer({ onMail: () => 'drop' })];
    await send(folder, server, '--owner', 'dean');
    await send(folder, server, '--owner', 'dean');
    expect(new Set(server.arrived.map(idOf)).size).toBe(1);
    expect(begunIn(folder)).toHaveLength(1);
  });
});

describe('what cannot be sent at all', () => {
  it('an owner without an address, where the office has none either', async () => {
    const folder = folderOf({
      'mou.config.yaml': 'owners: {kui: {name: Kantor Urusan Internasional}}\n',
      'x.yaml':
        'kind: activity\nid: x\ntitle: Rapat\nform: meeting\nplanned: 2026\nfollow_ups: [{what: Surat, due: 2026-01-27}]\n',
    });
    const { code, err } = await send(folder, await mailServer());
    expect(code).toBe(2);
    expect(err).toContain('Kantor Urusan Internasional: there is no e-mail address');
    expect(ledgerIn(folder)).toBe('');
  });

  it('a mail that was begun, of which nothing is left', async () => {
    const [folder, server] = [folderOf(REMINDER_STORY), await mailServer({ onMail: () => 'drop' })];
    await send(folder, server, '--owner', 'dean');
    server.behave({});
    const path = join(folder, 'agreements/magang.yaml');
    writeFileSync(path, `${readFileSync(path, 'utf8')}closure: {decision: archived}\n`);
    const nota = join(folder, 'agreements/nota.yaml');
    writeFileSync(
      nota,
      readFileSync(nota, 'utf8').replace('due: 2026-01-30}', 'due: 2026-01-30, done: 2026-01-20}'),
    );
    const { code } = await send(folder, server, '--owner', 'dean');
    expect(code).toBe(0);
    expect(server.arrived).toHaveLength(1);
    expect(begunIn(folder)).toEqual([]);
  });
});
