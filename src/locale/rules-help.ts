/** The help of `mou rules`. */
import type { Language } from './language.ts';

type RulesHelp = { readonly rule: string; readonly format: string; readonly examples: string };

export const RULES_HELP: Readonly<Record<Language, RulesHelp>> = {
  en: {
    rule: 'the rule to explain, with examples (default: list all rules)',
    format: 'how to show the rules',
    examples: `Examples:
  mou rules                   every rule, with its severity in this register
  mou rules document-missing  why, what to do, a wrong and a right example
  mou rules --format json     for a program

Exit code: 0, or 2 where there is no such rule.`,
  },
  id: {
    rule: 'aturan yang dijelaskan dengan contoh (bawaan: daftar semua aturan)',
    format: 'cara menampilkan aturan',
    examples: `Contoh:
  mou rules                   semua aturan dan tingkatnya dalam register ini
  mou rules document-missing  mengapa, apa yang perlu dilakukan, contoh
  mou rules --format json     untuk program

Kode keluar: 0, atau 2 bila aturannya tidak ada.`,
  },
};
