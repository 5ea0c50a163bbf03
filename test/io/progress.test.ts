/** Progress as a terminal shows it: nothing for a second, then one line that is gone before the answer. */
import { expect, test } from 'vitest';
import type { Context } from '../../src/context.ts';
import { withProgress } from '../../src/io/progress.ts';
import { PROGRESS_TEXTS } from '../../src/locale/progress.ts';
import { runMou, TODAY } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';

/** A terminal that shows one line: what it shows after each write. */
function terminal(columns: number | undefined) {
  const shown: string[] = [];
  const clock = { now: 0 };
  const context: Pick<Context, 'elapsed' | 'err' | 'talkColumns'> = {
    elapsed: () => clock.now,
    err: (text) => void shown.push(text.slice(text.lastIndexOf('\u001b[2K') + 4)),
    talkColumns: columns,
  };
  return { shown, clock, context };
}

test('work of less than a second is done without a word', async () => {
  const { shown, clock, context } = terminal(80);
  await withProgress(context, ({ step, stage }) => {
    stage(() => 'Checking 100 records');
    clock.now = 999;
    step(() => 'Reading: 99 of 100 files');
  });
  expect(shown).toEqual([]);
});

test('after a second a line tells how far it is, ten times a second at most, and is erased at the end', async () => {
  const { shown, clock, context } = terminal(80);
  await withProgress(context, ({ step }) => {
    for (let file = 0; file < 1500; file += 1) {
      clock.now = file;
      step(() => PROGRESS_TEXTS.en.reading(file, 1500));
    }
  });
  expect(shown).toEqual([
    'Reading: 1,000 of 1,500 files',
    'Reading: 1,100 of 1,500 files',
    'Reading: 1,200 of 1,500 files',
    'Reading: 1,300 of 1,500 files',
    'Reading: 1,400 of 1,500 files',
    '',
  ]);
});

test('a new stage is told at once, once a second is over', async () => {
  const { shown, clock, context } = terminal(80);
  await withProgress(context, ({ step, stage }) => {
    clock.now = 1500;
    step(() => PROGRESS_TEXTS.id.reading(9999, 10000));
    clock.now = 1501;
    stage(() => PROGRESS_TEXTS.id.checking(10000));
  });
  expect(shown).toEqual(['Membaca: 9.999 dari 10.000 berkas', 'Memeriksa 10.000 data', '']);
});

test('the line never fills a narrow terminal, where it would go on in the next', async () => {
  const { shown, clock, context } = terminal(20);
  await withProgress(context, ({ step }) => {
    clock.now = 2000;
    step(() => 'Reading: 1,000 of 10,000 files');
  });
  expect(shown).toEqual(['Reading: 1,000 of 1', '']);
});

test('the line is erased when the work fails, before the error is told', async () => {
  const { shown, clock, context } = terminal(80);
  const failing = withProgress(context, ({ step }) => {
    clock.now = 2000;
    step(() => 'Reading: 1 of 2 files');
    throw new Error('the disk is gone');
  });
  await expect(failing).rejects.toThrow('the disk is gone');
  expect(shown).toEqual(['Reading: 1 of 2 files', '']);
});

test('in a pipe or a file nothing is said, however long it takes', async () => {
  const { shown, clock, context } = terminal(undefined);
  const answer = await withProgress(context, ({ step, stage }) => {
    clock.now = 60_000;
    step(() => 'Reading: 1 of 2 files');
    stage(() => 'Checking 2 records');
    return 'done';
  });
  expect({ answer, shown }).toEqual({ answer: 'done', shown: [] });
});

test.each([
  ['check', 'Memeriksa 1 data'],
  ['status', 'Membaca: 0 dari 1 berkas'],
])('mou %s tells its progress in the language of the register, before its answer', async (command, told) => {
  const cwd = folderOf({
    'mou.config.yaml': 'format: 1\nlanguage: id\n',
    'unej.yaml': 'kind: institution\nid: unej\nname: Universitas Jember\n',
  });
  let now = 0;
  const writes: string[] = [];
  await runMou([command], {
    cwd,
    today: () => TODAY,
    elapsed: () => (now += 1200),
    talkColumns: 80,
    out: (text) => void writes.push(`out ${text}`),
    err: (text) => void writes.push(`err ${text}`),
  });
  const talk = writes.filter((text) => text.startsWith('err'));
  expect(talk.join('\n')).toContain(told);
  expect(talk.at(-1)).toBe('err \r\u001b[2K');
  expect(writes.indexOf(talk.at(-1) ?? '')).toBeLessThan(writes.findIndex((text) => text.startsWith('out')));
});
