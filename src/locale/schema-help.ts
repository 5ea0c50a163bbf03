/** The help of `mou schema`. */
import type { Language } from './language.ts';

type SchemaHelp = { readonly name: string; readonly examples: string };

export const SCHEMA_HELP: Readonly<Record<Language, SchemaHelp>> = {
  en: {
    name: 'the name of a schema; without one, the names of all',
    examples: `Examples:
  mou schema               which schemas there are
  mou schema agreement     the fields of an agreement, each with an example
  mou schema vocabularies  the words that fields such as form and country take

--lang id explains the record format in Indonesian. The schemas of the JSON
that mou prints are in English only.`,
  },
  id: {
    name: 'nama skema; tanpa nama, daftar semua nama',
    examples: `Contoh:
  mou schema               skema apa saja yang ada
  mou schema agreement     isian sebuah perjanjian, masing-masing dengan contoh
  mou schema vocabularies  kata untuk isian seperti form dan country

Dengan --lang en, bentuk data dijelaskan dalam bahasa Inggris. Skema untuk JSON
yang ditulis mou hanya ada dalam bahasa Inggris.`,
  },
};
