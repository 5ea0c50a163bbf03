/** Functions of templates for texts and lists of texts. */
import { formatList } from '../../locale/lists.ts';
import type { Text } from '../../locale/text.ts';
import { ESCAPES, type Escaping } from '../escaping.ts';
import {
  cannotUse,
  isBlank,
  isMarkup,
  markup,
  unbroken,
  type TemplateFunction,
} from '../template-function.ts';

const A_LIST: Text = { en: 'a list of texts', id: 'daftar teks' };

/** Markdown has no line break for the cell of a table: this one, which no text from a record keeps, stands for it. */
const LINE_BREAKS = { markdown: '\u2028', html: '<br>', text: '\n' } as const;

/** A text without the blanks around it. */
const WORDS = /\S(?:.*\S)?/su;

/** What is typed as it stands. */
const CODE: Readonly<Record<Escaping, (text: string) => string>> = {
  markdown: (text) => `\`${text}\``,
  html: (text) => `<code>${ESCAPES.html(text)}</code>`,
  text: (text) => `\`${text}\``,
};

/** Names up to here are not broken at all; of longer ones only what would stand alone is kept. */
const SHORT_NAME = 24;

/** The blanks that are not broken in a long name; where the degrees alone are as long as a name, those between titles. */
const TITLES_AND_DEGREES = /(?<=\.|,) (?=\p{L}+\.)|(?<=^\p{L}{1,4}\.) /gu;
const TITLES = /(?<=\.) (?=\p{L}+\.)|(?<=^\p{L}{1,4}\.) /gu;

