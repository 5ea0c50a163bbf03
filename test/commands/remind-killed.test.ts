/** `mou remind --send` in a process of its own that is killed: run again, it ends as if nothing had happened. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readLedger } from '../../src/reminders/ledger.ts';
import { ROOT } from '../source-files.ts';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';
import { mailServer, type Behaviour, type MailServer, type TakenMail } from '../support/mail-server.ts';
import { REMINDER_STORY } from '../support/reminder-story.ts';

const WORDS = ['remind', '--send', '--owner', 'dean', '--as-of', '2026-01-26', '--lang', 'en'];

const ledgerPath = (folder: string): string => join(folder, '.mou/reminders.jsonl');
const ledgerIn = (folder: string): string =>
  existsSync(ledgerPath(folder)) ? readFileSync(ledgerPath(folder), 'utf8') : '';
const idOf = ({ raw }: TakenMail): string => /^Message-ID: (.*)$/m.exec(raw)?.[1]?.trim() ?? '';

function start(cwd: string, { env }: MailServer): ChildProcess {
  return spawn(process.execPath, [join(ROOT, 'bin/mou.js'), ...WORDS], {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)));
}

/** What an undisturbed run leaves. */
async function undisturbed(): Promise<string> {
  const [folder, server] = [folderOf(REMINDER_STORY), await mailServer()];
  expect(await ended(start(folder, server))).toBe(0);
  return ledgerIn(folder);
}

/** The points at which the server kills its client, which never sees what comes after. */
const POINTS: Readonly<Record<string, (kill: () => void, stop: () => void) => Behaviour>> = {
  'when it connects': (kill) => ({ onConnect: kill }),
  'when it names an address': (kill) => ({
    refuses: () => {
      kill();
      return undefined;
    },
  }),
  'when its text has arrived, before the answer': (kill) => ({
    onMail: () => {
      kill();
      return 'silence';
    },
  }),
  'when its mail is taken, before it hears of it': (kill, stop) => ({
    onMail: () => {
      stop(); // it hears nothing more, and is killed with the answer unread
      setTimeout(kill, 100);
      return 'take';
    },
  }),
};

// Windows cannot stop a process so that it hears nothing more.
const points = Object.keys(POINTS).slice(0, process.platform === 'win32' ? 3 : 4);

describe('killed', { timeout: 60_000 }, () => {
  test.each(points)('%s', async (point) => {
    const [folder, server] = [folderOf(REMINDER_STORY), await mailServer()];
    const expected = await undisturbed();
    const children: ChildProcess[] = [];
    const behaviour = POINTS[point]?.(
      () => children[0]?.kill('SIGKILL'),
      () => children[0]?.kill('SIGSTOP'),
    );
    server.behave(behaviour ?? {});
    const child = start(folder, server);
    children.push(child);
    await ended(child);
    expect(child.signalCode).toBe('SIGKILL');
    server.behave({});
    expect(await ended(start(folder, server))).toBe(0);
    expect(ledgerIn(folder)).toBe(expected);
    expect(new Set(server.arrived.map(idOf)).size).toBe(1);
    expect(new Set(server.arrived.map(({ raw }) => raw)).size).toBe(1);
    const copies = server.arrived.length;
    expect(await ended(start(folder, server))).toBe(0);
    expect(server.arrived).toHaveLength(copies);
  });

  it('before it has begun', async () => {
    const [folder, server] = [folderOf(REMINDER_STORY), await mailServer()];
    const child = start(folder, server);
    child.kill('SIGKILL');
    await ended(child);
    expect(await ended(start(folder, server))).toBe(0);
    expect(ledgerIn(folder)).toBe(await undisturbed());
    expect(server.arrived).toHaveLength(1);
  });

  it('while another run is at it: the other goes on, and this one says so', async () => {
    const folder = folderOf({ ...REMINDER_STORY, '.mou/cache/remind.lock': String(process.pid) });
    const server = await mailServer();
    const { code, err } = await runMou(WORDS, { cwd: folder, env: server.env });
    expect(code).toBe(2);
    expect(err).toContain(`Another run (process ${String(process.pid)}) is sending the reminders`);
    expect(server.arrived).toEqual([]);
  });
});

it('torn at any byte, the ledger ends up saying the same', { timeout: 120_000 }, async () => {
  const [folder, server] = [folderOf(REMINDER_STORY), await mailServer()];
  const run = () => runMou(WORDS, { cwd: folder, env: server.env });
  expect((await run()).code).toBe(0);
  const whole = ledgerIn(folder);
  const settled = new Map(readLedger(whole).climbed);
  for (let length = 0; length < whole.length; length += 41) {
    writeFileSync(ledgerPath(folder), whole.slice(0, length));
    expect((await run()).code).toBe(0);
    const { climbed, begun } = readLedger(ledgerIn(folder));
    expect(new Map([...climbed].sort())).toEqual(new Map([...settled].sort()));
    expect(begun).toEqual([]);
  }
  expect(new Set(server.arrived.map(idOf)).size).toBe(1);
});
