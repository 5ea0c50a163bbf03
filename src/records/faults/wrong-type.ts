/** wrong-type: a value of another sort than its field takes. */
import type { RuleInfo, RuleTexts } from '../../findings/rule-info.ts';
import type { Text } from '../../locale/text.ts';
import type { ExpectedType, FaultMessages } from '../fault-messages.ts';
import { code, codeQuoted, inBrackets, line } from './wording.ts';

type Messages = FaultMessages['wrong-type'];

const EXPECTED: Readonly<Record<ExpectedType, Text>> = {
  text: {
    en: 'takes one text. Write it on one line, in quotation marks if it holds brackets or a colon',
    id: 'berisi satu teks. Tulis pada satu baris, dan apit dengan tanda petik bila memuat kurung atau titik dua',
  },
  number: { en: 'takes a number. Write figures alone', id: 'berisi bilangan. Tulis angkanya saja' },
  integer: {
    en: 'takes a whole number. Write figures alone',
    id: 'berisi bilangan bulat. Tulis angkanya saja',
  },
  'text-or-map': {
    en: 'takes one value. Write an id, or a description in braces: `{name: ...}`',
    id: 'hanya satu. Tulis id-nya, atau uraiannya dalam kurung kurawal: `{name: ...}`',
  },
};

/** `{lasts: 5 tahun}`; a value that is itself a list cannot be taken over. */
function partsExample({ value, fields }: Messages['parts']): string {
  const content = /^[[{]/.test(value) ? '...' : inBrackets(value);
  return code(`{${fields[0] ?? '...'}: ${content}}`);
}

function suggested(key: string, suggestion: string | undefined): string {
  return suggestion === undefined ? '' : `: ${line(key, suggestion)}`;
}

const en: RuleTexts<Messages> = {
  title: 'A value is of another sort than its field takes',
  why: 'An amount written as `100.000` is a hundred thousand in Jember and a hundred in London, and a list is not one text. A value that could be taken in two ways is refused rather than guessed.',
  fix: 'Write the value in the form that the message shows. Texts that look like lists or fields go in quotation marks.',
  messages: {
    expected: ({ key, expected, suggestion }) =>
      `${code(key)} ${EXPECTED[expected].en}${suggested(key, suggestion)}.`,
    colonInText: ({ value }) =>
      `A text belongs here, but its colon makes a field of it. Put it in quotation marks: ${codeQuoted(value)}.`,
    yesNo: ({ key, suggestion }) =>
      suggestion === undefined
        ? `${code(key)} is either yes or no. Write ${line(key, 'true')} for yes or ${line(key, 'false')} for no.`
        : `Yes is written \`true\`, and no is written \`false\`. Write ${line(key, suggestion)}.`,
    list: ({ key, suggestion }) =>
      suggestion === undefined
        ? `${code(key)} is a list. Write each entry on a line of its own, after \`- \`.`
        : `${code(key)} is a list. Write ${line(key, suggestion)}, or each entry on a line of its own after \`- \`.`,
    parts: (data) =>
      `${code(data.key)} has fields of its own (${data.fields.map(code).join(', ')}). Write for example ${partsExample(data)} here.`,
    writtenNumber: ({ key, value, plain }) =>
      `${code(value)} is not written as a plain number. Leave out currency, words and the marks between thousands: ${line(key, plain)}.`,
    ambiguousNumber: ({ value, thousands, fraction }) =>
      `${code(value)} can mean ${code(thousands)} or ${code(fraction)}. Write the one that is meant, without marks between thousands.`,
    tooSmall: ({ key, value, limit }) =>
      `${code(value)} is too small: ${code(key)} is ${String(limit)} or more. Correct the number.`,
    tooLarge: ({ key, value, limit }) =>
      `${code(value)} is too large: ${code(key)} is ${String(limit)} or less. Correct the number.`,
  },
};

const id: RuleTexts<Messages> = {
  title: 'Isi tidak sesuai dengan jenis isiannya',
  why: '`100.000` berarti seratus ribu di Jember dan seratus di London, dan daftar tidak sama dengan satu teks. Isi yang dapat dibaca dengan dua cara ditolak, bukan ditebak.',
  fix: 'Tulis isinya dalam bentuk yang ditunjukkan pesannya. Teks yang tampak seperti daftar atau isian diapit tanda petik.',
  messages: {
    expected: ({ key, expected, suggestion }) =>
      `${code(key)} ${EXPECTED[expected].id}${suggested(key, suggestion)}.`,
    colonInText: ({ value }) =>
      `Di sini semestinya teks, tetapi titik duanya membuatnya terbaca sebagai isian. Apit dengan tanda petik: ${codeQuoted(value)}.`,
    yesNo: ({ key, suggestion }) =>
      suggestion === undefined
        ? `${code(key)} hanya ya atau tidak. Tulis ${line(key, 'true')} untuk ya atau ${line(key, 'false')} untuk tidak.`
        : `Ya ditulis \`true\`, tidak ditulis \`false\`. Tulis ${line(key, suggestion)}.`,
    list: ({ key, suggestion }) =>
      suggestion === undefined
        ? `${code(key)} berupa daftar. Tulis setiap butir pada barisnya sendiri setelah \`- \`.`
        : `${code(key)} berupa daftar. Tulis ${line(key, suggestion)}, atau setiap butir pada barisnya sendiri setelah \`- \`.`,
    parts: (data) =>
      `${code(data.key)} memiliki isian sendiri (${data.fields.map(code).join(', ')}). Tulis misalnya ${partsExample(data)} di sini.`,
    writtenNumber: ({ key, value, plain }) =>
      `${code(value)} tidak berupa angka saja. Tulis tanpa mata uang, kata, dan tanda pemisah ribuan: ${line(key, plain)}.`,
    ambiguousNumber: ({ value, thousands, fraction }) =>
      `${code(value)} dapat berarti ${code(thousands)} atau ${code(fraction)}. Tulis yang dimaksud, tanpa tanda pemisah ribuan.`,
    tooSmall: ({ key, value, limit }) =>
      `${code(value)} terlalu kecil: ${code(key)} paling kecil ${String(limit)}. Perbaiki angkanya.`,
    tooLarge: ({ key, value, limit }) =>
      `${code(value)} terlalu besar: ${code(key)} paling besar ${String(limit)}. Perbaiki angkanya.`,
  },
};

export const wrongType: RuleInfo<Messages> = {
  id: 'wrong-type',
  severity: 'error',
  stage: 'reading',
  texts: { en, id },
  bad: `kind: agreement
id: literasi-telaga-2026
title: Perjanjian Kerja Sama Taman Baca
parties:
  - name: Universitas Telaga Biru
    country: ID
  - name: Yayasan Literasi Telaga
    country: ID
value: {amount: 100.000.000, currency: IDR}
`,
  good: `kind: agreement
id: literasi-telaga-2026
title: Perjanjian Kerja Sama Taman Baca
parties:
  - name: Universitas Telaga Biru
    country: ID
  - name: Yayasan Literasi Telaga
    country: ID
value: {amount: 100000000, currency: IDR}
`,
};
