/** Functions of the templates of reports: the words of the vocabularies, and pictures. */
import {
  categoryLabel,
  countryLabel,
  documentKindLabel,
  formLabel,
  institutionTypeLabel,
  instrumentLabel,
  instrumentShort,
  levelLabel,
} from '../output/labels.ts';
import type { Language } from '../locale/language.ts';
import type { Text } from '../locale/text.ts';
import type { Settings } from '../register/settings.ts';
import { cannotUse, isBlank, markup, type TemplateFunction } from '../templating/template-function.ts';
import type { Figure } from './document.ts';
import { FIGURE } from './read-inlines.ts';

const A_WORD: Text = {
  en: 'a word of the vocabulary, or a list of them',
  id: 'kata dari kosakata, atau daftarnya',
};

/** The functions of a Markdown template: words, pictures by name, and room for a signature. */
export function reportFunctions(settings: Pick<Settings, 'forms'>): readonly TemplateFunction[] {
  return [...wordFunctions(settings), figureFunction((name) => `![](${FIGURE}${name})`), SPACE];
}

const SPACE: TemplateFunction = {
  name: 'space',
  takes: ['number'],
  about: {
    en: 'Empty lines, as for a signature; in a paragraph of its own.',
    id: 'Baris kosong, misalnya untuk tanda tangan; dalam paragraf tersendiri.',
  },
  example: { use: '{{space 2}}', data: {}, gives: { en: '\u00A0\u2028\u00A0', id: '\u00A0\u2028\u00A0' } },
  run: ([count]) => markup(Array.from({ length: Number(count) }, () => '\u00A0').join('\u2028')),
};

/** The functions of an HTML template: words, and pictures as they are. */
export function htmlFunctions(
  settings: Pick<Settings, 'forms'>,
  figureNamed: (name: string) => Figure | undefined,
): readonly TemplateFunction[] {
  return [...wordFunctions(settings), figureFunction((name) => figureNamed(name)?.svg ?? '')];
}

function figureFunction(show: (name: string) => string): TemplateFunction {
  return {
    name: 'figure',
    takes: ['name'],
    about: {
      en: 'A picture of the report, in a paragraph of its own; in Markdown its text alternative.',
      id: 'Gambar laporan, dalam paragraf tersendiri; dalam Markdown teks alternatifnya.',
    },
    example: {
      use: '{{figure "window"}}',
      data: {},
      gives: { en: '![](figure:window)', id: '![](figure:window)' },
    },
    run: ([name]) => markup(show(String(name))),
  };
}

type Vocabulary = {
  readonly name: string;
  readonly about: Text;
  readonly sample: string;
  readonly gives: Text;
  readonly label: (id: string, language: Language) => string;
};

/** The functions that know the vocabularies and a register's own words. */
function wordFunctions(settings: Pick<Settings, 'forms'>): readonly TemplateFunction[] {
  const forms: Vocabulary = {
    name: 'form',
    about: {
      en: 'A form of cooperation in words; of a list, each.',
      id: 'Bentuk kegiatan dalam kata; dari daftar, masing-masing.',
    },
    sample: 'student-exchange',
    gives: { en: 'Student exchange', id: 'Pertukaran mahasiswa/pelajar' },
    label: (id, language) => formLabel(id, settings, language),
  };
  return [forms, ...VOCABULARIES].map(wordFunction);
}

const VOCABULARIES: readonly Vocabulary[] = [
  {
    name: 'instrument',
    about: { en: 'What the paper is.', id: 'Jenis naskah.' },
    sample: 'mou',
    gives: { en: 'Memorandum of Understanding', id: 'Nota Kesepahaman' },
    label: instrumentLabel,
  },
  {
    name: 'instrument-short',
    about: { en: 'What the paper is, in short.', id: 'Jenis naskah, singkat.' },
    sample: 'moa',
    gives: { en: 'MoA', id: 'PKS' },
    label: (id, language) => instrumentShort(id, language) ?? id,
  },
  {
    name: 'country',
    about: { en: 'A country by its code.', id: 'Nama negara dari kodenya.' },
    sample: 'JP',
    gives: { en: 'Japan', id: 'Jepang' },
    label: countryLabel,
  },
  {
    name: 'level',
    about: { en: 'A level of cooperation.', id: 'Tingkat kerja sama.' },
    sample: 'international',
    gives: { en: 'International', id: 'Internasional' },
    label: levelLabel,
  },
  {
    name: 'institution-type',
    about: { en: 'A type of institution.', id: 'Jenis lembaga.' },
    sample: 'university',
    gives: { en: 'University', id: 'Universitas' },
    label: institutionTypeLabel,
  },
  {
    name: 'document-kind',
    about: { en: 'A kind of document.', id: 'Jenis dokumen.' },
    sample: 'signed',
    gives: { en: 'Signed agreement', id: 'Naskah bertanda tangan' },
    label: documentKindLabel,
  },
  {
    name: 'category',
    about: { en: 'A category of membership.', id: 'Kategori keanggotaan.' },
    sample: 'institutional',
    gives: { en: 'Institutional member', id: 'Anggota kelembagaan' },
    label: categoryLabel,
  },
];

function wordFunction({ name, about, sample, gives, label }: Vocabulary): TemplateFunction {
  return {
    name,
    takes: ['id'],
    about,
    example: { use: `{{${name} value}}`, data: { value: sample }, gives },
    run: ([value], { language }) => {
      if (isBlank(value)) return '';
      const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
      return ids.map((id) => labelOf(name, id, (text) => label(text, language))).join(', ');
    },
  };
}

function labelOf(name: string, id: unknown, label: (id: string) => string): string {
  if (typeof id !== 'string') throw cannotUse(name, id, A_WORD);
  return label(id);
}
