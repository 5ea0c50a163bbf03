/** Templates: what they show, what they refuse, and with which words. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/locale/language.ts';
import type { Escaping } from '../../src/templating/escaping.ts';
import { TEMPLATE_FUNCTIONS } from '../../src/templating/functions/index.ts';
import { prepareTemplate, renderTemplate } from '../../src/templating/render-template.ts';
import { TemplateError } from '../../src/templating/template-error.ts';
import type { TemplateData } from '../../src/templating/template.ts';

const NAME = 'templates/reports/summary.id.md.hbs';

function filled(
  text: string,
  data: TemplateData = {},
  escaping: Escaping = 'text',
  language: Language = 'en',
): string {
  return renderTemplate({ name: NAME, text }, data, { language, escaping });
}

/** What a template is refused with. */
function refusal(text: string, data: TemplateData = {}, language: Language = 'en'): string {
  try {
    filled(text, data);
  } catch (error) {
    if (error instanceof TemplateError) return error.text[language];
    throw error;
  }
  throw new Error(`not refused: ${text}`);
}

describe('a template', () => {
  test('shows texts, numbers and truths, and nothing for null', () => {
    expect(
      filled('{{title}} {{count}} {{open}} [{{number}}]', {
        title: 'MoU',
        count: 5,
        open: true,
        number: null,
      }),
    ).toBe('MoU 5 true []');
  });

  test('walks lists and maps, with null on the way', () => {
    const data = {
      parties: [
        { name: 'UNIB', signatory: null },
        { name: 'ALN', signatory: { name: 'Dr. Ana' } },
      ],
      place: 'Johor',
    };
    expect(
      filled('{{#each parties}}{{@index}} {{name}} {{signatory.name}} {{../place}};{{/each}}', data),
    ).toBe('0 UNIB  Johor;1 ALN Dr. Ana Johor;');
    expect(filled('{{#each parties as |party|}}{{party.name}} {{/each}}', data)).toBe('UNIB ALN ');
  });

  test('takes the other way where there is nothing', () => {
    expect(
      filled(
        '{{#if list}}a{{else}}b{{/if}}{{#each list}}c{{else}}d{{/each}}{{#with no}}e{{else}}f{{/with}}',
        { list: [], no: null },
      ),
    ).toBe('bdf');
  });

  test('includes its parts', () => {
    const parts = { head: { name: 'templates/reports/head.hbs', text: 'Kop {{name}}' } };
    const template = { name: NAME, text: '{{> head}}, {{#with other}}{{> head}}{{/with}}' };
    const data = { name: 'UNIB', other: { name: 'ALN' } };
    expect(renderTemplate(template, data, { language: 'id', escaping: 'text', parts })).toBe(
      'Kop UNIB, Kop ALN',
    );
  });

  test('can be filled any number of times', () => {
    const fill = prepareTemplate(
      { name: NAME, text: '{{upper name}}' },
      { language: 'id', escaping: 'text' },
    );
    expect(['a', 'b'].map((name) => fill({ name }))).toEqual(['A', 'B']);
  });

  test('never reads the data as a template', () => {
    expect(filled('{{title}}', { title: '{{secret}} {{#each}}' })).toBe('{{secret}} {{#each}}');
  });
});

