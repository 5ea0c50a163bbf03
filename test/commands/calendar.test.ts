/** `mou calendar`: a file that follows RFC 5545 to the letter, whatever the register says and wherever it is read. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it, test } from 'vitest';
import * as fc from 'fast-check';
import { ROOT } from '../source-files.ts';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';
import { REMINDER_STORY } from '../support/reminder-story.ts';

const calendar = async (files: Readonly<Record<string, string>>, ...words: readonly string[]) =>
  runMou(['calendar', '--lang', 'en', ...words], { cwd: folderOf(files) });

const AUTOMATIC = `kind: agreement
id: otomatis
title: Nota yang Berlanjut
parties: [{institution: ula, signed: 2025-03-01}, {name: Keio University, country: JP, signed: 2025-03-01}]
term: {lasts: 1 tahun}
renewal: {mode: automatic, notice: P1M}
`;
const VAGUE = `kind: agreement
id: kira-kira
title: Nota yang Tanggalnya Tidak Pasti
parties: [{institution: ula, signed: 2022}, {name: Keio University, country: JP, signed: 2022-03}]
term: {lasts: 5 tahun}
`;

type Parsed = {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly start: string;
  readonly end: string;
  readonly alarms: readonly string[];
};

function eventsIn(text: string): readonly Parsed[] {
  const component = new ICAL.Component(ICAL.parse(text) as never);
  return component.getAllSubcomponents('vevent').map((vevent) => {
    const event = new ICAL.Event(vevent);
    expect(event.startDate.isDate && event.endDate.isDate).toBe(true);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      alarms: vevent
        .getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    };
  });
}

/** What RFC 5545 says of every line, and of the order of parts (3.1, 3.6.1). */
function faultsIn(text: string): readonly string[] {
  const lines = text.split('\r\n');
  return [
    ...(text.endsWith('END:VCALENDAR\r\n') ? [] : ['no line end at the end']),
    ...lines.filter((line) => Buffer.byteLength(line) > 75).map((line) => `too long: ${line}`),
    ...lines.filter((line) => /[\r\n]/.test(line)).map((line) => `a bare line end: ${line}`),
    ...lines
      .filter((line) => Buffer.from(line).toString() !== line)
      .map((line) => `a torn character: ${line}`),
    ...(/END:VALARM\r\n(?!BEGIN:VALARM|END:VEVENT)/.test(text) ? ['a property after an alarm'] : []),
  ];
}

describe('mou calendar', () => {
  it('has every last day, notice deadline and follow-up, with alarms in days', async () => {
    const { out, err, code } = await calendar({ ...REMINDER_STORY, 'a.yaml': AUTOMATIC, 'v.yaml': VAGUE });
    expect({ err, code, faults: faultsIn(out) }).toEqual({ err: '', code: 0, faults: [] });
    const events = eventsIn(out);
    expect(
      events.map(({ start, summary, alarms }) => `${start} ${summary} ${alarms.join(' ')}`.trim()),
    ).toEqual([
      '2025-12-15 Due: Menyusun rencana tahunan · Chiang Mai University (nota-2021) -P7D',
      '2025-12-31 Cooperation report (Laporan Kerma) -P31D -P7D',
      '2025-12-31 Last day for notice: Chiang Mai University (nota-2021) -P365D -P184D -P92D -P31D',
      '2026-01-28 Last day for notice: Keio University (otomatis) -P184D -P92D -P31D',
      '2026-01-30 Due: Mengirim laporan · Chiang Mai University (nota-2021) -P7D',
      '2026-02-28 A period ends, the next follows by itself: Keio University (otomatis)',
      '2026-03-31 Last day: Chiang Mai University (nota-2021) -P365D -P182D -P90D -P31D',
      '2026-06-30 Cooperation report (Laporan Kerma) -P31D -P7D',
      '2026-07-31 Last day: Politeknik Bahari Tarakan (magang-2024) -P365D -P181D -P92D -P31D',
      '2026-12-31 Cooperation report (Laporan Kerma) -P31D -P7D',
      '2027-02-28 Last day: Keio University (kira-kira) -P365D -P184D -P92D -P31D',
    ]);
    expect(events.find(({ uid }) => uid.startsWith('kira-kira'))?.description).toContain(
      'The day is not certain: some day between 28 February 2027 and 30 December 2027.',
    );
    expect(events.find(({ uid }) => uid.startsWith('magang'))?.end).toBe('2026-08-01');
  });

  it('keeps what has passed for a year, and nothing that is over for good', async () => {
    const ids = async (...words: readonly string[]) =>
      eventsIn((await calendar(REMINDER_STORY, ...words)).out).map(({ uid }) => uid.split('@')[0]);
    expect(await ids('--as-of', '2027-03-31')).toContain('nota-2021.last-day');
    expect(await ids('--as-of', '2027-04-01')).not.toContain('nota-2021.last-day');
    expect(await ids()).not.toContain('lama-2015.last-day');
  });

  it('keeps the name of an event when its day moves', async () => {
    const moved = (REMINDER_STORY['agreements/magang.yaml'] ?? '').replace('2 tahun', '3 tahun');
    const uidOf = async (files: Readonly<Record<string, string>>) =>
      eventsIn((await calendar(files)).out).find(({ uid }) => uid.startsWith('magang-2024.last-day'));
    const [before, after] = [
      await uidOf(REMINDER_STORY),
      await uidOf({ ...REMINDER_STORY, 'agreements/magang.yaml': moved }),
    ];
    expect(before?.start).toBe('2026-07-31');
    expect(after).toMatchObject({ uid: before?.uid, start: '2027-07-31' });
  });

  it('has a name of its own for each event', async () => {
    const twice = `kind: activity
id: rapat
title: Rapat
form: meeting
planned: 2026
follow_ups: [{what: Kirim surat, due: 2026-03-01}, {what: Kirim surat, due: 2026-03-01}, {what: Kirim surat, due: 2026-04-01}]
`;
    const uids = eventsIn((await calendar({ ...REMINDER_STORY, 'r.yaml': twice })).out).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids.filter((uid) => uid.startsWith('rapat.'))).toHaveLength(3);
  });

  it('is the same in every time zone and language of the computer', () => {
    const folder = folderOf(REMINDER_STORY);
    const outputs = ['Asia/Jakarta', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'].map((TZ) => {
      const argv = [join(ROOT, 'bin/mou.js'), 'calendar', '--as-of', '2026-01-26'];
      const env = { ...process.env, TZ, LANG: 'en_US.UTF-8' };
      return spawnSync(process.execPath, argv, { cwd: folder, env, encoding: 'utf8' }).stdout;
    });
    expect(new Set(outputs).size).toBe(1);
    expect(outputs[0]).toContain('DTSTART;VALUE=DATE:20260331\r\nDTEND;VALUE=DATE:20260401\r\n');
    expect(outputs[0]).toContain('DTSTAMP:20260126T000000Z');
  });
});

