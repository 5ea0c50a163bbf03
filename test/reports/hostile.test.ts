/** Titles and names that want to be more than text: in every output they are shown, and nothing else happens. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '{{institution.name}} {{{title}}}',
  '**tebal** _miring_ `kode` ~~coret~~',
  '[tautan](javascript:alert(1))',
  '![gambar](figure:window)',
  '# Judul',
  '::: right',
  '| a | b |',
  '#import "x.typ": * #panic("x") $x$ @ref',
  '</style></svg><svg onload=alert(1)>',
  '=HYPERLINK("https://example.org","x")',
  'depan \\ belakang & "kutip" \'kutip\'',
];

/** Without the marks that turn the direction of writing, which are dropped. */
const TURNED = 'gnirts \u202Ekilabret\u202C \u2066x\u2069';

const record = (title: string, index: number): string => `kind: agreement
id: nota-${String(index)}
title: ${JSON.stringify(title)}
parties:
  - { institution: ula, signed: 2024-01-10, signatory: { name: ${JSON.stringify(title)} } }
  - { name: ${JSON.stringify(title)}, signed: 2024-01-10, number: ${JSON.stringify(title)} }
term: { lasts: 5 tahun }
notes: ${JSON.stringify(title)}
`;

const titles = [...HOSTILE, TURNED];
let cwd: string;
beforeAll(() => undefined);

function office(): string {
  cwd = folderOf({
    'mou.config.yaml': 'format: 1\ninstitution: ula\nlanguage: id\n',
    'ula.yaml': 'kind: institution\nid: ula\nname: Universitas Lembah Anai\ncountry: ID\n',
    'agreements.yaml': titles.map(record).join('---\n'),
  });
  return cwd;
}

async function made(name: string): Promise<Buffer> {
  const folder = office();
  const { err, code } = await runMou(['report', 'register', '-o', name, '--as-of', '2026-01-26'], {
    cwd: folder,
  });
  if (code !== 0) throw new Error(err);
  return readFileSync(join(folder, name));
}

function plain(text: string): string {
  return text.replaceAll(/[\s\u00AD\u00A0]+/g, '').normalize('NFKC');
}

describe('hostile titles', () => {
  test('in Markdown, read as Markdown again', async () => {
    const { default: MarkdownIt } = await import('markdown-it');
    const html = new MarkdownIt({ html: false }).render((await made('a.md')).toString('utf8'));
    expect(html).not.toMatch(/<(script|img|svg|strong|em|code|a|s)\b/);
    for (const title of HOSTILE) expect(plain(decoded(html))).toContain(plain(title));
  });

  test('in HTML', async () => {
    const html = (await made('a.html')).toString('utf8');
    const body = html.slice(html.indexOf('<main>'));
    expect(body).not.toMatch(/<(script|img|svg|strong|em|code|a|s|style)\b/);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    for (const title of HOSTILE) expect(plain(decoded(body))).toContain(plain(title));
    expect(body).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(body).toContain('gnirts kilabret x');
  });

  test('in Word', async () => {
    const xml = strFromU8(unzipSync(await made('a.docx'))['word/document.xml'] ?? new Uint8Array());
    const text = decoded(xml.replaceAll(/<[^>]*>/g, ''));
    for (const title of HOSTILE) expect(plain(text)).toContain(plain(title));
    expect(xml).not.toMatch(/w:hyperlink|[\u202A-\u202E\u2066-\u2069]/);
  });

  test.runIf(hasPdftotext())('in PDF', async () => {
    await made('a.pdf');
    const text = execFileSync('pdftotext', ['-raw', join(cwd, 'a.pdf'), '-'], { encoding: 'utf8' });
    // Words parted at the end of a line bear a hyphen there.
    const seen = plain(text).replaceAll('-', '');
    for (const title of HOSTILE) expect(seen).toContain(plain(title).replaceAll('-', ''));
  });
});

function hasPdftotext(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function decoded(html: string): string {
  return html
    .replaceAll('<br>', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
