/** `mou check --format markdown`: a table that records cannot break out of. */
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { codeSpan, plainComment, sentenceComment } from '../../../src/output/comment-text.ts';
import { runMou } from '../../support/context.ts';
import { folderOf } from '../../support/folders.ts';

test('the verdict, then errors before warnings, in both languages', async () => {
  const cwd = folderOf({
    'a.yaml': 'kind: activity\nid: a\ntitle: Rapat\nform: meeting\non: 2024-01-01\n',
    'b.yaml': 'kind: institution\nid: b\nname: B\ncountry: XX\n',
  });
  for (const [language, word] of [
    ['en', 'error'],
    ['id', 'kesalahan'],
  ] as const) {
    const { out } = await runMou(['check', '-f', 'markdown', '--lang', language], { cwd });
    const [verdict, , , , first = ''] = out.split('\n');
    expect(verdict).toMatch(/^✗ 1 /);
    expect(first).toMatch(new RegExp(`^\\| ${word} \\| \`b\\.yaml:4\` \\| .* \\(unknown-country\\) \\|$`));
  }
});

test('hostile titles, names of files and keys stay in their cells', async () => {
  const cwd = folderOf({
    'a|`b`<i>.yaml':
      'kind: institution\nid: a\nname: A\n"x | <img src=x> [y](https://z.example) @rektor": 1\n',
  });
  const { out } = await runMou(['check', '-f', 'markdown'], { cwd });
  const markdown = new MarkdownIt({ html: false, linkify: true });
  // GitHub takes no bare name for a link, only what begins with www. or a scheme.
  markdown.linkify.set({ fuzzyLink: false });
  const html = markdown.render(out.replaceAll('<!-- -->', '\u2063'));
  const rows = [...html.matchAll(/<tr>[^]*?<\/tr>/g)];
  for (const [row] of rows) expect(row.match(/<t[hd]>/g)).toHaveLength(3);
  expect(html).not.toMatch(/<a |<img|<i>/);
});

test.each([
  ['a', '`a`'],
  ['a`b', '``a`b``'],
  ['`a', '`` `a ``'],
])('code of %j is %s', (text, code) => {
  expect(codeSpan(text)).toBe(code);
});

test.each([
  ['rina@example.ac.id', 'rina@<!-- -->example.ac.id'],
  ['#12 dan GH-12', '#<!-- -->12 dan GH-12'],
  ['https://x.example www.x.example', 'https:<!-- -->//x.example www.<!-- -->x.example'],
])('%j calls nobody', (text, harmless) => {
  expect(plainComment(text)).toBe(harmless);
});

test.each([
  ['Write `on` or `planned`.', false, 'Write `on` or `planned`.'],
  ['`nota` ends', false, '`nota` ends'],
  ['one ` alone', false, 'one \\` alone'],
  ['x `a|b` | y', true, 'x `a\\|b` \\| y'],
  ['`` empty', false, ' empty'],
  ['`<b>` <b> @rina', false, '`<b>` &lt;b\\> @<!-- -->rina'],
])('the sentence %j becomes %j', (text, isInTable, expected) => {
  expect(sentenceComment(text, isInTable)).toBe(expected);
});
