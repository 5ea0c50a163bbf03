/** Two branches that both reminded are joined by git itself, as the `.gitattributes` of `mou init` tell it to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readLedger } from '../../src/reminders/ledger.ts';
import { ROOT } from '../source-files.ts';
import { runMou } from '../support/context.ts';
import { commitAt, folderOf, git } from '../support/folders.ts';
import { REMINDER_STORY } from '../support/reminder-story.ts';

it('keeps every line of both, and asks nobody', async () => {
  const attributes = readFileSync(join(ROOT, 'templates/init/en/gitattributes.hbs'), 'utf8');
  const folder = folderOf({ ...REMINDER_STORY, '.gitattributes': attributes, '.mou/reminders.jsonl': '' });
  const record = (owner: string) => runMou(['remind', '--record', '--owner', owner], { cwd: folder });
  git(folder, ['init', '--quiet']);
  commitAt(folder, '2026-01-01T09:00:00+07:00', 'Register');
  git(folder, ['checkout', '--quiet', '-b', 'dean']);
  await record('dean');
  commitAt(folder, '2026-01-26T09:00:00+07:00', 'Reminders told');
  git(folder, ['checkout', '--quiet', 'main']);
  await record('kui');
  commitAt(folder, '2026-01-26T10:00:00+07:00', 'Reminders told');
  git(folder, ['merge', '--quiet', '--no-edit', 'dean']);
  const ledger = readFileSync(join(folder, '.mou/reminders.jsonl'), 'utf8');
  expect(ledger).not.toContain('<<<<<<<');
  expect(readLedger(ledger).climbed.size).toBe(11);
  const { out } = await runMou(['remind', '--lang', 'en'], { cwd: folder });
  expect(out).toContain('Sri Hartati');
  expect(out).not.toMatch(/Dean of Engineering|Kantor Urusan/);
});