describe('a mistake in a template is told with its line and with what there is', () => {
  const data = { title: 'MoU', parties: [{ name: 'UNIB', country: 'ID' }], agreement: { title: 'MoU' } };
  test.each([
    [
      'a\n\n{{titel}}',
      3,
      'the data has no `titel` here. Did you mean `title`? There is: title, parties, agreement.',
    ],
    [
      '{{#each parties}}\n{{nmae}}{{/each}}',
      2,
      'the data has no `nmae` here. Did you mean `name`? There is: name, country.',
    ],
    [
      '{{agreement.titel}}',
      1,
      'the data has no `agreement.titel` here. Did you mean `title`? There is: title.',
    ],
    ['{{#if xyzzy}}a{{/if}}', 1, 'the data has no `xyzzy` here. There is: title, parties, agreement.'],
    ['{{#each parties as |party|}}{{party.nam}}{{/each}}', 1, 'the data has no `party.nam` here.'],
    ['{{date titel}}', 1, 'the data has no `titel` here.'],
    ['{{constructor}}', 1, 'the data has no `constructor` here.'],
    ['{{__proto__}}', 1, 'the data has no `__proto__` here.'],
    ['{{title.constructor}}', 1, 'the data has no `title.constructor` here.'],
    ['\n{{dat title}}', 2, 'there is no function `dat`. Did you mean `date`? There is: date, short-date,'],
    ['{{list (dat title)}}', 1, 'there is no function `dat`.'],
    ['{{#foo title}}{{/foo}}', 1, 'there is no function `foo`. There is: if, unless, each, with.'],
    [
      '{{date title}}',
      1,
      '`date` takes a date such as "2031-01-25", "2018-06~" or {earliest, latest}, not "MoU".',
    ],
    ['{{period title}}', 1, '`period` takes a length of time such as "P5Y", not "MoU".'],
    ['{{weekday title}}', 1, '`weekday` takes a day such as "2031-01-25", not "MoU".'],
    ['{{number title}}', 1, '`number` takes a number, not "MoU".'],
    ['{{in-words title}}', 1, '`in-words` takes a whole number from 0, not "MoU".'],
    ['{{list title}}', 1, '`list` takes a list of texts, not "MoU".'],
    ['{{join parties}}', 1, '`join` needs more words after it: {{join <texts> <between>}}.'],
    ['{{parties}}', 1, 'this is a list, not a text. Go through it with {{#each ...}}'],
    ['{{agreement}}', 1, 'this is no text. It has: title.'],
    ['{{{title}}}', 1, 'write two braces, {{ }}: with three, a text in a record could act as markup.'],
    ['{{&title}}', 1, 'write two braces'],
    ['a\n{{#if title}}\nb', 3, 'the template cannot be read: something is still open at its end.'],
    ['a\n{{/if}}', 2, 'the template cannot be read: something is closed that is not open.'],
    [
      'a\n{{title}',
      2,
      'the template cannot be read: look at the braces, quotation marks and brackets of this line.',
    ],
    ['{{#if title}}a{{/each}}', 1, 'the template cannot be read: {{#if}} is closed by {{/each}}.'],
    ['{{#*inline "a"}}b{{/inline}}', 1, 'this is not possible in templates of mou'],
    ['{{date title form="x"}}', 1, 'this is not possible in templates of mou'],
  ])('%j', (text, line, said) => {
    expect(refusal(text, data)).toContain(`${NAME}:${String(line)}: ${said.split(' here.')[0] ?? ''}`);
    expect(refusal(text, data)).toContain(said);
    expect(refusal(text, data, 'id')).not.toMatch(/undefined|There is/);
  });

  test('a part that there is not', () => {
    expect(refusal('{{> kop}}')).toBe(`${NAME}: there is no part {{> kop}}.`);
  });

  test('in a part, by its own name', () => {
    const parts = { head: { name: 'templates/reports/head.hbs', text: '\n{{nope}}' } };
    const render = (): string =>
      renderTemplate(
        { name: NAME, text: '{{> head}}' },
        { a: 1 },
        { language: 'id', escaping: 'text', parts },
      );
    expect(render).toThrow('templates/reports/head.hbs:2: the data has no `nope` here.');
  });
});