export const TEXT_FUNCTIONS: readonly TemplateFunction[] = [
  {
    name: 'list',
    takes: ['texts'],
    about: {
      en: 'Texts as one: with commas and a last "and".',
      id: 'Beberapa teks menjadi satu: dengan koma dan "dan".',
    },
    example: {
      use: '{{list partners}}',
      data: { partners: ['IIUM', 'ITS', 'UAD'] },
      gives: { en: 'IIUM, ITS and UAD', id: 'IIUM, ITS, dan UAD' },
    },
    run: ([value], { language }) => formatList(textsIn('list', value), 'and', language),
  },
  {
    name: 'join',
    takes: ['texts', 'between'],
    about: {
      en: 'Texts as one, with a text of your own between them.',
      id: 'Beberapa teks menjadi satu, dengan pemisah Anda sendiri.',
    },
    example: {
      use: '{{join numbers " / "}}',
      data: { numbers: ['12/A', 'B-7'] },
      gives: { en: '12/A / B-7', id: '12/A / B-7' },
    },
    run: ([value, between]) => textsIn('join', value).join(String(between)),
  },
  {
    name: 'dash',
    takes: ['text'],
    about: { en: 'A text, or a dash where there is none.', id: 'Teks, atau tanda pisah bila tidak ada.' },
    example: { use: '{{dash number}}', data: { number: null }, gives: { en: '–', id: '–' } },
    run: ([value]) => (isBlank(value) ? '–' : value),
  },
  {
    name: 'or-else',
    takes: ['text', 'otherwise'],
    about: { en: 'A text, or another where there is none.', id: 'Teks, atau teks lain bila tidak ada.' },
    example: {
      use: '{{or-else number "…………"}}',
      data: { number: null },
      gives: { en: '…………', id: '…………' },
    },
    run: ([value, otherwise]) => (isBlank(value) ? otherwise : value),
  },
  {
    name: 'upper',
    takes: ['text'],
    about: { en: 'A text in capitals.', id: 'Teks dengan huruf kapital.' },
    example: {
      use: '{{upper name}}',
      data: { name: 'Universitas' },
      gives: { en: 'UNIVERSITAS', id: 'UNIVERSITAS' },
    },
    run: ([value]) => (isBlank(value) ? '' : String(value).toUpperCase()),
  },
  {
    name: 'person',
    takes: ['name'],
    about: {
      en: 'The name of a person, not broken at the end of a line; a long one keeps its titles and degrees together, unless there are many.',
      id: 'Nama orang yang tidak terpotong di ujung baris; pada nama panjang gelar tetap menyatu, kecuali bila banyak.',
    },
    example: {
      use: '{{person name}}',
      data: { name: 'Sony Bakhtiar, S.E., S.Pd., M.M.' },
      gives: { en: 'Sony Bakhtiar, S.E., S.Pd., M.M.', id: 'Sony Bakhtiar, S.E., S.Pd., M.M.' },
    },
    run: ([value], scope) => {
      const name = isBlank(value) ? '' : String(value).replaceAll(/\s+/g, ' ').trim();
      if (name.length <= SHORT_NAME) return unbroken(name, scope);
      const degrees = name.slice(name.indexOf(',') + 1);
      const together = degrees.length <= SHORT_NAME ? TITLES_AND_DEGREES : TITLES;
      return name.replaceAll(together, unbroken(' ', scope));
    },
  },
  {
    name: 'lines',
    takes: ['text or list ...'],
    about: {
      en: 'Texts one below the other, also within a cell of a table; empty ones take no line.',
      id: 'Beberapa teks bersusun ke bawah, juga di dalam sel tabel; yang kosong tidak memakan baris.',
    },
    example: {
      use: '{{lines name position}}',
      data: { name: 'Sony Bakhtiar', position: 'Kepala Sekolah' },
      gives: { en: 'Sony Bakhtiar\nKepala Sekolah', id: 'Sony Bakhtiar\nKepala Sekolah' },
    },
    run: (values, { escaping }) =>
      markup(
        values
          .flat()
          .filter((one) => !isBlank(one))
          .map((one) => (isMarkup(one) ? one.markup : ESCAPES[escaping](String(one))))
          .join(LINE_BREAKS[escaping]),
      ),
  },
  {
    name: 'new-line',
    takes: ['how many'],
    about: {
      en: 'So many line breaks, also within a cell of a table.',
      id: 'Sekian ganti baris, juga di dalam sel tabel.',
    },
    example: {
      use: '{{first}}{{new-line 1}}{{second}}',
      data: { first: 'a', second: 'b' },
      gives: { en: 'a\nb', id: 'a\nb' },
    },
    run: ([count], { escaping }) => markup(LINE_BREAKS[escaping].repeat(Number(count))),
  },
  {
    name: 'with-code',
    takes: ['text'],
    about: {
      en: 'A sentence of mou with what is to be written or called, which stands in `such marks`.',
      id: 'Kalimat mou beserta yang harus ditulis atau dijalankan, yang diapit `tanda ini`.',
    },
    example: {
      use: '{{with-code next}}',
      data: { next: 'Tulis `done`.' },
      gives: { en: 'Tulis `done`.', id: 'Tulis `done`.' },
    },
    run: ([value], { escaping }) => {
      const parts = isBlank(value) ? [] : String(value).split(/`([^`\n]+)`/);
      // Only the first words may be taken for the beginning of a line.
      const words = (text: string, at: number): string =>
        at === 0 ? ESCAPES[escaping](text) : ESCAPES[escaping](`a${text}`).slice(1);
      return markup(
        parts
          .map((part, at) =>
            at % 2 === 1 ? CODE[escaping](part) : part.replace(WORDS, (text) => words(text, at)),
          )
          .join(''),
      );
    },
  },
  {
    name: 'paragraphs',
    takes: ['text'],
    about: {
      en: 'A text of several paragraphs, apart where the record leaves a line empty.',
      id: 'Teks beberapa paragraf, dipisah pada baris kosong dalam data.',
    },
    example: {
      use: '{{paragraphs notes}}',
      data: { notes: 'Satu.\n\nDua.' },
      gives: { en: 'Satu.\n\nDua.', id: 'Satu.\n\nDua.' },
    },
    run: ([value], { escaping }) => {
      if (isBlank(value)) return '';
      const paragraphs = String(value)
        .split(/\n+/) // YAML's folded texts have one line break where the record leaves a line empty
        .map((paragraph) => ESCAPES[escaping](paragraph.replaceAll(/\s+/g, ' ').trim()));
      const apart = paragraphs.filter((paragraph) => paragraph !== '');
      return markup(
        escaping === 'html' ? apart.map((text) => `<p>${text}</p>`).join('\n') : apart.join('\n\n'),
      );
    },
  },
];

function textsIn(name: string, value: unknown): readonly string[] {
  if (isBlank(value)) return [];
  if (!Array.isArray(value)) throw cannotUse(name, value, A_LIST);
  return value.filter((one: unknown) => !isBlank(one)).map(String);
}
