/** yaml-syntax: a line that cannot be read, and with it the whole record. */
import type { RuleInfo, RuleTexts } from '../../findings/rule-info.ts';
import type { FaultMessages } from '../fault-messages.ts';
import { code, codeQuoted, line } from './wording.ts';

type Messages = FaultMessages['yaml-syntax'];

const en: RuleTexts<Messages> = {
  title: 'A line cannot be read',
  why: 'A record consists of lines `name: value`, indented by spaces. While one line does not keep to that form, the whole record is left out: its dates are not computed and nobody is reminded.',
  fix: 'Correct the line as the message says and run `mou check` again. When in doubt, put the value in straight quotation marks: `title: "..."`.',
  messages: {
    tab: () => 'A tab stands before the text of this line. Replace it with spaces, two for each level.',
    strangeBlank: () =>
      'This looks like a space and is none: it came along with a text from Word or a web page. Delete it and type a space.',
    missingColon: ({ key, value, text }) =>
      `${code(text)} has no colon after ${code(key)}. Write ${line(key, value)}.`,
    missingSpace: ({ key, value }) => `A space is missing after the colon. Write ${line(key, value)}.`,
    looseText: ({ text }) =>
      `${code(text)} belongs to no field. If it continues the text above, indent it two spaces further; if it is a field of its own, write its name and a colon before it.`,
    separator: () =>
      'A line of exactly three hyphens keeps two records apart. Write `---` here and nothing else; any text goes on the next line.',
    colonInValue: ({ key, value }) =>
      key === undefined
        ? `The colon in this entry would begin a field. Put the entry in quotation marks: ${code('-')} ${codeQuoted(value)}.`
        : `The colon in the value of ${code(key)} would begin another field. Put the value in quotation marks: ${codeQuoted(value)}.`,
    indentedAfterValue: ({ key }) =>
      `This line is indented as if it belonged to ${code(key)}, which already has a value. Begin it below the first letter of ${code(key)}; if it continues that text, put the whole text in quotation marks.`,
    indent: () =>
      'This line does not begin below the lines it belongs with. Give them the same number of spaces; a new entry of a list begins with `- `, below the hyphen of the entry before.',
    besideItem: ({ key, value, parent }) =>
      `${line(key, value)} stands beside the items of ${code(parent)}. Indent the line by two spaces, so that it stands under its \`- \`.`,
    wordQuotes: ({ value }) =>
      value === undefined
        ? 'These are the curly quotation marks of a word processor. Replace them with straight ones (") around the whole value.'
        : `These are the curly quotation marks of a word processor. Replace them with straight ones: ${codeQuoted(value)}.`,
    unclosedQuote: ({ quote }) =>
      `The quotation mark ${code(quote)} opens here and never closes. Add it at the end of the value.`,
    textAfterQuote: ({ quote }) =>
      `The value goes on after its closing quotation mark. Put ${code(otherQuote(quote))} at both ends of the whole value; ${code(quote)} may then stand inside it.`,
    unclosedBracket: ({ bracket }) =>
      `The bracket that opens here never closes. Add ${code(bracket)} after the last entry.`,
    extraBracket: ({ bracket }) => `There is one ${code(bracket)} too many. Delete it.`,
    missingComma: () =>
      'A comma is missing between two entries in the brackets. Write `[first, second]` or `{name: ..., position: ...}`.',
    extraComma: () => 'There is a comma too many in the brackets. Delete it.',
    commaInValue: ({ key, value }) =>
      `Inside brackets a comma ends the value, and cuts that of ${code(key)} into pieces. Put all of it in straight quotation marks: ${codeQuoted(value)}.`,
    valueWithoutName: ({ value }) =>
      `${code(value)} has no name in front. Inside braces every value has one: \`{name: ..., position: ...}\`.`,
    reservedCharacter: ({ character, value }) =>
      `A value cannot begin with ${code(character)}. Put it in quotation marks: ${codeQuoted(value)}.`,
    dashAlone: ({ key }) =>
      isEnd(key)
        ? `A hyphen does not stand for "nothing". If the paper states no length, delete the line ${line(key, '-')}; if the agreement has no end, write \`open: true\` in \`term\`.`
        : `A hyphen does not stand for "nothing". Leave the line ${line(key, '-')} out until the value is known.`,
    listOnKeyLine: ({ key }) =>
      `The list of ${code(key)} begins on the next line, each entry on a line of its own after \`- \`. A text that begins with a hyphen goes in quotation marks.`,
    listDash: ({ key }) =>
      `The hyphen here does not begin an entry of ${code(key)}. Use the plain hyphen of the keyboard, and a space after it: \`- \`.`,
    backslash: () =>
      "Between double quotation marks a backslash has a meaning of its own. Put the value between single ones instead: `'...'`.",
    notFields: () =>
      'No fields can be seen here. Write each on a line of its own: its name, a colon, a space and the value, for example `kind: institution`.',
    other: ({ detail }) =>
      `This line cannot be read as it stands. Compare it with its neighbours: a name, a colon, a space, the value. (For a technician: ${detail})`,
  },
};

