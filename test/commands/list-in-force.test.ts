/** What `mou list --state in-force` finds: what is ending soon is in force until it ends. */
import { expect, test } from 'vitest';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';
import { OFFICE } from '../support/partnership-office.ts';

async function list(argv: readonly string[]): Promise<string> {
  const language = argv.includes('--lang') ? [] : ['--lang', 'en'];
  const { out } = await runMou(['list', ...language, ...argv], { cwd: folderOf(OFFICE), columns: 160 });
  return out;
}

test.each([
  [['--state', 'in-force', '--instrument', 'mou,moa'], 'nota-bahari pks-bahari pks-diakhiri'],
  [['--state', 'berlaku,expired', '--instrument', 'mou'], 'nota-cmu nota-bahari'],
  [['--state', 'ending-soon'], 'nota-bahari'],
  [['--where', "state = 'in-force'", '--instrument', 'mou,moa'], 'pks-bahari pks-diakhiri'],
  [['--in-force-on', 'today', '--instrument', 'mou'], 'nota-bahari'],
  [['--partner', 'bahari', '--state', 'in-force'], 'nota-bahari pks-bahari'],
])('%j', async (argv, ids) => {
  const out = await list([...argv, '--format', 'ids']);
  expect(out.trimEnd().replaceAll('\n', ' ')).toBe(ids);
});

test.each([
  [
    ['--state', 'in-force'],
    '5 of 8 agreements, as of 26 January 2026\n1 of them is ending soon (--state ending-soon).\n',
  ],
  [['--state', 'berlaku', '--lang', 'id'], 'Di antaranya 1 segera berakhir (--state segera-berakhir).\n'],
  [['--state', 'in-force,ending-soon'], '\n5 of 8 agreements, as of 26 January 2026\n'],
  [['--state', 'in-force', '--instrument', 'moa'], '\n2 of 8 agreements, as of 26 January 2026\n'],
])('says under %j what is ending soon among what is in force', async (argv, end) => {
  const out = await list(argv);
  expect(out.endsWith(end) ? end : out).toBe(end);
});
