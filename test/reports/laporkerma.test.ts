/** `mou report laporkerma`: the ministry's rows and what they lack, in both languages. */
import { expect, test } from 'vitest';
import { runMou } from '../support/context.ts';
import { CAMPUS } from '../support/campus.ts';
import { folderOf } from '../support/folders.ts';

async function report(argv: readonly string[], files = CAMPUS): Promise<string> {
  const { out, err, code } = await runMou(['report', 'laporkerma', '--as-of', '2026-01-26', ...argv], {
    cwd: folderOf(files),
  });
  expect({ err, code }).toEqual({ err: '', code: 0 });
  return out;
}

test.each(['id', 'en'])('in %s', async (lang) => {
  expect(await report(['--lang', lang])).toMatchSnapshot();
});

test('counts rows by their status', async () => {
  expect(JSON.parse(await report(['--format', 'json']))).toMatchObject({
    counts: { active: 1, expired: 0, renewing: 1, inactive: 0, unknown: 0 },
    complete: 0,
    rows: [
      { id: 'nota-kumbar', position: 1, status: 'active', status_words: 'Aktif' },
      { id: 'pks-desa', position: 2, status: 'renewing', status_words: 'Dalam Perpanjangan' },
    ],
    incomplete: [{ id: 'nota-kumbar' }, { id: 'pks-desa' }],
  });
});

test('for everybody names signatories, and nobody else', async () => {
  for (const format of ['md', 'json']) {
    const out = await report(['--public', '--format', format]);
    expect(out).toContain('Dr. Irma Yulianti');
    expect(out).not.toMatch(/Rina|rina@|0752|Slamet/);
  }
});

test('of a register without agreements is a sentence', async () => {
  const { 'agreements.yaml': _a, 'activities.yaml': _b, ...files } = CAMPUS;
  expect((await report(['--lang', 'en'], files)).replaceAll('\u00A0', ' ')).toBe(
    [
      '# Cooperation report (Laporan Kerma): Universitas Lembah Anai',
      'As of 26 January 2026: 0 agreements.',
      'Nothing has been signed yet, so there is nothing to report.\n',
    ].join('\n\n'),
  );
});
