/** One run at a time: the lock is taken, given back, and taken over from a run that was stopped. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { whileLocked } from '../../src/io/lock-file.ts';
import { folderOf } from '../support/folders.ts';

const lockIn = (): string => join(folderOf({}), 'remind.lock');

it('is there while the work is done, and gone afterwards', async () => {
  const path = lockIn();
  const answer = await whileLocked(path, async () => existsSync(path));
  expect(answer).toBe(true);
  expect(existsSync(path)).toBe(false);
});

it('is gone also where the work failed', async () => {
  const path = lockIn();
  await expect(whileLocked(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(path)).toBe(false);
});

it('keeps a second run out', async () => {
  const path = lockIn();
  await whileLocked(path, async () => {
    await expect(whileLocked(path, async () => 1)).rejects.toThrow('Another run');
    expect(existsSync(path)).toBe(true);
  });
});

it.each(['', 'nonsense', '999999999', '-1', '0'])(
  'is taken over from %j, which is no running process',
  async (owner) => {
    const path = lockIn();
    await whileLocked(path, async () => undefined);
    writeFileSync(path, owner);
    expect(await whileLocked(path, async () => 'done')).toBe('done');
  },
);
