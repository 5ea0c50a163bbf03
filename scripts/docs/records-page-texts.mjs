/** What docs/records.md and docs/isian.md say around the schemas, in both languages. */

/**
 * @typedef {import('../generate/schema-files.mjs').Schema} Schema
 * @typedef {object} RecordsPageTexts
 * @property {string} intro
 * @property {string} parts
 * @property {string} settings
 * @property {string} values
 * @property {string} words
 * @property {string} aboutWords
 * @property {string[]} fieldHead
 * @property {string[]} wordHead
 * @property {('en' | 'id')[]} labels In which order the labels of a word stand.
 * @property {string} examples
 * @property {string} or
 * @property {string} integer
 * @property {string} number
 * @property {Record<string, string>} formats What a text holds, by its format.
 * @property {Record<string, string>} standards Lists that a standard keeps and nobody reads through.
 * @property {(keys: string) => string} needsOneOf
 * @property {(held: string) => string} listOf
 * @property {(held: string) => string} mapOf
 * @property {(field: Schema) => string[]} meaning The cells that say what a field is.
 */

/** @type {Record<'en' | 'id', RecordsPageTexts>} */
export const RECORDS_PAGE_TEXTS = {
  en: {
    intro: `# Records

<!-- Made from schemas/ by scripts/docs.mjs; do not edit. -->

[Dalam bahasa Indonesia](isian.md)

A register is a folder of YAML files. Each file holds one record, or several with a line \`---\` between them, and may lie anywhere in the folder. \`kind\` says what a record is: an [agreement](#agreement), an [institution](#institution), an [activity](#activity) or a [membership](#membership). \`mou.config.yaml\` holds the [settings](#settings).

- **The field decides what a value means.** \`number: 0123\`, \`title: 1.10\` and \`country: NO\` are the text as it is written; quotation marks are needed only where YAML itself needs them, as for a text with a colon and a blank in it.
- **What is not known is left out.** Only the fields in bold are needed. A field without a value (\`number:\`) is a mistake.
- **States are never written down.** Whether an agreement is in force, and until when, is computed from what happened and when.
- **Own fields** begin with \`x-\` and may hold anything. An unknown field of any other name is a mistake.`,
    parts: 'Parts of several kinds',
    settings: 'Settings',
    values: 'Values',
    words: 'Words',
    aboutWords: 'Fields that know a closed list of words.',
    fieldHead: ['field', 'what it is', 'holds', 'example'],
    wordHead: ['word', 'English', 'Indonesian'],
    labels: ['en', 'id'],
    examples: 'Examples',
    or: ' or ',
    integer: 'whole number',
    number: 'number',
    formats: { text: 'text', 'time-zone': 'time zone' },
    standards: {
      country: 'The codes of ISO 3166-1 alpha-2, as in `ID`, `MY`, `JP`.',
      currency: 'The codes of ISO 4217, as in `IDR`, `USD`, `JPY`.',
      language: 'The codes of ISO 639-1, as in `id`, `en`, `ar`.',
    },
    needsOneOf: (keys) => `It needs one of ${keys}.`,
    listOf: (held) => `list of ${held}`,
    mapOf: (held) => `any id, each with ${held}`,
    // The title only where it says more than the key: with the word that Indonesian offices use.
    meaning: ({ title, description }) => [title.includes('(') ? `${title}: ${description}` : description],
  },
  id: {
    intro: `# Isian data

<!-- Dibuat dari schemas/ oleh scripts/docs.mjs; jangan disunting. -->

[In English](records.md)

Register adalah folder berisi berkas YAML. Setiap berkas memuat satu data, atau beberapa data yang dipisahkan baris \`---\`, dan boleh terletak di mana saja dalam folder itu. \`kind\` menyebut jenis datanya: [perjanjian](#perjanjian), [lembaga](#lembaga), [kegiatan](#kegiatan), atau [keanggotaan](#keanggotaan). \`mou.config.yaml\` memuat [pengaturan](#pengaturan).

- **Isian menentukan arti isinya.** \`number: 0123\`, \`title: 1.10\`, dan \`country: NO\` adalah teks seperti tertulis; tanda petik diperlukan hanya bila YAML sendiri memerlukannya, misalnya untuk teks yang memuat titik dua dan spasi.
- **Yang tidak diketahui tidak ditulis.** Hanya isian yang dicetak tebal yang wajib ada. Isian tanpa isi (\`number:\`) adalah kesalahan.
- **Status tidak pernah ditulis.** Apakah sebuah perjanjian berlaku, dan sampai kapan, dihitung dari apa yang terjadi dan kapan.
- **Isian sendiri** diawali \`x-\` dan isinya bebas. Isian lain yang tidak dikenal adalah kesalahan.`,
    parts: 'Bagian yang dipakai beberapa jenis data',
    settings: 'Pengaturan',
    values: 'Macam isi',
    words: 'Daftar kata',
    aboutWords: 'Isian yang isinya dipilih dari sebuah daftar.',
    fieldHead: ['isian', 'namanya', 'artinya', 'isinya', 'contoh'],
    wordHead: ['kata', 'bahasa Indonesia', 'bahasa Inggris'],
    labels: ['id', 'en'],
    examples: 'Contoh',
    or: ' atau ',
    integer: 'bilangan bulat',
    number: 'bilangan',
    formats: { text: 'teks', 'time-zone': 'zona waktu' },
    standards: {
      country: 'Misalnya `ID`, `MY`, `JP`.',
      currency: 'Misalnya `IDR`, `USD`, `JPY`.',
      language: 'Misalnya `id`, `en`, `ar`.',
    },
    needsOneOf: (keys) => `Harus ada salah satu dari ${keys}.`,
    listOf: (held) => `daftar ${held}`,
    mapOf: (held) => `id apa pun, masing-masing dengan ${held}`,
    // The title is the Indonesian word for the key.
    meaning: ({ title, description }) => [title, description],
  },
};