describe('hostile texts', () => {
  const withTexts = (title: string, name: string): Readonly<Record<string, string>> => ({
    'mou.config.yaml': `institution: {name: ${JSON.stringify(name)}}\n`,
    'x.yaml': `kind: activity
id: x
title: ${JSON.stringify(title)}
form: meeting
planned: 2026
follow_ups: [{what: ${JSON.stringify(title)}, due: 2026-02-01}]
`,
  });

  test.each([
    ['line breaks that would begin a property', 'Rapat\r\nATTACH:https://example.org\nEND:VEVENT\rX'],
    ['commas, semicolons and backslashes', 'a,b;c\\n\\,d\\'],
    ['emoji across the fold', `Rapat ${'👩‍🎓'.repeat(40)}`],
    ['accents and Arabic', `Université ${'ésجامعة '.repeat(20)}`],
    ['what a terminal obeys', 'Rapat\u001b[31m\u202eX'],
  ])('%s stay texts', async (_, text) => {
    const { out } = await calendar(withTexts(text, text));
    expect(faultsIn(out)).toEqual([]);
    const [event, ...others] = eventsIn(out);
    expect(others).toEqual([]);
    expect(event?.start).toBe('2026-02-01');
    expect(event?.summary).toMatch(/^Due: /);
    expect(out).not.toMatch(/^(ATTACH:|X$)/m);
    expect(out.match(/^BEGIN:VEVENT$/gm)).toHaveLength(1);
  });

  it('any text is read as it was meant', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), async (random) => {
        const text = `Rapat ${random.replaceAll(/[\p{C}\p{Z}]+/gu, ' ').trim()}`.trim();
        const { out } = await calendar(withTexts(text, 'Kampus'));
        expect(faultsIn(out)).toEqual([]);
        expect(eventsIn(out)[0]?.summary).toBe(`Due: ${text.replaceAll(/ +/g, ' ')} · ${text} (x)`);
      }),
      { numRuns: 40 },
    );
  });
});

describe('mou calendar -o', () => {
  it('writes the file, again over its own, and over nobody else’s', async () => {
    const folder = folderOf({ ...REMINDER_STORY, 'lain.ics': 'BEGIN:VCALENDAR\r\n' });
    const run = (...words: readonly string[]) =>
      runMou(['calendar', '--lang', 'en', ...words], { cwd: folder });
    expect(await run('-o', 'kalender.ics')).toMatchObject({
      code: 0,
      out: '',
      err: 'kalender.ics written: 8 events.\n',
    });
    const { out } = await run();
    expect(readFileSync(join(folder, 'kalender.ics'), 'utf8')).toBe(out);
    expect((await run('-o', 'kalender.ics', '--as-of', '2026-02-01')).code).toBe(0);
    expect((await run('-o', 'lain.ics')).code).toBe(2);
    expect((await run('-o', 'lain.ics', '--force')).code).toBe(0);
  });

  it('writes nothing with --dry-run, and only one owner’s with --owner', async () => {
    const folder = folderOf(REMINDER_STORY);
    const run = (...words: readonly string[]) =>
      runMou(['calendar', '--lang', 'en', ...words], { cwd: folder });
    const { err } = await run('-o', 'x.ics', '--dry-run', '--owner', 'dean');
    expect(err).toBe('x.ics would be written: 2 events.\n');
    expect(existsSync(join(folder, 'x.ics'))).toBe(false);
    expect((await run('--owner', 'nobody')).code).toBe(2);
  });
});