describe('functions', () => {
  test.each(TEMPLATE_FUNCTIONS.map((one) => [one.name, one] as const))(
    '%s does what its example says',
    (_, one) => {
      for (const language of LANGUAGES) {
        expect(filled(one.example.use, one.example.data, 'text', language)).toBe(one.example.gives[language]);
      }
      expect(one.example.use).toContain(one.name);
    },
  );

  test('bear names that tell them apart', () => {
    const names = TEMPLATE_FUNCTIONS.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  });

  test.each([
    ['{{date day}}', { day: null }, ''],
    ['{{date day}}', { day: '2018-06~' }, 'sekitar Juni 2018'],
    ['{{date day}}', { day: '2022-11-14/2022-11-18' }, '14–18 November 2022'],
    ['{{date day}}', { day: { earliest: '2026-08-01', latest: '2026-08-31' } }, 'Agustus 2026'],
    ['{{date day}}', { day: { earliest: '2026-08-01', latest: '2026-08-01' } }, '1 Agustus 2026'],
    ['{{short-date day}}', { day: { earliest: '2026-08-01', latest: '2026-08-31' } }, 'Agu 2026'],
    ['{{date day}}', { day: { earliest: '2017-01-01', latest: '2017-12-31' } }, '2017'],
    [
      '{{date day}}',
      { day: { earliest: '2026-08-02', latest: '2026-09-01' } },
      '2 Agustus 2026 – 1 September 2026',
    ],
    ['{{days a b}}', { a: '2026-08-01', b: '2026-08-31' }, '1–31 Agustus 2026'],
    [
      '{{days a b}}',
      {
        a: { earliest: '2023-01-01', latest: '2023-12-31' },
        b: { earliest: '2023-01-01', latest: '2023-12-31' },
      },
      '2023',
    ],
    ['{{days a b}}', { a: null, b: null }, '–'],
    ['{{number zero}} {{#if (any zero)}}a{{else}}b{{/if}}', { zero: 0 }, '0 b'],
    ['{{period-in-words lasts}}', { lasts: '18 bulan' }, '1 (satu) tahun 6 (enam) bulan'],
    ['{{count list "perjanjian"}}', { list: [1, 2] }, '2 perjanjian'],
    ['{{money amount "USD"}}', { amount: 1500.5 }, 'USD 1.500,50'],
    ['{{money amount "IDR"}}', { amount: null }, ''],
    ['{{state state}} {{mark mark}}', { state: 'own-state', mark: null }, 'own-state '],
    ['{{hijri-date day}}', { day: '0800-01-01' }, ''],
    ['{{#if (not list)}}kosong{{/if}}', { list: [] }, 'kosong'],
  ])('%s of %j', (text, data, shown) => {
    expect(filled(text, data, 'text', 'id')).toBe(shown);
  });

  test('set what is to be written as code, and nothing else', () => {
    const data = { next: 'Tulis `on: <hari>`. *Lalu* `done`.' };
    expect(filled('{{with-code next}}', data, 'markdown')).toBe('Tulis `on: <hari>`. \\*Lalu\\* `done`.');
    expect(filled('{{with-code next}}', data, 'html')).toBe(
      'Tulis <code>on: &lt;hari&gt;</code>. *Lalu* <code>done</code>.',
    );
  });

  test('keep dates, counts and short names on one line of a paper', () => {
    const data = {
      day: '2031-01-25',
      name: 'Dr. Ana, M.Si.',
      long: 'Prof. Dr. Ir. Raden Mas Muhammad Abdurrahman Wirjosoemarto Sastrodihardjo, S.T., M.T.',
      learned: 'Prof. Dr. Ratna Wulandari Kusumaningrum, S.T., M.T., M.Sc., Ph.D., IPU',
    };
    expect(filled('{{date day}}', data, 'markdown')).toBe('25\u00A0January\u00A02031');
    expect(filled('{{person name}}', data, 'markdown')).toBe('Dr.\u00A0Ana,\u00A0M.Si.');
    expect(filled('{{person long}}', data, 'markdown')).toBe(
      'Prof.\u00A0Dr.\u00A0Ir. Raden Mas Muhammad Abdurrahman Wirjosoemarto Sastrodihardjo,\u00A0S.T.,\u00A0M.T.',
    );
    // Many degrees in one piece would be wider than the block of whoever signs.
    expect(filled('{{person learned}}', data, 'markdown')).toBe(
      'Prof.\u00A0Dr. Ratna Wulandari Kusumaningrum, S.T., M.T., M.Sc., Ph.D., IPU',
    );
  });
});