const id: RuleTexts<Messages> = {
  title: 'Baris tidak terbaca',
  why: 'Setiap data terdiri atas baris `nama: isi`, yang tingkatnya ditandai dengan spasi di depannya. Selama ada satu baris yang tidak mengikuti bentuk itu, seluruh data tersebut tidak dipakai: tanggalnya tidak dihitung dan tidak ada yang diingatkan.',
  fix: 'Perbaiki baris itu menurut pesannya, lalu jalankan `mou check` lagi. Bila ragu, apit isinya dengan tanda petik lurus: `title: "..."`.',
  messages: {
    tab: () => 'Ada tab di depan teks baris ini. Ganti dengan spasi, dua spasi untuk setiap tingkat.',
    strangeBlank: () =>
      'Ini tampak seperti spasi, tetapi bukan: terbawa dari teks Word atau halaman web. Hapus, lalu ketik spasi biasa.',
    missingColon: ({ key, value, text }) =>
      `Pada ${code(text)} belum ada titik dua setelah ${code(key)}. Tulis ${line(key, value)}.`,
    missingSpace: ({ key, value }) => `Setelah titik dua harus ada spasi. Tulis ${line(key, value)}.`,
    looseText: ({ text }) =>
      `${code(text)} tidak termasuk isian mana pun. Bila merupakan lanjutan teks di atasnya, geser dua spasi ke kanan; bila isian tersendiri, tulis nama isian dan titik dua di depannya.`,
    separator: () =>
      'Dua data dipisahkan oleh baris yang hanya berisi tiga tanda hubung. Tulis `---` saja di sini; teks lain ditulis pada baris berikutnya.',
    colonInValue: ({ key, value }) =>
      key === undefined
        ? `Titik dua dalam butir ini terbaca sebagai awal isian. Apit butir itu dengan tanda petik: ${code('-')} ${codeQuoted(value)}.`
        : `Titik dua dalam isi ${code(key)} terbaca sebagai awal isian lain. Apit isinya dengan tanda petik: ${codeQuoted(value)}.`,
    indentedAfterValue: ({ key }) =>
      `Baris ini menjorok seolah-olah bagian dari ${code(key)}, padahal ${code(key)} sudah berisi. Mulai baris ini tepat di bawah huruf pertama ${code(key)}; bila merupakan lanjutan teksnya, apit seluruh teks itu dengan tanda petik.`,
    indent: () =>
      'Awal baris ini tidak sejajar dengan baris sekelompoknya. Samakan jumlah spasinya; butir baru dalam daftar diawali `- `, sejajar dengan tanda hubung butir sebelumnya.',
    besideItem: ({ key, value, parent }) =>
      `${line(key, value)} berada di luar butir ${code(parent)}. Geser baris ini dua spasi ke kanan, sehingga berada di bawah \`- \`-nya.`,
    wordQuotes: ({ value }) =>
      value === undefined
        ? 'Ini tanda petik melengkung dari pengolah kata. Ganti dengan tanda petik lurus (") yang mengapit seluruh isinya.'
        : `Ini tanda petik melengkung dari pengolah kata. Ganti dengan tanda petik lurus: ${codeQuoted(value)}.`,
    unclosedQuote: ({ quote }) =>
      `Tanda petik ${code(quote)} dibuka di sini, tetapi tidak pernah ditutup. Tambahkan di akhir isinya.`,
    textAfterQuote: ({ quote }) =>
      `Isi ini masih berlanjut setelah tanda petik penutupnya. Apit seluruh isinya dengan ${code(otherQuote(quote))}; ${code(quote)} boleh tetap ada di dalamnya.`,
    unclosedBracket: ({ bracket }) =>
      `Tanda kurung yang dibuka di sini tidak pernah ditutup. Tambahkan ${code(bracket)} setelah butir terakhir.`,
    extraBracket: ({ bracket }) => `Ada satu ${code(bracket)} yang berlebih. Hapus tanda itu.`,
    missingComma: () =>
      'Di antara dua butir dalam kurung belum ada koma. Tulis `[pertama, kedua]` atau `{name: ..., position: ...}`.',
    extraComma: () => 'Ada koma yang berlebih di dalam kurung. Hapus koma itu.',
    commaInValue: ({ key, value }) =>
      `Di dalam kurung, koma mengakhiri isi, sehingga isi ${code(key)} terpotong. Apit seluruhnya dengan tanda petik lurus: ${codeQuoted(value)}.`,
    valueWithoutName: ({ value }) =>
      `${code(value)} tidak didahului nama isian. Di dalam kurung kurawal setiap isi harus bernama: \`{name: ..., position: ...}\`.`,
    reservedCharacter: ({ character, value }) =>
      `Isi tidak dapat diawali ${code(character)}. Apit dengan tanda petik: ${codeQuoted(value)}.`,
    dashAlone: ({ key }) =>
      isEnd(key)
        ? `Tanda hubung tidak berarti "kosong". Bila naskah tidak menyebut jangka waktu, hapus baris ${line(key, '-')}; bila perjanjian berlaku tanpa batas waktu, tulis \`open: true\` di \`term\`.`
        : `Tanda hubung tidak berarti "kosong". Hapus baris ${line(key, '-')} selama isinya belum diketahui.`,
    listOnKeyLine: ({ key }) =>
      `Daftar ${code(key)} dimulai pada baris berikutnya, setiap butir pada barisnya sendiri setelah \`- \`. Teks yang diawali tanda hubung diapit tanda petik.`,
    listDash: ({ key }) =>
      `Tanda hubung di sini tidak terbaca sebagai awal butir ${code(key)}. Pakai tanda hubung biasa dari papan ketik, diikuti spasi: \`- \`.`,
    backslash: () =>
      "Di antara tanda petik ganda, garis miring terbalik memiliki arti tersendiri. Apit isinya dengan tanda petik tunggal: `'...'`.",
    notFields: () =>
      'Tidak ada isian yang terbaca di sini. Tulis setiap isian pada barisnya sendiri: nama, titik dua, spasi, lalu isinya, misalnya `kind: institution`.',
    other: ({ detail }) =>
      `Baris ini tidak dapat dibaca. Bandingkan dengan baris di sekitarnya: nama, titik dua, spasi, lalu isinya. (Untuk teknisi: ${detail})`,
  },
};

/** True for the fields that tell how long an agreement lasts. */
function isEnd(key: string): boolean {
  return key === 'lasts' || key === 'until';
}

function otherQuote(quote: string): string {
  return quote === '"' ? "'" : '"';
}

export const yamlSyntax: RuleInfo<Messages> = {
  id: 'yaml-syntax',
  severity: 'error',
  stage: 'reading',
  texts: { en, id },
  bad: `kind: institution
id: poltekkes-banua
name: Poltekkes Banua: Jurusan Gizi
country: ID
`,
  good: `kind: institution
id: poltekkes-banua
name: "Poltekkes Banua: Jurusan Gizi"
country: ID
`,
};
