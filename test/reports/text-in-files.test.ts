/** What the PDF and the Word file say is what the Markdown says, word for word. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { fontsFor, scriptName, scriptsWithoutFont } from '../../src/reports/scripts.ts';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';
import { OFFICE } from '../support/partnership-office.ts';

const HAS_PDFTOTEXT = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false; // poppler is not installed: the PDF is left to those who have it
  }
})();

const CASES = [
  ['summary', 'nota-bahari'],
  ['letter', 'nota-bahari'],
  ['register'],
  ['activities', '--year', '2024'],
  ['minutes', 'kelas-2024'],
];

/** The words of a text in the order of the alphabet: columns are read in another order than they are written. */
function words(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .replaceAll('\u00AD', '')
    .replaceAll(/<br>|[|*:…–—·-]/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}]{3,}/u.test(word))
    .toSorted();
}

async function make(argv: readonly string[], format: string): Promise<{ markdown: string; file: string }> {
  const cwd = folderOf(OFFICE);
  const asOf = ['--as-of', '2026-01-26'];
  const { out } = await runMou(['report', ...argv, ...asOf], { cwd });
  const { err, code } = await runMou(['report', ...argv, ...asOf, '-o', `a.${format}`], { cwd });
  if (code !== 0) throw new Error(err);
  // What stands in for a picture is in the file as its text alternative.
  const shown = out.replaceAll(/^\*[^*\n]+\*$/gm, '');
  const html = new MarkdownIt({ html: true }).render(shown).replaceAll(/<[^>]*>/g, ' ');
  return {
    markdown: html.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    file: join(cwd, `a.${format}`),
  };
}

describe.each(CASES.map((argv) => [argv.join(' '), argv] as const))('%s', (_, argv) => {
  test('as a Word file', async () => {
    const { markdown, file } = await make(argv, 'docx');
    const xml = strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array());
    const text = xml
      .replaceAll(/<wp:docPr[^>]*>|<\/w:p>|<w:br\/>|<w:tab\/>/g, ' ')
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&amp;', '&');
    expect(words(text)).toEqual(words(markdown));
  });

  test.runIf(HAS_PDFTOTEXT)('as a PDF', async () => {
    const { markdown, file } = await make(argv, 'pdf');
    const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
    const found = text.normalize('NFKC').replaceAll(/[\s\u00AD-]/g, '');
    const missing = words(markdown).filter((word) => !found.includes(word));
    expect(missing).toEqual([]);
  });
});

describe('letters that the computer may lack', () => {
  test('are known by their scripts', () => {
    expect(fontsFor('Universitas 慶應義塾大学 ひらがな').map(({ name }) => name)).toEqual(['Kana', 'Han']);
    expect(fontsFor('جامعة الأزهر').map(({ name }) => name)).toEqual(['Arabic']);
    expect(fontsFor('Université de Genève – Škola')).toEqual([]);
  });

  test('are called as people call them', () => {
    const scripts = fontsFor('جامعة จุฬา');
    expect(scripts.map((script) => scriptName(script, 'id'))).toEqual(['Arab', 'Thai']);
    expect(scripts.map((script) => scriptName(script, 'en'))).toEqual(['Arabic', 'Thai']);
  });

  test('are missing where none of their fonts is there', () => {
    const [arabic] = fontsFor('جامعة');
    const all = new Set(arabic?.fonts.map((font) => font.toLowerCase()));
    expect(scriptsWithoutFont('جامعة', all).map(({ fonts }) => fonts[0])).toEqual(['Noto Naskh Arabic']);
    expect(scriptsWithoutFont('جامعة', new Set(['amiri']))).toEqual([]);
  });
});
