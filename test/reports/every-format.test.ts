/** Every report of a whole office in every format that its template makes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REPORTS } from '../../src/reports/index.ts';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';
import { OFFICE } from '../support/partnership-office.ts';
import { subjectsIn } from './examples.ts';

/** How a file of each format begins. */
const BEGINNINGS = { md: /^[^<]/, html: /^<!doctype html>/, docx: /^PK/, pdf: /^%PDF-/ };
const FROM_MARKDOWN = ['md', 'html', 'docx', 'pdf'] as const;

describe.each(REPORTS)('$name', (entry) => {
  // A page of HTML that is printed needs a browser.
  const formats = entry.source === 'html' ? (['html'] as const) : FROM_MARKDOWN;

  test.each(formats)('as %s', async (format) => {
    const cwd = folderOf(OFFICE);
    const [subject = []] = subjectsIn(cwd, entry);
    const argv = ['report', entry.name, ...subject, '--as-of', '2026-01-26', '-o', `a.${format}`];
    const { out, err, code } = await runMou(argv, { cwd });
    expect({ out, err, code }).toEqual({ out: '', err: `Ditulis: a.${format}\n`, code: 0 });
    expect(readFileSync(join(cwd, `a.${format}`), 'latin1')).toMatch(BEGINNINGS[format]);
  });
});
