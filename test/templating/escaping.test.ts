/** Whatever a record holds stays text, in each output. */
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { escapeHtml, escapeMarkdown } from '../../src/templating/escaping.ts';
import { renderTemplate } from '../../src/templating/render-template.ts';

const markdown = new MarkdownIt({ html: false });

/** The text that a reader sees in a paragraph. */
function seen(source: string): string {
  const html = markdown.render(source).trim();
  const [, inside] = /^<p>([^]*)<\/p>$/.exec(html) ?? [];
  if (inside === undefined || inside.includes('<')) throw new Error(`not one plain paragraph: ${html}`);
  return inside
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('Markdown', () => {
  test.each([
    '# Judul',
    '- butir',
    '+ butir',
    '* butir',
    '1. pasal',
    '12) pasal',
    '> kutipan',
    '---',
    '===',
    '***',
    '::: signature',
    '`kode` ~~coret~~ **tebal** _miring_',
    '[tautan](https://example.org) ![gambar](x)',
    '<b>tebal</b> <https://example.org> &lt; &#42;',
    '| a | b |',
    'a\\b \\* c\\',
    '{{title}} {{#each}}',
    '#let x = 1; $x^2$ @ref <label>',
    '=SUM(A1:A9)',
    'akhir!',
  ])('shows %j as it is', (text) => {
    expect(seen(escapeMarkdown(text))).toBe(text);
    expect(seen(`Lihat ${escapeMarkdown(text)} di sini`)).toBe(`Lihat ${text} di sini`);
  });

  test('shows any text as it is, at the start of a line and within one', () => {
    const words = fc.stringMatching(/^[ -~À-ÿ]{1,30}$/).map((text) => text.replaceAll(/ +/g, ' ').trim());
    fc.assert(
      fc.property(
        words.filter((text) => text !== ''),
        (text) => {
          expect(seen(escapeMarkdown(text))).toBe(text);
          expect(seen(`a ${escapeMarkdown(text)} z`)).toBe(`a ${text} z`);
        },
      ),
    );
  });

  test('stays in its cell of a table', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]{0,20}$/), (text) => {
        const html = markdown.render(`| a | b |\n| --- | --- |\n| ${escapeMarkdown(text)} | z |\n`);
        expect(html.match(/<td>/g)).toHaveLength(2);
        expect(html).toContain('<td>z</td>');
      }),
    );
  });

  test('takes line breaks, controls and turned writing out of a text', () => {
    expect(escapeMarkdown('a\n\n# b\tc\u202Ed\u0000e\u2066f')).toBe('a # b cdef');
  });
});

describe('HTML', () => {
  test('shows tags, attributes and entities as they are', () => {
    expect(escapeHtml('<img src=x onerror="a()"> & \'b\'')).toBe(
      '&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; &#39;b&#39;',
    );
  });

  test('leaves nothing that ends an element or an attribute', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
      }),
    );
  });
});

describe('plain text', () => {
  test('is left as it is, but for what has no glyph', () => {
    const settings = { language: 'id', escaping: 'text' } as const;
    const text = '**a** <b> & {{c}}\n=1+1';
    expect(renderTemplate({ name: 'a', text: '{{text}}' }, { text: `${text}\u202E` }, settings)).toBe(text);
  });
});
